// Moves of many placements at once: what could not be moved is told one by one, with the reason.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { Placement } from '../../src/campaign/contract.ts';
import { messagesShape } from '../../src/campaign/contract-brief.ts';
import { bulkMoveAnswerShape, type Invited, invitedShape } from '../../src/campaign/contract-work.ts';
import { kolMessage } from '../../src/campaign/message.ts';
import { type State, states } from '../../src/campaign/moves.ts';
import { call, get } from '../api.ts';
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
      <Button type="primary" loading={invite.isPending} onClick={() => invite.mutate()}>
        {t('work.invite')}
      </Button>
      {invite.error ? <Problem error={invite.error} /> : null}
    </>
  );
}

/** The links that were made: shown this once, to be copied into a chat. */
function InvitedList({ invited, close }: { readonly invited: Invited; readonly close: () => void }) {
  const { t } = useText();
  const [copied, setCopied] = useState<string | null>(null);
  if (invited.length === 0) return null;
  /** The whole message with the link, as it is pasted into a chat. */
  const copy = async (placementId: string, link: string) => {
    const { facts } = await get(`/placements/${placementId}/messages?language=zh`, messagesShape);
    await navigator.clipboard.writeText(kolMessage('invitation', { ...facts, link }, 'zh', { hasLink: true }));
    setCopied(placementId);
  };
  /** Names and links, as they are pasted into a table. */
  const copyAll = async () => {
    const lines = invited.flatMap((one) => (one.url === null ? [] : [`${one.kolName}\t${one.url}`]));
    await navigator.clipboard.writeText(lines.join('\n'));
    setCopied('all');
  };
  return (
    <div className={styles.invited}>
      <div className={styles.invitedHead}>
        <strong>{t('work.invited', { n: invited.filter((one) => one.url !== null).length })}</strong>
        <Button size="small" onClick={() => void copyAll()}>
          {t(copied === 'all' ? 'work.copied' : 'work.copyAll')}
        </Button>
        <Button size="small" type="text" onClick={close}>
          {t('work.closeList')}
        </Button>
      </div>
      <p className="muted">{t('work.linkOnce')}</p>
      {invited.map((one) => (
        <div key={one.placementId} className={styles.invitedRow}>
          <span>{one.kolName}</span>
          {one.url === null ? (
            <span>{one.why}</span>
          ) : (
            <>
              <code>{one.url}</code>
              <Button size="small" onClick={() => void copy(one.placementId, one.url ?? '')}>
                {t(copied === one.placementId ? 'work.copied' : 'work.copyMessage')}
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
  const hasLink = chosen.filter((one) => one.link !== null).length;
  const isInvited = invited.length > 0;
  const possible = states.filter((state) => chosen.some((one) => one.next.includes(state)));
  if (chosen.length === 0 && move.data === undefined && invited.length === 0) return null;
  return (
    <div className={styles.bulk} role="status">
      {chosen.length > 0 && !isInvited ? (
        <>
          <strong>{t('work.chosen', { n: chosen.length })}</strong>
          <Invite chosen={chosen} told={setInvited} />
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
          <Button disabled={to === null} loading={move.isPending} onClick={() => move.mutate()}>
            {t('work.moveGo')}
          </Button>
          <Button type="text" onClick={clear}>
            {t('work.clear')}
          </Button>
        </>
      ) : null}
      {hasLink > 0 && !isInvited ? <p className={styles.warn}>{t('work.linksEnd', { n: hasLink })}</p> : null}
      <InvitedList
        invited={invited}
        close={() => {
          setInvited([]);
          clear();
        }}
      />
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
