// With whom the KOL worked, by hand: it counts in the match, for and against.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { collaborationShape } from '../../src/archive/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './kol.module.css';

interface Values {
  readonly brand: string;
  readonly productClass?: string;
  readonly startedOn?: string;
  readonly endedOn?: string;
  readonly exclusiveUntil?: string;
}

const dates = ['startedOn', 'endedOn', 'exclusiveUntil'] as const;

export function AddCollaboration({ kolId }: { readonly kolId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: (values: Values) =>
      call('POST', `/kols/${kolId}/collaborations`, collaborationShape, {
        brand: values.brand,
        productClass: values.productClass || null,
        startedOn: values.startedOn || null,
        endedOn: values.endedOn || null,
        exclusiveUntil: values.exclusiveUntil || null,
      }),
    onSuccess: () => {
      form.resetFields();
      return queries.invalidateQueries();
    },
  });
  return (
    <Form form={form} layout="vertical" className={styles.form ?? ''} onFinish={(values) => save.mutate(values)}>
      <Form.Item name="brand" rules={[{ required: true, message: t('brand.required') }]}>
        <Input placeholder={t('archive.workedWith')} aria-label={t('archive.workedWith')} maxLength={200} />
      </Form.Item>
      <Form.Item name="productClass">
        <Input placeholder={t('archive.productClass')} aria-label={t('archive.productClass')} maxLength={100} />
      </Form.Item>
      {dates.map((name) => (
        <Form.Item key={name} name={name} label={t(`archive.${name}`)}>
          <Input type="date" aria-label={t(`archive.${name}`)} />
        </Form.Item>
      ))}
      <Button htmlType="submit" loading={save.isPending}>
        {t('archive.addCollaboration')}
      </Button>
      {save.error ? <Problem error={save.error} /> : null}
    </Form>
  );
}
