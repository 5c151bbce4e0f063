// What a placement earns: the terms in force, the earlier ones, and new ones from now on.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { AutoComplete, Button, Checkbox, Drawer, Form, Input, InputNumber, Select } from 'antd';
import { z } from 'zod';
import { facetsShape } from '../../src/archive/contract.ts';
import type { Currency } from '../../src/base/money.ts';
import { type Placement, placementShape } from '../../src/campaign/contract.ts';
import { termsVersionShape } from '../../src/campaign/contract-terms.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import styles from './terms.module.css';
import { Amount, Bonuses, Rules, Windows } from './terms-lists.tsx';
import { type TermsValues, termsOf, valuesOf } from './terms-values.ts';

function Earlier({ placement }: { readonly placement: Placement }) {
  const { t, language } = useText();
  const versions = useQuery({
    queryKey: ['terms', placement.id, placement.version],
    queryFn: () => get(`/placements/${placement.id}/terms`, z.array(termsVersionShape)),
  });
  if ((versions.data?.length ?? 0) < 2) return null;
  return (
    <details className={styles.earlier}>
      <summary>{t('terms.earlier', { n: versions.data!.length - 1 })}</summary>
      <ul>
        {versions.data!.toReversed().map((one) => (
          <li key={one.version}>
            {t('terms.version', {
              ...{ n: one.version, by: one.agreedBy ?? '–' },
              from: showMoment(one.validFrom, language),
            })}
            {one.note ? <span className="muted"> · {one.note}</span> : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Net() {
  const { t } = useText();
  return (
    <Form.Item label={t('terms.net')} extra={t('terms.netHint')}>
      {(['includeShipping', 'includeTax', 'platformDiscountCounts'] as const).map((name) => (
        <Form.Item key={name} name={name} valuePropName="checked" noStyle>
          <Checkbox className={styles.check ?? ''}>{t(`terms.${name}`)}</Checkbox>
        </Form.Item>
      ))}
      <Form.Item name="platformFee" noStyle>
        <Amount isTold label={t('terms.platformFee')} suffix="%" />
      </Form.Item>
    </Form.Item>
  );
}

function Withholding({ currency }: { readonly currency: string }) {
  const { t } = useText();
  const rule = Form.useWatch<TermsValues['withholding']>('withholding');
  const rules = (['none', 'flat', ...(currency === 'CNY' ? (['cn_labour'] as const) : [])] as const).map((value) => ({
    value,
    label: t(`terms.withholding_${value}`),
  }));
  return (
    <Form.Item label={t('terms.withholding')} extra={rule === 'none' ? null : t('terms.withholdingHint')}>
      <div className={styles.row}>
        <Form.Item name="withholding" noStyle>
          <Select aria-label={t('terms.withholding')} options={rules} />
        </Form.Item>
        {rule === 'flat' ? (
          <>
            <Form.Item name="withholdingPercent" noStyle>
              <Amount label={t('terms.share')} suffix="%" />
            </Form.Item>
            <Form.Item name="withholdingBase" noStyle>
              <Amount label={t('terms.base')} suffix={t('terms.base')} />
            </Form.Item>
          </>
        ) : null}
      </div>
      {rule === 'none' || rule === undefined ? null : (
        <div className={styles.row}>
          <Form.Item name="country" label={t('terms.country')}>
            <Input maxLength={2} />
          </Form.Item>
          <Form.Item name="placeOfWork" label={t('terms.placeOfWork')}>
            <Input maxLength={2} />
          </Form.Item>
        </div>
      )}
    </Form.Item>
  );
}

/** Agencies that the archive knows; another name can be written. */
function useAgencies() {
  const facets = useQuery({ queryKey: ['facets', {}], queryFn: () => get('/kols/facets', facetsShape) });
  return (facets.data?.agency ?? []).map(({ value }) => ({ value }));
}

function Fields({ currency }: { readonly currency: string }) {
  const { t } = useText();
  const agencies = useAgencies();
  return (
    <>
      <Rules currency={currency} />
      <div className={styles.row}>
        <Form.Item name="guarantee" label={t('terms.guarantee')}>
          <Amount label={t('terms.none')} suffix={currency} />
        </Form.Item>
        <Form.Item name="cap" label={t('terms.cap')}>
          <Amount label={t('terms.none')} suffix={currency} />
        </Form.Item>
      </div>
      <Bonuses currency={currency} />
      <div className={styles.row}>
        <Form.Item name="returnDays" label={t('terms.returnDays')}>
          <InputNumber min={0} max={365} controls={false} />
        </Form.Item>
        <Form.Item name="attributionDays" label={t('terms.attributionDays')}>
          <InputNumber min={0} max={365} controls={false} placeholder={t('terms.asPolicy')} />
        </Form.Item>
        <Form.Item name="liveAfterMinutes" label={t('terms.liveAfterMinutes')}>
          <InputNumber min={0} max={1_440} controls={false} placeholder={t('terms.asPolicy')} />
        </Form.Item>
      </div>
      <Windows />
      <Net />
      <Form.Item name="serviceFee" label={t('terms.serviceFee')} extra={t('terms.serviceFeeHint')}>
        <Amount label={t('terms.share')} suffix="%" />
      </Form.Item>
      <Form.Item label={t('terms.agency')} extra={t('terms.agencyHint')}>
        <div className={styles.row}>
          <Form.Item name="agency" noStyle>
            <AutoComplete
              allowClear
              aria-label={t('terms.agency')}
              placeholder={t('terms.agencyId')}
              options={agencies}
              filterOption={(text, option) => String(option?.value).toLowerCase().includes(text.toLowerCase())}
            />
          </Form.Item>
          <Form.Item name="agencyShare" noStyle>
            <Amount label={t('terms.share')} suffix="%" />
          </Form.Item>
        </div>
      </Form.Item>
      <Withholding currency={currency} />
      <Form.Item name="note" label={t('terms.note')}>
        <Input.TextArea rows={2} maxLength={2_000} />
      </Form.Item>
    </>
  );
}

interface DrawerProps {
  readonly placement: Placement;
  readonly close: () => void;
}

export function TermsDrawer({ placement, close }: DrawerProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const currency = placement.currency as Currency;
  const save = useMutation({
    mutationFn: (values: TermsValues) =>
      call('POST', `/placements/${placement.id}/terms`, placementShape, {
        terms: termsOf(values, currency, placement.terms.conditions),
        note: values.note?.trim() || null,
      }),
    onSuccess: async () => {
      await queries.invalidateQueries();
      close();
    },
  });
  return (
    <Drawer open onClose={close} size={640} title={t('terms.title', { kol: placement.kolName })}>
      <p className="muted">{t(placement.state === 'invited' ? 'terms.fromStart' : 'terms.fromNow')}</p>
      <Earlier placement={placement} />
      <Form<TermsValues>
        layout="vertical"
        initialValues={valuesOf(placement.terms, currency)}
        onFinish={(values) => save.mutate(values)}
      >
        <Fields currency={placement.currency} />
        {save.error ? <Problem error={save.error} /> : null}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('terms.save')}
        </Button>
      </Form>
    </Drawer>
  );
}
