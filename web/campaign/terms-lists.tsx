// The parts of the terms that come several times: rules with their steps, return windows, bonuses.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useText } from '../text.ts';
import styles from './terms.module.css';

interface AmountProps {
  readonly label: string;
  readonly suffix: string;
  /** The label stands before the figure, where nothing else says what it is. */
  readonly isTold?: boolean;
}

/** A number with what it counts; for use inside a Form.Item. */
export function Amount({ label, suffix, isTold = false, ...given }: AmountProps) {
  return (
    <InputNumber
      {...given}
      min={0}
      controls={false}
      className={styles.amount ?? ''}
      aria-label={label}
      placeholder={isTold ? '' : label}
      prefix={isTold ? <span className="muted">{label}</span> : undefined}
      suffix={suffix}
    />
  );
}

const needed = (message: string) => [{ required: true, message }];

function Steps({ rule, currency }: { readonly rule: number; readonly currency: string }) {
  const { t } = useText();
  return (
    <Form.List name={[rule, 'steps']} initialValue={[{ above: 0, percent: 10 }]}>
      {(steps, { add, remove }) => (
        <div className={styles.steps}>
          {steps.map(({ key, name }) => (
            <div key={key} className={styles.row}>
              <Form.Item name={[name, 'above']} noStyle rules={needed(t('brand.required'))}>
                <Amount isTold label={t('terms.above')} suffix={currency} />
              </Form.Item>
              <Form.Item name={[name, 'percent']} noStyle rules={needed(t('brand.required'))}>
                <Amount isTold label={t('terms.share')} suffix="%" />
              </Form.Item>
              {steps.length > 1 ? (
                <Button icon={<DeleteOutlined />} aria-label={t('brand.remove')} onClick={() => remove(name)} />
              ) : null}
            </div>
          ))}
          <Button type="link" size="small" icon={<PlusOutlined />} onClick={() => add({ above: 0, percent: 0 })}>
            {t('terms.addStep')}
          </Button>
        </div>
      )}
    </Form.List>
  );
}

export function Rules({ currency }: { readonly currency: string }) {
  const { t } = useText();
  const modes = (['marginal', 'whole'] as const).map((mode) => ({ value: mode, label: t(`terms.${mode}`) }));
  return (
    <Form.List name="rules">
      {(rules, { add, remove }) => (
        <Form.Item label={t('terms.commission')} extra={t('terms.commissionHint')}>
          {rules.map(({ key, name }) => (
            <div key={key} className={styles.rule}>
              <div className={styles.row}>
                <Form.Item name={[name, 'product']} noStyle rules={needed(t('brand.required'))}>
                  <Input aria-label={t('terms.product')} placeholder={t('terms.product')} />
                </Form.Item>
                <Form.Item name={[name, 'mode']} noStyle>
                  <Select aria-label={t('terms.mode')} options={modes} />
                </Form.Item>
                <Button icon={<DeleteOutlined />} aria-label={t('brand.remove')} onClick={() => remove(name)} />
              </div>
              <Steps rule={name} currency={currency} />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({ product: '*', mode: 'marginal' })}>
            {t('terms.addRule')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

export function Windows() {
  const { t } = useText();
  return (
    <Form.List name="windows">
      {(windows, { add, remove }) => (
        <Form.Item label={t('terms.windows')}>
          {windows.map(({ key, name }) => (
            <div key={key} className={styles.row}>
              <Form.Item name={[name, 'product']} noStyle rules={needed(t('brand.required'))}>
                <Input aria-label={t('terms.product')} placeholder={t('terms.product')} />
              </Form.Item>
              <Form.Item name={[name, 'days']} noStyle rules={needed(t('brand.required'))}>
                <Amount label={t('terms.days')} suffix={t('terms.days')} />
              </Form.Item>
              <Button icon={<DeleteOutlined />} aria-label={t('brand.remove')} onClick={() => remove(name)} />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({ product: 'category:', days: 1 })}>
            {t('terms.addWindow')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

export function Bonuses({ currency }: { readonly currency: string }) {
  const { t } = useText();
  return (
    <Form.List name="bonuses">
      {(bonuses, { add, remove }) => (
        <Form.Item label={t('terms.bonus')} extra={t('terms.bonusHint')}>
          {bonuses.map(({ key, name }) => (
            <div key={key} className={styles.row}>
              <Form.Item name={[name, 'above']} noStyle rules={needed(t('brand.required'))}>
                <Amount isTold label={t('terms.above')} suffix={currency} />
              </Form.Item>
              <Form.Item name={[name, 'amount']} noStyle rules={needed(t('brand.required'))}>
                <Amount isTold label={t('terms.amount')} suffix={currency} />
              </Form.Item>
              <Button icon={<DeleteOutlined />} aria-label={t('brand.remove')} onClick={() => remove(name)} />
            </div>
          ))}
          <Button icon={<PlusOutlined />} onClick={() => add({ above: 0, amount: 0 })}>
            {t('terms.addBonus')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}
