// What a sale is worth to the brand, and what the plan is to make large. All of it may stay empty.
import { Form, InputNumber, Radio } from 'antd';
import { planGoals } from '../../src/brand/contract.ts';
import { useText } from '../text.ts';
import styles from './brand.module.css';

export interface Economics {
  readonly planGoal: string;
  readonly averageOrder?: number | null;
  readonly margin?: number | null;
  readonly returnRate?: number | null;
  readonly platformFee?: number | null;
  readonly commission?: number | null;
  readonly fixedShare?: number | null;
}

const shares = ['margin', 'returnRate', 'platformFee', 'commission', 'fixedShare'] as const;
const toBps = (percent: number | null | undefined) => (percent == null ? null : Math.round(percent * 100));

/** The economics as the API takes them; `scale` is minor units of one unit of the currency. */
export const economicsOf = (given: Economics, scale: number) => ({
  planGoal: given.planGoal,
  averageOrder: given.averageOrder == null ? null : Math.round(given.averageOrder * scale),
  marginBps: toBps(given.margin),
  returnRateBps: toBps(given.returnRate),
  platformFeeBps: toBps(given.platformFee),
  commissionBps: toBps(given.commission),
  fixedShareBps: toBps(given.fixedShare),
});

export function EconomicsFields({ currency }: { readonly currency: string }) {
  const { t } = useText();
  return (
    <>
      <Form.Item name="planGoal" label={t('brand.planGoal')}>
        <Radio.Group options={planGoals.map((goal) => ({ value: goal, label: t(`brand.${goal}`) }))} />
      </Form.Item>
      <Form.Item label={t('brand.economics')}>
        <div className={styles.economics}>
          <span id="averageOrder">{t('brand.averageOrder')}</span>
          <Form.Item name="averageOrder" noStyle>
            <InputNumber min={0.01} suffix={currency} style={{ width: '100%' }} aria-labelledby="averageOrder" />
          </Form.Item>
          {shares.map((share) => (
            <Share key={share} name={share} label={t(`brand.${share}`)} />
          ))}
        </div>
      </Form.Item>
    </>
  );
}

function Share({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <>
      <span id={name}>{label}</span>
      <Form.Item name={name} noStyle>
        <InputNumber
          min={name === 'fixedShare' ? 1 : 0}
          max={100}
          precision={2}
          suffix="%"
          style={{ width: '100%' }}
          aria-labelledby={name}
        />
      </Form.Item>
    </>
  );
}
