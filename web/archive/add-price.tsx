// A quote by hand: format, amount and currency, from which day.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { formats } from '../../src/base/id.ts';
import { formatTerms } from '../../src/base/terms.ts';
import { call, nothing } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './archive.module.css';

interface Values {
  readonly format: string;
  readonly amount: number;
  readonly currency: string;
  readonly validFrom: string;
}

const today = () => new Date().toISOString().slice(0, 10);

export function AddPrice({ accountId }: { readonly accountId: string }) {
  const { t, say } = useText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: (values: Values) =>
      call('POST', `/accounts/${accountId}/prices`, nothing, { ...values, amount: Math.round(values.amount * 100) }),
    onSuccess: () => {
      form.resetFields(['amount']);
      return queries.invalidateQueries();
    },
  });
  const must = [{ required: true, message: t('brand.required') }];
  return (
    <Form
      form={form}
      className={styles.add ?? ''}
      initialValues={{ format: 'image', currency: 'CNY', validFrom: today() }}
      onFinish={(values) => save.mutate(values)}
    >
      <Form.Item name="format">
        <Select
          aria-label={t('archive.format')}
          options={formats.map((one) => ({ value: one, label: say(formatTerms[one]) }))}
        />
      </Form.Item>
      <Form.Item name="amount" rules={must}>
        <InputNumber min={0} precision={2} placeholder={t('archive.amount')} aria-label={t('archive.amount')} />
      </Form.Item>
      <Form.Item name="currency">
        <Select
          aria-label={t('archive.currency')}
          options={['CNY', 'EUR', 'USD'].map((one) => ({ value: one, label: one }))}
        />
      </Form.Item>
      <Form.Item name="validFrom" rules={must}>
        <Input type="date" aria-label={t('archive.validFrom')} />
      </Form.Item>
      <Button htmlType="submit" loading={save.isPending}>
        {t('archive.addPrice')}
      </Button>
      {save.error ? <Problem error={save.error} /> : null}
    </Form>
  );
}
