// Moves of many placements at once: what could not be moved is told one by one, with the reason.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { Placement } from '../../src/campaign/contract.ts';
import { bulkMoveAnswerShape, type Invited, invitedShape } from '../../src/campaign/contract-work.ts';
import { type State, states } from '../../src/campaign/moves.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './campaign.module.css';

interface BulkProps {
  readonly chosen: readonly Placement[];
  readonly clear: () => void;
}

interface InviteProps {
  readonly chosen: readonly Placement[];
  readonly told: (invited: Invited) => void;
}

/** Offers and private links for all that are chosen, in Chinese. */
function Invite({ chosen, told }: InviteProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const invite = useMutation({
    mutationFn: () =>
      call('POST', '/placement-invitations', invitedShape, {
        ...{ placementIds: chosen.map((one) => one.id), language: 'zh' },
      }),
    onSuccess: async (answers) => {
      told(answers);
      await queries.invalidateQueries();
    },
  });
  return (
    <>
      <Button loading={invite.isPending} onClick={() => invite.mutate()}>
        {t('work.invite')}
      </Button>
      {invite.error ? <Problem error={invite.error} /> : null}
    </>
  );
}

/** The links that were made: shown this once, to be copied into a chat. */
function InvitedList({ invited }: { readonly invited: Invited }) {
  const { t } = useText();
  const [copied, setCopied] = useState<string | null>(null);
  if (invited.length === 0) return null;
  return (
    <div className={styles.invited}>
      <p className="muted">{t('work.linkOnce')}</p>
      {invited.map((one) => (
        <div key={one.placementId} className={styles.invitedRow}>
          <span>{one.kolName}</span>
          {one.url === null ? (
            <span>{one.why}</span>
          ) : (
            <>
              <code>{one.url}</code>
              <Button
                size="small"
                onClick={() => void navigator.clipboard.writeText(one.url ?? '').then(() => setCopied(one.placementId))}
              >
                {t(copied === one.placementId ? 'work.copied' : 'work.copy')}
              </Button>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

export function BulkMoves({ chosen, clear }: BulkProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const [to, setTo] = useState<State | null>(null);
  const [note, setNote] = useState('');
  const move = useMutation({
    mutationFn: () =>
      call('POST', '/placement-moves', bulkMoveAnswerShape, {
        ...{ placementIds: chosen.map((one) => one.id), to, note: note || null },
      }),
    onSuccess: async () => {
      setNote('');
      await queries.invalidateQueries();
    },
  });
  const [invited, setInvited] = useState<Invited>([]);
  const possible = states.filter((state) => chosen.some((one) => one.next.includes(state)));
  if (chosen.length === 0 && move.data === undefined && invited.length === 0) return null;
  return (
    <div className={styles.bulk} role="status">
      {chosen.length > 0 ? (
        <>
          <strong>{t('work.chosen', { n: chosen.length })}</strong>
          <Select
            style={{ minWidth: 150 }}
            aria-label={t('work.moveTo')}
            placeholder={t('work.moveTo')}
            value={to}
            options={possible.map((state) => ({ value: state, label: t(`campaign.${state}`) }))}
            onChange={setTo}
          />
          <Input
            style={{ width: 200 }}
            value={note}
            placeholder={t('work.moveNote')}
            aria-label={t('work.moveNote')}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button type="primary" disabled={to === null} loading={move.isPending} onClick={() => move.mutate()}>
            {t('work.send')}
          </Button>
          <Invite chosen={chosen} told={setInvited} />
          <Button type="text" onClick={clear}>
            {t('work.clear')}
          </Button>
        </>
      ) : null}
      <InvitedList invited={invited} />
      {move.data ? (
        <div>
          {t('work.moved', { n: move.data.moved.length })}
          {move.data.refused.map((one) => (
            <div key={one.placementId}>{t('work.notMoved', { kol: one.kolName, why: one.why })}</div>
          ))}
        </div>
      ) : null}
      {move.error ? <Problem error={move.error} /> : null}
    </div>
  );
}
