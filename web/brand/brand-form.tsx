// A new brand, or another version of one: name, words, products with their class, competitors with fame and class.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Drawer, Form, Input, Select } from 'antd';
import { type Brand, brandShape, productClasses } from '../../src/brand/contract.ts';
import { classWords } from '../../src/brand/words-class.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './brand.module.css';

interface Values {
  name: string;
  description?: string | null;
  terms?: string[];
  products?: { name: string; productClass?: string | null; terms?: string[] }[];
  competitors?: { name: string; fame?: number; productClass?: string | null }[];
}

const toBody = (values: Values) => ({
  name: values.name,
  description: values.description ?? null,
  terms: values.terms ?? [],
  products: (values.products ?? []).map((one) => ({
    name: one.name,
    productClass: one.productClass ?? null,
    terms: one.terms ?? [],
  })),
  competitors: (values.competitors ?? []).map((one) => ({
    name: one.name,
    fame: one.fame ?? 0,
    productClass: one.productClass ?? null,
  })),
});

function ClassField({ at }: { readonly at: number }) {
  const { t, say } = useText();
  return (
    <Form.Item name={[at, 'productClass']} noStyle>
      <Select
        allowClear
        showSearch
        optionFilterProp="label"
        placeholder={t('brand.productClass')}
        aria-label={t('brand.productClass')}
        options={productClasses.map((one) => ({ value: one, label: say(classWords[one]) }))}
      />
    </Form.Item>
  );
}

function NamedRows({ kind }: { readonly kind: 'products' | 'competitors' }) {
  const { t } = useText();
  const fames = [0, 1, 2, 3].map((fame) => ({ value: fame, label: t(`brand.fame${fame as 0 | 1 | 2 | 3}`) }));
  return (
    <Form.List name={kind}>
      {(rows, { add, remove }) => (
        <Form.Item label={t(`brand.${kind}`)}>
          {rows.map(({ key, name }) => (
            <div key={key} className={kind === 'products' ? styles.product : styles.competitor}>
              <Form.Item name={[name, 'name']} noStyle rules={[{ required: true, message: t('brand.required') }]}>
                <Input maxLength={200} placeholder={t('brand.name')} aria-label={t('brand.name')} />
              </Form.Item>
              <ClassField at={name} />
              {kind === 'competitors' ? (
                <Form.Item name={[name, 'fame']} noStyle initialValue={0}>
                  <Select options={fames} aria-label={t('brand.fame')} />
                </Form.Item>
              ) : null}
              <Button icon={<DeleteOutlined />} aria-label={t('brand.remove')} onClick={() => remove(name)} />
              {kind === 'products' ? (
                <Form.Item name={[name, 'terms']} noStyle>
                  <Select
                    mode="tags"
                    className={styles.wide ?? ''}
                    tokenSeparators={[',', '，', '、']}
                    suffixIcon={null}
                    open={false}
                    placeholder={t('brand.terms')}
                    aria-label={t('brand.terms')}
                  />
                </Form.Item>
              ) : null}
            </div>
          ))}
          <Button size="small" icon={<PlusOutlined />} onClick={() => add({})}>
            {t('brand.add')}
          </Button>
        </Form.Item>
      )}
    </Form.List>
  );
}

interface BrandFormProps {
  readonly isOpen: boolean;
  /** The brand to change; null makes a new one. */
  readonly brand: Brand | null;
  readonly close: () => void;
  readonly done: () => unknown;
}

export function BrandForm({ isOpen, brand, close, done }: BrandFormProps) {
  const { t } = useText();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: (values: Values) =>
      brand === null
        ? call('POST', '/brands', brandShape, toBody(values))
        : call('PUT', `/brands/${brand.id}`, brandShape, toBody(values)),
    onSuccess: async () => {
      await done();
      close();
    },
  });
  return (
    <Drawer
      open={isOpen}
      onClose={close}
      title={brand === null ? t('brand.newBrand') : brand.name}
      size="large"
      destroyOnHidden
    >
      <Form
        form={form}
        key={brand?.id ?? 'new'}
        preserve={false}
        layout="vertical"
        initialValues={brand ?? {}}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="name" label={t('brand.name')} rules={[{ required: true, message: t('brand.required') }]}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="description" label={t('brand.description')}>
          <Input.TextArea rows={3} />
        </Form.Item>
        <Form.Item name="terms" label={t('brand.terms')}>
          <Select mode="tags" tokenSeparators={[',', '，', '、']} suffixIcon={null} open={false} />
        </Form.Item>
        <NamedRows kind="products" />
        <NamedRows kind="competitors" />
        {save.error ? <Problem error={save.error} /> : null}
        <Button type="primary" htmlType="submit" loading={save.isPending} style={{ marginTop: 12 }}>
          {t('shell.save')}
        </Button>
      </Form>
    </Drawer>
  );
}
