// A quote, slot fee or commission by hand: what, how much, from which day to which, and who said so.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { ratesShape, type TermKind, termKinds } from '../../src/archive/contract-rates.ts';
import { type Format, formats } from '../../src/base/id.ts';
import { formatTerms } from '../../src/base/terms.ts';
import { call, nothing } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './kol.module.css';

interface Values {
  readonly format: Format | TermKind;
  readonly amount: number;
  readonly currency: string;
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly source?: string;
}

const today = () => new Date().toISOString().slice(0, 10);
const isTerm = (format: string): format is TermKind => (termKinds as readonly string[]).includes(format);

/** Amounts are written in whole units and kept in hundredths: cents, or basis points of a percentage. */
async function saveQuote(accountId: string, values: Values): Promise<unknown> {
  const { format, currency, validFrom } = values;
  const hundredths = Math.round(values.amount * 100);
  const told = { validFrom, validUntil: values.validUntil || null, source: values.source || null };
  if (!isTerm(format))
    return call('POST', `/accounts/${accountId}/prices`, nothing, { format, amount: hundredths, currency, ...told });
  const term =
    format === 'commission' ? { kind: format, bps: hundredths } : { kind: format, amount: hundredths, currency };
  return call('POST', `/accounts/${accountId}/terms`, ratesShape, { ...term, ...told });
}

export function AddPrice({ accountId }: { readonly accountId: string }) {
  const { t, say } = useText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const format = Form.useWatch('format', form);
  const isShare = format === 'commission';
  const save = useMutation({
    mutationFn: (values: Values) => saveQuote(accountId, values),
    onSuccess: () => {
      form.resetFields(['amount']);
      return queries.invalidateQueries();
    },
  });
  const must = [{ required: true, message: t('brand.required') }];
  const kinds = [
    ...formats.map((one) => ({ value: one as string, label: say(formatTerms[one]) })),
    ...termKinds.map((one) => ({ value: one as string, label: t(`kol.${one}`) })),
  ];
  const amount = isShare ? t('kol.percent') : t('archive.amount');
  return (
    <Form
      form={form}
      layout="vertical"
      className={styles.form ?? ''}
      initialValues={{ format: 'image', currency: 'CNY', validFrom: today() }}
      onFinish={(values) => save.mutate(values)}
    >
      <Form.Item name="format">
        <Select aria-label={t('archive.format')} options={kinds} popupMatchSelectWidth={false} />
      </Form.Item>
      <Form.Item name="amount" rules={must}>
        <InputNumber
          min={0}
          {...(isShare ? { max: 100 } : {})}
          precision={2}
          placeholder={amount}
          aria-label={amount}
        />
      </Form.Item>
      {isShare ? null : (
        <Form.Item name="currency">
          <Select
            aria-label={t('archive.currency')}
            options={['CNY', 'EUR', 'USD'].map((one) => ({ value: one, label: one }))}
          />
        </Form.Item>
      )}
      <Form.Item name="validFrom" label={t('archive.validFrom')} rules={must}>
        <Input type="date" aria-label={t('archive.validFrom')} />
      </Form.Item>
      <Form.Item name="validUntil" label={t('kol.validUntil')}>
        <Input type="date" aria-label={t('kol.validUntil')} />
      </Form.Item>
      <Form.Item name="source">
        <Input placeholder={t('kol.quoteSource')} aria-label={t('kol.quoteSource')} maxLength={200} />
      </Form.Item>
      <Button htmlType="submit" loading={save.isPending}>
        {t('archive.addPrice')}
      </Button>
      {save.error ? <Problem error={save.error} /> : null}
    </Form>
  );
}
