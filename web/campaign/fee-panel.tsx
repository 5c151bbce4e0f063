// What of each content's fee is due: cuts for delay or a breach, with the note of whoever decided, and what is owed for cancelled content.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { formatTerms } from '../../src/base/terms.ts';
import { type Deliverable, deliverableShape, type Placement } from '../../src/campaign/contract.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showMoney } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';
import styles from './deed.module.css';

type Deed = 'waive' | 'bought_engagement' | 'views_missed';

/** A decision on a fee always has a note. */
function Decide({ one, choices }: { readonly one: Deliverable; readonly choices: readonly Deed[] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<Deed | null>(null);
  const [note, setNote] = useState('');
  const save = useMutation({
    mutationFn: () =>
      chosen === 'waive'
        ? call('POST', `/deliverables/${one.id}/waiver`, deliverableShape, { note })
        : call('POST', `/deliverables/${one.id}/cuts`, deliverableShape, { reason: chosen, note }),
    onSuccess: () => {
      setChosen(null);
      setNote('');
      return queries.invalidateQueries();
    },
  });
  return (
    <>
      <div className={styles.tools}>
        <Select<Deed>
          allowClear
          size="small"
          style={{ minWidth: 180 }}
          aria-label={t('deed.decide')}
          placeholder={t('deed.decide')}
          value={chosen}
          options={choices.map((value) => ({ value, label: t(`deed.do_${value}`) }))}
          onChange={(value) => setChosen(value ?? null)}
        />
        {chosen === null ? null : (
          <>
            <Input
              size="small"
              style={{ flex: '1 1 180px' }}
              aria-label={t('deed.decideNote')}
              placeholder={t('deed.decideNote')}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
            <Button size="small" disabled={note.trim() === ''} loading={save.isPending} onClick={() => save.mutate()}>
              {t('shell.save')}
            </Button>
          </>
        )}
      </div>
      {save.error ? <Problem error={save.error} /> : null}
    </>
  );
}

/** Which decisions the terms allow for a content. */
function choicesOf(one: Deliverable, { terms: { conditions } }: Placement): Deed[] {
  const { boughtEngagement, makeGood } = conditions;
  const hasReduction = makeGood.minViews !== null && makeGood.remedy === 'reduction' && makeGood.reductionBps > 0;
  return [
    ...(one.cut > 0 ? (['waive'] as const) : []),
    ...(boughtEngagement.remedyBps > 0 ? (['bought_engagement'] as const) : []),
    ...(hasReduction ? (['views_missed'] as const) : []),
  ];
}

/** Nothing where no fee is cut or could be. */
export function FeePanel({ placement }: { readonly placement: Placement }) {
  const { t, say, language } = useText();
  const rows = placement.deliverables
    .map((one) => ({ one, choices: choicesOf(one, placement) }))
    .filter(({ one, choices }) => one.cut > 0 || one.killFee !== null || choices.length > 0);
  if (rows.length === 0) return null;
  const money = (minor: number) => showMoney(minor, placement.currency, language);
  return (
    <Section title={t('deed.fees')}>
      {rows.map(({ one, choices }) => (
        <div key={one.id} className={styles.deed}>
          <span>
            {say(formatTerms[one.format])} · {one.accountName}: {money(one.fee)}
            {one.cut > 0 ? ` · ${t('deed.cut', { cut: money(one.cut), left: money(one.fee - one.cut) })}` : ''}
            {one.killFee === null ? '' : ` · ${t('deed.killed', { fee: money(one.killFee) })}`}
          </span>
          {choices.length > 0 ? <Decide one={one} choices={choices} /> : null}
        </div>
      ))}
    </Section>
  );
}
