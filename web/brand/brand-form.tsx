// A new brand: name, words, products, competitors.
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { brandShape } from '../../src/brand/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';

interface Values {
  name: string;
  description?: string;
  terms?: string[];
  products?: string[];
  competitors?: string[];
}

export function BrandForm({
  isOpen,
  close,
  done,
}: {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly done: () => unknown;
}) {
  const { t } = useText();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: (values: Values) =>
      call('POST', '/brands', brandShape, {
        name: values.name,
        description: values.description ?? null,
        terms: values.terms ?? [],
        products: (values.products ?? []).map((name) => ({ name })),
        competitors: (values.competitors ?? []).map((name) => ({ name })),
      }),
    onSuccess: async () => {
      await done();
      form.resetFields();
      close();
    },
  });
  const tags = <Select mode="tags" tokenSeparators={[',', '，', '、']} suffixIcon={null} open={false} />;
  return (
    <Drawer open={isOpen} onClose={close} title={t('brand.newBrand')} forceRender>
      <Form form={form} layout="vertical" onFinish={(values) => save.mutate(values)}>
        <Form.Item name="name" label={t('brand.name')} rules={[{ required: true, message: t('brand.required') }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="description" label={t('brand.description')}>
          <Input.TextArea rows={3} />
        </Form.Item>
        <Form.Item name="terms" label={t('brand.terms')}>
          {tags}
        </Form.Item>
        <Form.Item name="products" label={t('brand.products')}>
          {tags}
        </Form.Item>
        <Form.Item name="competitors" label={t('brand.competitors')}>
          {tags}
        </Form.Item>
        {save.error ? <Problem error={save.error} /> : null}
        <Button type="primary" htmlType="submit" loading={save.isPending} style={{ marginTop: 12 }}>
          {t('shell.save')}
        </Button>
      </Form>
    </Drawer>
  );
}
