// Where clicks and orders come in: links with QR codes, coupon codes, shops.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link as PageLink } from '@tanstack/react-router';
import { Button, Form, Input, Select, Typography } from 'antd';
import { z } from 'zod';
import { type Campaign, type Placement, placementShape } from '../../src/campaign/contract.ts';
import { couponShape, type Link, linkShape } from '../../src/tracking/contract.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showCount, showDay } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import { NativeIds } from './native-ids.tsx';
import { Sources } from './sources.tsx';
import styles from './tracking.module.css';

function useDoors(campaign: Campaign) {
  const id = campaign.id;
  return {
    placements: useQuery({
      queryKey: ['placements', id],
      queryFn: () => get(`/campaigns/${id}/placements`, z.array(placementShape)),
    }),
    links: useQuery({ queryKey: ['links', id], queryFn: () => get(`/campaigns/${id}/links`, z.array(linkShape)) }),
    coupons: useQuery({
      queryKey: ['coupons', id],
      queryFn: () => get(`/campaigns/${id}/coupons`, z.array(couponShape)),
    }),
  };
}

/** A form of one line: a KOL, a text, a button. */
function NewDoor({
  placements,
  start,
  label,
  button,
  submit,
}: {
  placements: readonly Placement[];
  start: string;
  label: string;
  button: string;
  submit: (placementId: string, text: string) => Promise<unknown>;
}) {
  const { t } = useText();
  const [form] = Form.useForm<{ placement: string; text: string }>();
  const save = useMutation({
    mutationFn: (values: { placement: string; text: string }) => submit(values.placement, values.text),
    onSuccess: () => form.resetFields(['text']),
  });
  return (
    <Form
      form={form}
      layout="inline"
      onFinish={(values) => save.mutate(values)}
      initialValues={{ placement: placements[0]?.id, text: start }}
      className={styles.form ?? ''}
    >
      <Form.Item name="placement" rules={[{ required: true }]}>
        <Select
          style={{ minWidth: 150 }}
          aria-label={t('tracking.kol')}
          options={placements.map((one) => ({ value: one.id, label: one.kolName }))}
        />
      </Form.Item>
      <Form.Item name="text" rules={[{ required: true, message: t('brand.required') }]}>
        <Input placeholder={label} aria-label={label} style={{ minWidth: 220 }} />
      </Form.Item>
      <Button htmlType="submit" loading={save.isPending}>
        {button}
      </Button>
      {save.error ? <Problem error={save.error} /> : null}
    </Form>
  );
}

function LinkRow({ link }: { link: Link }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const pause = useMutation({
    mutationFn: (isPaused: boolean) => call('PATCH', `/links/${link.code}`, linkShape, { isPaused }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const isOver = link.expiresAt !== null && new Date(link.expiresAt) <= new Date();
  return (
    <div className={styles.link}>
      <img src={`/api/v1/links/${link.code}/qr.svg`} alt={`QR ${link.url}`} width={72} height={72} />
      <div>
        <strong>{link.kolName}</strong>{' '}
        <PageLink
          to="/campaigns/$campaignId/touchpoints/$placementId"
          params={{ campaignId: link.campaignId, placementId: link.placementId } as never}
        >
          {t('touch.open')}
        </PageLink>
        <Typography.Paragraph copyable style={{ margin: 0 }}>
          {link.url}
        </Typography.Paragraph>
        <span className="muted">
          {t('tracking.people')} {showCount(link.people, language)} · {t('tracking.seen')}{' '}
          {showCount(link.seen, language)} · {t('tracking.clicks')} {showCount(link.clicks, language)} ·{' '}
          {t('tracking.machines')} {showCount(link.machines, language)}
        </span>
        <div>
          {link.isPaused ? <span className="muted">{t('tracking.paused')} · </span> : null}
          {isOver ? (
            <span className="muted">{t('tracking.expired', { day: showDay(link.expiresAt!, language) })}</span>
          ) : (
            <Button
              size="small"
              type="link"
              style={{ padding: 0 }}
              loading={pause.isPending}
              onClick={() => pause.mutate(!link.isPaused)}
            >
              {t(link.isPaused ? 'tracking.wake' : 'tracking.pause')}
            </Button>
          )}
        </div>
        {pause.error ? <Problem error={pause.error} /> : null}
      </div>
    </div>
  );
}

export function Doors({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const queries = useQueryClient();
  const { placements, links, coupons } = useDoors(campaign);
  const refresh = () => queries.invalidateQueries();
  const rows = placements.data ?? [];
  return (
    <>
      <Section title={t('tracking.links')}>
        <Loaded query={links}>
          {(all) => (
            <div className={styles.links}>
              {all.map((link) => (
                <LinkRow key={link.code} link={link} />
              ))}
            </div>
          )}
        </Loaded>
        <NewDoor
          key={rows[0]?.id ?? ''}
          placements={rows}
          start={campaign.targetUrl ?? ''}
          label={t('tracking.target')}
          button={t('tracking.newLink')}
          submit={(placementId, targetUrl) =>
            call('POST', '/links', linkShape, { placementId, targetUrl }).then(refresh)
          }
        />
      </Section>
      <Section title={t('tracking.coupons')}>
        <Loaded query={coupons}>
          {(all) => (
            <p>
              {all.map((one) => (
                <span key={one.code} className={styles.coupon}>
                  <code>{one.code}</code> {one.kolName} · {t('tracking.orders')} {one.orders}
                </span>
              ))}
            </p>
          )}
        </Loaded>
        <NewDoor
          key={rows[0]?.id ?? ''}
          placements={rows}
          start=""
          label={t('tracking.code')}
          button={t('tracking.newCoupon')}
          submit={(placementId, code) => call('POST', '/coupons', couponShape, { placementId, code }).then(refresh)}
        />
      </Section>
      <NativeIds key={`ids-${rows[0]?.id ?? ''}`} campaign={campaign} placements={rows} />
      <Sources campaign={campaign} />
    </>
  );
}
