// Native ids that name a KOL on the orders of shops: a SKU of its own, a pid, an author.
import { CloseOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { z } from 'zod';
import type { Campaign, Placement } from '../../src/campaign/contract.ts';
import { nativeIdViewShape } from '../../src/tracking/contract-source.ts';
import { type HintKind, hintKinds } from '../../src/tracking/shop/said.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { Problem, Section } from '../ui/page.tsx';
import styles from './tracking.module.css';

interface Asked {
  readonly kind: HintKind;
  readonly value: string;
  readonly placementId: string;
}

export function NativeIds({
  campaign,
  placements,
}: {
  readonly campaign: Campaign;
  readonly placements: readonly Placement[];
}) {
  const { t } = useText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Asked>();
  const path = `/campaigns/${campaign.id}/native-ids`;
  const given = useQuery({
    queryKey: ['native-ids', campaign.id],
    queryFn: () => get(path, z.array(nativeIdViewShape)),
  });
  const save = useMutation({
    mutationFn: (asked: Asked) => call('POST', path, nativeIdViewShape, asked),
    onSuccess: async () => {
      form.resetFields(['value']);
      await queries.invalidateQueries();
    },
  });
  const take = useMutation({
    mutationFn: ({ kind, value }: Pick<Asked, 'kind' | 'value'>) =>
      call('DELETE', `${path}?${new URLSearchParams({ kind, value })}`, z.null()),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Section title={t('tracking.nativeIds')} aside={t('tracking.nativeIdsHint')}>
      <p>
        {(given.data ?? []).map((one) => (
          <span key={`${one.kind}/${one.value}`} className={styles.coupon}>
            {t(`tracking.native_${one.kind}`)} <code>{one.value}</code> {one.kolName}{' '}
            <Button
              size="small"
              type="text"
              icon={<CloseOutlined />}
              aria-label={t('tracking.takeNativeId', { value: one.value })}
              onClick={() => take.mutate(one)}
            />
          </span>
        ))}
      </p>
      <Form
        form={form}
        layout="inline"
        className={styles.form ?? ''}
        onFinish={(asked) => save.mutate(asked)}
        initialValues={{ kind: 'sku', placementId: placements[0]?.id }}
      >
        <Form.Item name="placementId" rules={[{ required: true }]}>
          <Select
            style={{ minWidth: 150 }}
            aria-label={t('tracking.kol')}
            options={placements.map((one) => ({ value: one.id, label: one.kolName }))}
          />
        </Form.Item>
        <Form.Item name="kind">
          <Select
            style={{ minWidth: 190 }}
            aria-label={t('tracking.nativeIds')}
            options={hintKinds.map((value) => ({ value, label: t(`tracking.native_${value}`) }))}
          />
        </Form.Item>
        <Form.Item name="value" rules={[{ required: true, message: t('brand.required') }]}>
          <Input placeholder={t('tracking.nativeValue')} aria-label={t('tracking.nativeValue')} maxLength={200} />
        </Form.Item>
        <Button htmlType="submit" loading={save.isPending}>
          {t('tracking.giveNativeId')}
        </Button>
        {save.error ? <Problem error={save.error} /> : null}
        {take.error ? <Problem error={take.error} /> : null}
      </Form>
    </Section>
  );
}
