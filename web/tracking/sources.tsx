// Where orders come from: a source per shop, its address, its secret once, and what came of it.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Modal, Select, Table, Tag, Typography } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import type { Campaign } from '../../src/campaign/contract.ts';
import { type MadeSource, madeSourceShape, type OrderSource, sourceShape } from '../../src/tracking/contract-source.ts';
import { type PushKind, pushKinds } from '../../src/tracking/shop/kinds.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showCount, showMoment } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';

/** What each shop makes itself and must be copied from it. */
const givesSecret = new Set<PushKind>(['shopify', 'youzan', 'douyin_shop']);
const signsAppKey = new Set<PushKind>(['youzan', 'douyin_shop']);

interface Asked {
  readonly kind: PushKind;
  readonly name: string;
  readonly shop?: string;
  readonly appKey?: string;
  readonly secret?: string;
  readonly secondSecret?: string;
}

function SourceFields({ kind }: { readonly kind: PushKind }) {
  const { t } = useText();
  const required = [{ required: true, message: t('brand.required') }];
  return (
    <>
      {kind === 'generic' ? null : (
        <Form.Item name="shop" label={t('tracking.shop')} extra={t(`tracking.shopOf_${kind}`)}>
          <Input />
        </Form.Item>
      )}
      {signsAppKey.has(kind) ? (
        <Form.Item name="appKey" label={t('tracking.appKey')} rules={required}>
          <Input />
        </Form.Item>
      ) : null}
      {kind === 'generic' ? null : (
        <Form.Item
          name="secret"
          label={t('tracking.secret')}
          rules={givesSecret.has(kind) ? required : []}
          extra={givesSecret.has(kind) ? t('tracking.secretOfShop') : t('tracking.secretOurs')}
        >
          <Input.Password autoComplete="off" />
        </Form.Item>
      )}
      {kind === 'shopify' ? (
        <Form.Item name="secondSecret" label={t('tracking.secondSecret')} extra={t('tracking.secondSecretHint')}>
          <Input.Password autoComplete="off" />
        </Form.Item>
      ) : null}
    </>
  );
}

function NewSource({
  campaign,
  done,
}: {
  readonly campaign: Campaign;
  readonly done: (made: MadeSource | null) => void;
}) {
  const { t } = useText();
  const queries = useQueryClient();
  const [form] = Form.useForm<Asked>();
  const kind = Form.useWatch('kind', form) ?? 'shopify';
  const save = useMutation({
    mutationFn: (asked: Asked) => call('POST', `/campaigns/${campaign.id}/order-sources`, madeSourceShape, asked),
    onSuccess: async (made) => {
      await queries.invalidateQueries();
      done(made);
    },
  });
  return (
    <Modal
      open
      title={t('tracking.newSource')}
      okText={t('tracking.newSource')}
      onCancel={() => done(null)}
      onOk={form.submit}
      confirmLoading={save.isPending}
    >
      <Form
        form={form}
        layout="vertical"
        onFinish={(asked) => save.mutate(asked)}
        initialValues={{ kind: 'shopify', name: campaign.name }}
      >
        <Form.Item name="kind" label={t('tracking.kind')}>
          <Select options={pushKinds.map((value) => ({ value, label: t(`tracking.kind_${value}`) }))} />
        </Form.Item>
        <Form.Item
          name="name"
          label={t('tracking.sourceName')}
          rules={[{ required: true, message: t('brand.required') }]}
        >
          <Input maxLength={100} />
        </Form.Item>
        <SourceFields kind={kind} />
      </Form>
      {save.error ? <Problem error={save.error} /> : null}
    </Modal>
  );
}

/** A source that does not know its shop yet: what comes in waits until it is said. */
function SetShop({ source }: { readonly source: OrderSource }) {
  const { t } = useText();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (shop: string) => call('PATCH', `/order-sources/${source.id}`, sourceShape, { shop }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <Input.Search
        size="small"
        style={{ maxWidth: 260 }}
        placeholder={t('tracking.shop')}
        aria-label={t('tracking.shop')}
        enterButton={t('tracking.setShop')}
        loading={save.isPending}
        onSearch={(shop) => shop.trim() && save.mutate(shop)}
      />
      {save.error ? <Problem error={save.error} /> : null}
    </>
  );
}

function SourceName({ source }: { readonly source: OrderSource }) {
  const { t } = useText();
  return (
    <>
      <strong>{t(`tracking.kind_${source.kind}`)}</strong> · {source.name}
      <div>
        {source.url ? (
          <Typography.Text copyable className="muted" style={{ wordBreak: 'break-all' }}>
            {source.url}
          </Typography.Text>
        ) : null}
      </div>
      <span className="muted">
        {source.shop} {source.secretEnds ? `${t('tracking.secret')} …${source.secretEnds}` : null}
      </span>
      {source.url && source.kind !== 'generic' && source.shop === null ? (
        <div style={{ marginTop: 4 }}>
          <SetShop source={source} />
        </div>
      ) : null}
    </>
  );
}

function Counts({ sources }: { readonly sources: readonly OrderSource[] }) {
  const { t, language } = useText();
  const number = (key: 'received' | 'applied' | 'waiting' | 'refused') => ({
    title: t(`tracking.${key}`),
    dataIndex: key,
    align: 'right' as const,
    render: (value: number) =>
      value > 0 && key === 'refused' ? (
        <Tag color="red">{showCount(value, language)}</Tag>
      ) : value > 0 && key === 'waiting' ? (
        <Tag color="gold">{showCount(value, language)}</Tag>
      ) : (
        showCount(value, language)
      ),
  });
  return (
    <Table
      size="small"
      rowKey="id"
      pagination={false}
      scroll={{ x: 760 }}
      dataSource={[...sources]}
      columns={[
        { title: t('tracking.source'), key: 'name', width: 380, render: (_, source) => <SourceName source={source} /> },
        number('received'),
        number('applied'),
        number('waiting'),
        number('refused'),
        {
          title: t('tracking.forged'),
          key: 'forged',
          align: 'right',
          render: (_, source) =>
            source.url ? `${showCount(source.forged, language)} / ${showCount(source.turnedAway, language)}` : '–',
        },
        {
          title: t('tracking.lastEvent'),
          key: 'last',
          render: (_, source) => (source.lastEventAt ? showMoment(source.lastEventAt, language) : '–'),
        },
      ]}
    />
  );
}

export function Sources({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const [made, setMade] = useState<MadeSource | null>(null);
  const sources = useQuery({
    queryKey: ['sources', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/order-sources`, z.array(sourceShape)),
    retry: false,
    refetchInterval: 15_000,
  });
  return (
    <Section title={t('tracking.sources')} aside={t('tracking.signing')}>
      {made ? (
        <Alert
          type="success"
          closable
          onClose={() => setMade(null)}
          title={t('tracking.secretOnce')}
          description={
            <Typography.Text copyable code>
              {made.secret}
            </Typography.Text>
          }
        />
      ) : null}
      {(sources.data ?? []).length > 0 ? <Counts sources={sources.data ?? []} /> : null}
      <Button style={{ marginTop: 8 }} onClick={() => setOpen(true)}>
        {t('tracking.newSource')}
      </Button>
      {isOpen ? (
        <NewSource
          campaign={campaign}
          done={(one) => {
            setOpen(false);
            setMade(one);
          }}
        />
      ) : null}
    </Section>
  );
}
