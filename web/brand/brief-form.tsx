// A new brief: goal, topics, platforms, target group, budget, economics, dates, exclusions.
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, DatePicker, Drawer, Form, Input, InputNumber, Radio, Select, Space } from 'antd';
import { genders, type Platform, platforms, topics, verdicts } from '../../src/base/id.ts';
import { currencyDecimals } from '../../src/base/money.ts';
import { genderTerms, platformTerms, topicTerms, verdictTerms } from '../../src/base/terms.ts';
import { ageBands, type Brand, briefCurrencies, briefShape } from '../../src/brand/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import { type Economics, EconomicsFields, economicsOf } from './brief-economics.tsx';
import {
  type PlatformWishes,
  PlatformWishesField,
  sharesOf,
  type TierWishes,
  TierWishesField,
} from './tier-wishes.tsx';

interface Values extends Economics {
  name: string;
  goal: string;
  topics: string[];
  platforms?: Platform[];
  genders?: string[];
  ages?: string[];
  regions?: string[];
  budget: number;
  currency: keyof typeof currencyDecimals;
  coolingOffDays: number;
  platformWishes?: PlatformWishes;
  dates?: [{ format(pattern: string): string }, { format(pattern: string): string }];
  exclude?: string[];
  tierWishes?: TierWishes;
  verdicts: string[];
}

function toBody(values: Values) {
  const scale = 10 ** currencyDecimals[values.currency];
  const named = new Set(values.platforms ?? []);
  const wishes = Object.entries(values.platformWishes ?? {}).filter(([platform]) => named.has(platform as Platform));
  return {
    name: values.name,
    goal: values.goal,
    topics: values.topics,
    platforms: values.platforms ?? [],
    audience: { genders: values.genders ?? [], ages: values.ages ?? [], regions: values.regions ?? [] },
    budget: Math.round(values.budget * scale),
    currency: values.currency,
    startsOn: values.dates?.[0].format('YYYY-MM-DD') ?? null,
    endsOn: values.dates?.[1].format('YYYY-MM-DD') ?? null,
    exclude: values.exclude ?? [],
    tierShares: sharesOf(values.tierWishes),
    platformShares: sharesOf(Object.fromEntries(wishes) as PlatformWishes),
    verdicts: values.verdicts,
    coolingOffDays: values.coolingOffDays,
    ...economicsOf(values, scale),
  };
}

/** What the campaign is for, and where. */
function WhatFields() {
  const { t, say } = useText();
  const must = [{ required: true, message: t('brand.required') }];
  return (
    <>
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
    </>
  );
}

/** Who may be chosen. */
function WhoFields() {
  const { t, say } = useText();
  const must = [{ required: true, message: t('brand.required') }];
  // A rule of its own: `required` would put aria-required on a group, which may not have it.
  const oneAtLeast = [
    {
      validator: (_: unknown, chosen: readonly string[]) =>
        chosen.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('brand.required'))),
    },
  ];
  return (
    <>
      <Form.Item name="coolingOffDays" label={t('brand.coolingOffDays')} rules={must}>
        <InputNumber min={0} max={3650} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="verdicts" label={t('brand.verdicts')} rules={oneAtLeast}>
        <Checkbox.Group options={verdicts.map((one) => ({ value: one, label: say(verdictTerms[one]) }))} />
      </Form.Item>
      <Form.Item name="exclude" label={t('brand.exclude')}>
        <Select mode="tags" tokenSeparators={[',', '，', '、']} suffixIcon={null} open={false} />
      </Form.Item>
    </>
  );
}

/** Whom the brand wants to reach. */
function TargetFields() {
  const { t, say } = useText();
  return (
    <>
      <Form.Item name="genders" label={t('brand.genders')}>
        <Checkbox.Group options={genders.map((one) => ({ value: one, label: say(genderTerms[one]) }))} />
      </Form.Item>
      <Form.Item name="ages" label={t('brand.ages')}>
        <Checkbox.Group options={[...ageBands]} />
      </Form.Item>
      <Form.Item name="regions" label={t('brand.regions')}>
        <Select mode="tags" tokenSeparators={[',', '，', '、']} suffixIcon={null} open={false} />
      </Form.Item>
    </>
  );
}

interface EditorProps {
  readonly brandId: string;
  readonly close: () => void;
  readonly done: () => unknown;
}

function Editor({ brandId, close, done }: EditorProps) {
  const { t } = useText();
  const [form] = Form.useForm<Values>();
  const chosen = Form.useWatch('platforms', form) ?? [];
  const currency = Form.useWatch('currency', form) ?? 'EUR';
  const save = useMutation({
    mutationFn: (values: Values) => call('POST', `/brands/${brandId}/briefs`, briefShape, toBody(values)),
    onSuccess: async () => {
      await done();
      close();
    },
  });
  const must = [{ required: true, message: t('brand.required') }];
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={{
        ...{ goal: 'awareness', planGoal: 'reach', currency: 'EUR', coolingOffDays: 180 },
        verdicts: verdicts.filter((one) => one !== 'risk'),
      }}
      onFinish={(values) => save.mutate(values)}
    >
      <WhatFields />
      <TargetFields />
      <Form.Item label={t('brand.budget')} required>
        <Space.Compact block>
          <Form.Item name="budget" noStyle rules={must}>
            <InputNumber min={1} precision={2} style={{ width: '100%' }} aria-label={t('brand.budget')} />
          </Form.Item>
          <Form.Item name="currency" noStyle>
            <Select
              style={{ width: 90 }}
              aria-label={t('brand.currency')}
              options={briefCurrencies.map((one) => ({ value: one, label: one }))}
            />
          </Form.Item>
        </Space.Compact>
      </Form.Item>
      <Form.Item name="dates" label={t('brand.dates')}>
        <DatePicker.RangePicker style={{ width: '100%' }} />
      </Form.Item>
      <EconomicsFields currency={currency} />
      <TierWishesField />
      <PlatformWishesField platforms={chosen} />
      <WhoFields />
      {save.error ? <Problem error={save.error} /> : null}
      <Button type="primary" htmlType="submit" loading={save.isPending} style={{ marginTop: 12 }}>
        {t('shell.save')}
      </Button>
    </Form>
  );
}

export function BriefForm({
  brand,
  close,
  done,
}: {
  readonly brand: Brand | null;
  readonly close: () => void;
  readonly done: () => unknown;
}) {
  const { t } = useText();
  return (
    <Drawer
      open={brand !== null}
      onClose={close}
      title={`${t('brand.newBrief')} · ${brand?.name ?? ''}`}
      // Gone when it is closed: two hidden forms would have fields of the same name.
      destroyOnHidden
    >
      {brand === null ? null : <Editor brandId={brand.id} close={close} done={done} />}
    </Drawer>
  );
}
