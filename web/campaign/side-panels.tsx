// Beside the contents of a placement: who looks after it, the KOL's link, samples, and the record of what was done.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { type Language, languages } from '../../src/base/words.ts';
import type { Placement } from '../../src/campaign/contract.ts';
import { linkDays, madePrivateLinkShape, type SampleStep, sampleSteps } from '../../src/campaign/contract-work.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showAgo, showDay, showMoment } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';
import { useColleagues, useDoing, useRecord } from './queries-work.ts';
import styles from './work.module.css';

export function OwnerPanel({ placement }: { readonly placement: Placement }) {
  const { t } = useText();
  const colleagues = useColleagues();
  const save = useDoing((ownerId: string | null) => ({
    ...({ method: 'PUT', path: `/placements/${placement.id}/owner`, body: { ownerId } } as const),
  }));
  return (
    <Section title={t('work.owner')}>
      <Select
        aria-label={t('work.owner')}
        style={{ width: '100%' }}
        value={placement.ownerId ?? ''}
        loading={save.isPending}
        options={[
          { value: '', label: t('work.ownerNone') },
          ...(colleagues.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(id) => save.mutate(id === '' ? null : id)}
      />
      {save.error ? <Problem error={save.error} /> : null}
    </Section>
  );
}

const languageNames: Readonly<Record<Language, string>> = { zh: '中文', it: 'Italiano', en: 'English' };

function MadeLink({ url }: { readonly url: string }) {
  const { t } = useText();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles.made}>
      <Input readOnly value={url} aria-label={t('work.link')} onFocus={(event) => event.target.select()} />
      <Button onClick={() => void navigator.clipboard.writeText(url).then(() => setCopied(true))}>
        {t(isCopied ? 'work.copied' : 'work.copy')}
      </Button>
      <p className="muted">{t('work.linkOnce')}</p>
    </div>
  );
}

export function LinkPanel({
  placement,
  made,
}: {
  readonly placement: Placement;
  readonly made: (url: string | null) => void;
}) {
  const { t, language: reader } = useText();
  const queries = useQueryClient();
  const [language, setLanguage] = useState<Language>('zh');
  const [days, setDays] = useState<number>(linkDays.usual);
  const make = useMutation({
    mutationFn: () =>
      call('POST', `/placements/${placement.id}/private-links`, madePrivateLinkShape, { language, days }),
    onSuccess: ({ url }) => {
      made(url);
      return queries.invalidateQueries();
    },
  });
  const end = useDoing(
    () => ({ method: 'DELETE' as const, path: `/placements/${placement.id}/private-links` }),
    () => {
      make.reset();
      made(null);
    },
  );
  const { link } = placement;
  const used = link?.lastUsedAt
    ? t('work.linkUsed', { at: showAgo(link.lastUsedAt, reader, Date.now()) })
    : t('work.linkUnused');
  const form = (
    <div className={styles.actions}>
      <Select
        aria-label={t('work.language')}
        value={language}
        options={languages.toReversed().map((value) => ({ value, label: languageNames[value] }))}
        onChange={setLanguage}
      />
      <Select
        aria-label={t('work.days')}
        value={days}
        options={[14, 30, 90, 180, 365].map((value) => ({ value, label: t('work.nDays', { n: value }) }))}
        onChange={setDays}
      />
      <Button type={link === null ? 'primary' : 'default'} loading={make.isPending} onClick={() => make.mutate()}>
        {t(link === null ? 'work.linkMake' : 'work.linkAgain')}
      </Button>
      {link === null ? null : (
        <Button danger loading={end.isPending} onClick={() => end.mutate(undefined)}>
          {t('work.linkEnd')}
        </Button>
      )}
    </div>
  );
  return (
    <Section title={t('work.link')}>
      <p className="muted">
        {link === null
          ? t('work.linkNone')
          : `${t('work.linkHolds', { day: showDay(link.expiresAt, reader) })} · ${used}`}
      </p>
      {make.data && link !== null ? <MadeLink url={make.data.url} /> : null}
      {link === null ? (
        form
      ) : (
        <details className={styles.fold}>
          <summary>{t('work.linkChange')}</summary>
          {form}
        </details>
      )}
      {(make.error ?? end.error) ? <Problem error={(make.error ?? end.error)!} /> : null}
    </Section>
  );
}

export function SamplesPanel({ placement }: { readonly placement: Placement }) {
  const { t, language } = useText();
  const { samples } = placement;
  const missing = sampleSteps.find((step) => !samples.some((one) => one.step === step));
  const [step, setStep] = useState<SampleStep>(missing ?? 'tried');
  const [onDay, setDay] = useState(new Date().toISOString().slice(0, 10));
  const [note, setNote] = useState('');
  const save = useDoing(
    () => ({
      method: 'POST' as const,
      path: `/placements/${placement.id}/samples`,
      body: { step, onDay, note: note || null },
    }),
    () => setNote(''),
  );
  return (
    <Section title={t('work.samples')}>
      <ul className={styles.plain}>
        {samples.map((one) => (
          <li key={`${one.step} ${one.at}`}>
            {t(`work.sample_${one.step}`)} · {showDay(one.onDay, language)} · {one.byName}
            {one.note === null ? null : <q>{one.note}</q>}
          </li>
        ))}
      </ul>
      <form
        className={styles.actions}
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(undefined);
        }}
      >
        <Select
          aria-label={t('work.samples')}
          value={step}
          options={sampleSteps.map((value) => ({ value, label: t(`work.sample_${value}`) }))}
          onChange={setStep}
        />
        <Input
          type="date"
          aria-label={t('work.sampleDay')}
          value={onDay}
          style={{ width: 140 }}
          onChange={(event) => setDay(event.target.value)}
        />
        <Input
          value={note}
          placeholder={t('work.sampleNote')}
          aria-label={t('work.sampleNote')}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button htmlType="submit" loading={save.isPending}>
          {t('work.add')}
        </Button>
      </form>
      {save.error ? <Problem error={save.error} /> : null}
    </Section>
  );
}

/** Moves and all other acts by time, the newest first. */
export function RecordPanel({ placement }: { readonly placement: Placement }) {
  const { t, language } = useText();
  const [isAll, setAll] = useState(false);
  const record = useRecord(placement.id);
  const acts = (record.data ?? []).map((one) => ({
    at: one.at,
    who: one.byName,
    what: t(`record.act_${one.act}` as 'record.act_offer', one.facts as Record<string, string>),
    aside: one.throughLink ? t('work.throughLink') : '',
  }));
  const moves = placement.moves.map((one) => ({
    at: one.at,
    who: one.by ?? '–',
    what: t('record.act_moved', { to: t(`campaign.${one.to}`) }),
    aside: one.note ?? '',
  }));
  const all = [...acts, ...moves].sort((a, b) => b.at.localeCompare(a.at));
  const shown = isAll ? all : all.slice(0, 8);
  return (
    <Section title={t('work.record')}>
      <ul className={styles.plain}>
        {shown.map((one) => (
          <li key={`${one.at} ${one.who} ${one.what}`}>
            <span className="muted">{showMoment(one.at, language)}</span> {one.who} {one.what}
            {one.aside === '' ? null : <span className="muted"> · {one.aside}</span>}
          </li>
        ))}
      </ul>
      {all.length > shown.length ? (
        <Button size="small" type="text" onClick={() => setAll(true)}>
          + {all.length - shown.length}
        </Button>
      ) : null}
    </Section>
  );
}
