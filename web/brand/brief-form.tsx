// A new brief: goal, topics, platforms, budget, dates, exclusions.
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, DatePicker, Drawer, Form, Input, InputNumber, Radio, Select, Space } from 'antd';
import { platforms, topics, verdicts } from '../../src/base/id.ts';
import { platformTerms, topicTerms, verdictTerms } from '../../src/base/terms.ts';
import { type Brand, briefShape } from '../../src/brand/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import { sharesOf, type TierWishes, TierWishesField } from './tier-wishes.tsx';

interface Values {
  name: string;
  goal: string;
  topics: string[];
  platforms?: string[];
  budget: number;
  currency: string;
  dates?: [{ format(pattern: string): string }, { format(pattern: string): string }];
  exclude?: string[];
  tierWishes?: TierWishes;
  verdicts: string[];
}

const toBody = (values: Values) => ({
  name: values.name,
  goal: values.goal,
  topics: values.topics,
  platforms: values.platforms ?? [],
  budget: Math.round(values.budget * 100),
  currency: values.currency,
  startsOn: values.dates?.[0].format('YYYY-MM-DD') ?? null,
  endsOn: values.dates?.[1].format('YYYY-MM-DD') ?? null,
  exclude: values.exclude ?? [],
  tierShares: sharesOf(values.tierWishes),
  verdicts: values.verdicts,
});

export function BriefForm({
  brand,
  close,
  done,
}: {
  readonly brand: Brand | null;
  readonly close: () => void;
  readonly done: () => unknown;
}) {
  const { t, say } = useText();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: (values: Values) => call('POST', `/brands/${brand?.id}/briefs`, briefShape, toBody(values)),
    onSuccess: async () => {
      await done();
      form.resetFields();
      close();
    },
  });
  const must = [{ required: true, message: t('brand.required') }];
  return (
    <Drawer open={brand !== null} onClose={close} title={`${t('brand.newBrief')} · ${brand?.name ?? ''}`} forceRender>
      <Form
        form={form}
        layout="vertical"
        initialValues={{ goal: 'awareness', currency: 'EUR', verdicts: verdicts.filter((one) => one !== 'risk') }}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="name" label={t('brand.name')} rules={must}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="goal" label={t('brand.goal')} rules={must}>
          <Radio.Group
            options={[
              { value: 'awareness', label: t('brand.awareness') },
              { value: 'launch', label: t('brand.launch') },
            ]}
          />
        </Form.Item>
        <Form.Item name="topics" label={t('brand.topics')} rules={must}>
          <Select
            mode="multiple"
            options={topics.map((topic) => ({ value: topic, label: say(topicTerms[topic]) }))}
            optionFilterProp="label"
          />
        </Form.Item>
        <Form.Item name="platforms" label={t('brand.platforms')}>
          <Select
            mode="multiple"
            options={platforms.map((platform) => ({ value: platform, label: say(platformTerms[platform]) }))}
            optionFilterProp="label"
          />
        </Form.Item>
        <Form.Item label={t('brand.budget')} required>
          <Space.Compact block>
            <Form.Item name="budget" noStyle rules={must}>
              <InputNumber min={1} precision={2} style={{ width: '100%' }} aria-label={t('brand.budget')} />
            </Form.Item>
            <Form.Item name="currency" noStyle>
              <Select style={{ width: 90 }} options={['EUR', 'CNY'].map((one) => ({ value: one, label: one }))} />
            </Form.Item>
          </Space.Compact>
        </Form.Item>
        <Form.Item name="dates" label={t('brand.dates')}>
          <DatePicker.RangePicker style={{ width: '100%' }} />
        </Form.Item>
        <TierWishesField />
        <Form.Item name="verdicts" label={t('brand.verdicts')} rules={must}>
          <Checkbox.Group options={verdicts.map((one) => ({ value: one, label: say(verdictTerms[one]) }))} />
        </Form.Item>
        <Form.Item name="exclude" label={t('brand.exclude')}>
          <Select mode="tags" tokenSeparators={[',', '，', '、']} suffixIcon={null} open={false} />
        </Form.Item>
        {save.error ? <Problem error={save.error} /> : null}
        <Button type="primary" htmlType="submit" loading={save.isPending} style={{ marginTop: 12 }}>
          {t('shell.save')}
        </Button>
      </Form>
    </Drawer>
  );
}
