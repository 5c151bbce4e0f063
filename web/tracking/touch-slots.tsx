// Live slots of a KOL: given in Beijing time, shown in the reader's as well; ended or removed as long as they decided nothing.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { type Slot, slotShape, type Touchpoints } from '../../src/tracking/contract-touch.ts';
import { call, nothing } from '../api.ts';
import { useText } from '../text.ts';
import { showBeijingSpan, showCount, showList, showSpan } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';
import styles from './touch.module.css';

function SlotLine({ slot }: { readonly slot: Slot }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const path = `/campaigns/${slot.campaignId}/live-slots/${slot.id}`;
  const onSuccess = () => queries.invalidateQueries();
  const end = useMutation({
    mutationFn: () => call('PATCH', path, slotShape, { endsAt: new Date().toISOString() }),
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => call('DELETE', path, nothing), onSuccess });
  const now = Date.now();
  const isRunning = Date.parse(slot.startsAt) < now && Date.parse(slot.endsAt) > now;
  const error = end.error ?? remove.error;
  return (
    <li>
      <div>{t('touch.beijing', { time: showBeijingSpan(slot.startsAt, slot.endsAt, language) })}</div>
      <div className="muted">
        {t('touch.here', { time: showSpan(slot.startsAt, slot.endsAt, language) })}
        {slot.orders > 0 ? ` · ${t('touch.slotOrders', { n: showCount(slot.orders, language) })}` : ''}
      </div>
      {slot.skus.length > 0 ? <code>{showList(slot.skus, language)}</code> : null}
      {slot.overlaps.length > 0 ? (
        <div className={styles.warn}>{t('touch.overlaps', { names: showList(slot.overlaps, language) })}</div>
      ) : null}
      {isRunning ? (
        <Button
          size="small"
          type="link"
          className={styles.act ?? ''}
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          {t('touch.endNow')}
        </Button>
      ) : null}
      {slot.orders === 0 ? (
        <Button
          size="small"
          type="link"
          danger
          className={styles.act ?? ''}
          loading={remove.isPending}
          onClick={() => remove.mutate()}
        >
          {t('touch.remove')}
        </Button>
      ) : null}
      {error ? <Problem error={error} /> : null}
    </li>
  );
}

/** `2026-11-11T20:00` as it is said in Beijing. */
const inBeijing = (local: string) => `${local.length === 16 ? `${local}:00` : local}+08:00`;

function NewSlot({ placementId }: { readonly placementId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [skus, setSkus] = useState('');
  const save = useMutation({
    mutationFn: () =>
      call('POST', `/placements/${placementId}/live-slots`, slotShape, {
        startsAt: inBeijing(from),
        endsAt: inBeijing(to),
        skus: skus
          .split(/[,，、]/u)
          .map((one) => one.trim())
          .filter(Boolean),
      }),
    onSuccess: async () => {
      setFrom('');
      setTo('');
      setSkus('');
      await queries.invalidateQueries();
    },
  });
  const moment = (label: string, value: string, set: (value: string) => void) => (
    <div className={styles.field}>
      <label className="muted" htmlFor={label}>
        {label}
      </label>
      <Input id={label} type="datetime-local" value={value} onChange={(event) => set(event.target.value)} />
    </div>
  );
  return (
    <form
      className={styles.newSlot}
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate();
      }}
    >
      {moment(t('touch.slotFrom'), from, setFrom)}
      {moment(t('touch.slotTo'), to, setTo)}
      <Input
        value={skus}
        placeholder={t('touch.slotSkus')}
        aria-label={t('touch.slotSkus')}
        onChange={(event) => setSkus(event.target.value)}
      />
      <Button htmlType="submit" disabled={from === '' || to === ''} loading={save.isPending}>
        {t('touch.add')}
      </Button>
      {save.error ? <Problem error={save.error} /> : null}
    </form>
  );
}

export function TouchSlots({ touch }: { readonly touch: Touchpoints }) {
  const { t } = useText();
  return (
    <Section title={t('touch.slotLabel')}>
      <ul className={styles.lines}>
        {touch.slots.map((slot) => (
          <SlotLine key={slot.id} slot={slot} />
        ))}
      </ul>
      <NewSlot placementId={touch.placementId} />
    </Section>
  );
}
