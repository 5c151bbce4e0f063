// The company behind a brand, in four choices; with a name where the brand is new.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { localeOf } from '../../src/base/words.ts';
import { companySizes, sectors } from '../../src/brand/company.ts';
import { brandShape } from '../../src/brand/contract.ts';
import { type Company, companyShape } from '../../src/brand/contract-company.ts';
import { provinces } from '../../src/brand/provinces.ts';
import { sectorTerms, sizeTerms } from '../../src/brand/words-company.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './assessment.module.css';

interface Values {
  name?: string;
  country: string;
  province?: string | null;
  size?: string | null;
  sector?: string | null;
}

/** Countries from which companies come to us; any other can be written by the API. Own choice: the EU's larger ones and neighbours. */
const countries = ['IT', 'FR', 'DE', 'ES', 'PT', 'AT', 'CH', 'BE', 'NL', 'GR', 'PL', 'SE', 'DK', 'GB', 'US', 'CN'];

const provinceOptions = Object.entries(provinces)
  .map(([value, name]) => ({ value, label: `${name} (${value})` }))
  .sort((a, b) => a.label.localeCompare(b.label));

function CompanyFields({ isItalian }: { readonly isItalian: boolean }) {
  const { t, say, language } = useText();
  const names = new Intl.DisplayNames([localeOf(language)], { type: 'region' });
  const labelled = (values: readonly string[], term: (value: string) => string) =>
    values.map((value) => ({ value, label: term(value) }));
  return (
    <div className={styles.fields}>
      <Form.Item name="country" label={t('assess.country')}>
        <Select showSearch optionFilterProp="label" options={labelled(countries, (one) => names.of(one) ?? one)} />
      </Form.Item>
      {isItalian ? (
        <Form.Item name="province" label={t('assess.province')}>
          <Select showSearch allowClear optionFilterProp="label" options={provinceOptions} />
        </Form.Item>
      ) : null}
      <Form.Item name="size" label={t('assess.size')}>
        <Select allowClear options={labelled(companySizes, (one) => say(sizeTerms[one as 'micro']))} />
      </Form.Item>
      <Form.Item name="sector" label={t('assess.sector')}>
        <Select allowClear options={labelled(sectors, (one) => say(sectorTerms[one as 'food']))} />
      </Form.Item>
    </div>
  );
}

interface CompanyFormProps {
  /** The brand described; null makes a new one. */
  readonly brandId: string | null;
  readonly company: Company | null;
  readonly done: (brandId: string) => void;
}

export function CompanyForm({ brandId, company, done }: CompanyFormProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const country = Form.useWatch('country', form) ?? company?.country ?? 'IT';
  const save = useMutation({
    mutationFn: async ({ name, province, size, sector }: Values) => {
      const id = brandId ?? (await call('POST', '/brands', brandShape, { name })).id;
      const told = {
        country,
        province: country === 'IT' ? (province ?? null) : null,
        size: size ?? null,
        sector: sector ?? null,
      };
      await call('PUT', `/brands/${id}/company`, companyShape, told);
      return id;
    },
    onSuccess: async (id) => {
      await queries.invalidateQueries({ queryKey: ['brands'] });
      await queries.invalidateQueries({ queryKey: ['company', id] });
      done(id);
    },
  });
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={company ?? { country: 'IT' }}
      onFinish={(values) => save.mutate(values)}
    >
      {brandId === null ? (
        <Form.Item name="name" label={t('assess.brandName')} rules={[{ required: true, message: t('brand.required') }]}>
          <Input maxLength={200} />
        </Form.Item>
      ) : null}
      <CompanyFields isItalian={country === 'IT'} />
      {save.error ? <Problem error={save.error} /> : null}
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {brandId === null ? t('assess.go') : t('shell.save')}
      </Button>
    </Form>
  );
}
