// A draft as its reader needs it: words and pictures where one can point at a place, what was said, and the decision.
import { Button, Input, Select } from 'antd';
import { type MouseEvent, type ReactNode, useRef, useState } from 'react';
import type { Comment, Draft, Place } from '../../src/campaign/contract-draft.ts';
import { useText } from '../text.ts';
import { showHash, showMoment } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import { piecesOf } from './marked.ts';
import { useDoing } from './queries-work.ts';
import styles from './work.module.css';

/** A passage that the law has something to say of. */
export interface Flag {
  readonly at: number;
  readonly length: number;
  readonly severity: string;
}

interface ChooseProps {
  readonly draft: Draft;
  readonly choose: (place: Place) => void;
}

const passagesOf = (comments: readonly Comment[]) =>
  comments.flatMap((one) => (one.place?.kind === 'passage' && one.settledAt === null ? [one.place] : []));

/** Where in the text a point of the page lies: pieces carry the place at which they begin. */
function placeIn(node: Node | null, offset: number): number | null {
  const piece = node?.parentElement?.closest('[data-at]');
  return piece ? Number(piece.getAttribute('data-at')) + offset : null;
}

function DraftText({ draft, choose, flags }: ChooseProps & { readonly flags: readonly Flag[] }) {
  const box = useRef<HTMLDivElement>(null);
  const passages = passagesOf(draft.comments);
  const pick = () => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed || !box.current?.contains(selection.anchorNode)) return;
    const range = selection.getRangeAt(0);
    const [from, to] = [placeIn(range.startContainer, range.startOffset), placeIn(range.endContainer, range.endOffset)];
    if (from === null || to === null || to <= from) return;
    choose({ kind: 'passage', at: from, length: to - from, quote: draft.text.slice(from, to) });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is selected with mouse or keyboard is commented on
    <div ref={box} className={styles.text} onMouseUp={pick} onKeyUp={pick}>
      {piecesOf(draft.text, [...passages, ...flags]).map((piece) => {
        const Tag = piece.marks.some((place) => place < passages.length) ? 'mark' : 'span';
        const flag = piece.marks.map((place) => flags[place - passages.length]).find((one) => one !== undefined);
        return (
          <Tag key={piece.at} data-at={piece.at} data-severity={flag?.severity}>
            {piece.text}
          </Tag>
        );
      })}
    </div>
  );
}

function DraftPictures({ draft, placementId, choose }: ChooseProps & { readonly placementId: string }) {
  const { t } = useText();
  const pick = (event: MouseEvent<HTMLButtonElement>, attachmentId: string) => {
    const box = event.currentTarget.getBoundingClientRect();
    const part = (at: number, from: number, size: number) => Math.round(((at - from) / size) * 1_000) / 10;
    const [x, y] = [part(event.clientX, box.left, box.width), part(event.clientY, box.top, box.height)];
    choose({ kind: 'spot', attachmentId, x: Math.min(100, Math.max(0, x)), y: Math.min(100, Math.max(0, y)) });
  };
  return (
    <div className={styles.pictures}>
      {draft.attachments.map((id, place) => (
        <button key={id} type="button" className={styles.picture} onClick={(event) => pick(event, id)}>
          <img src={`/api/v1/placements/${placementId}/files/${id}`} alt={t('work.spot', { n: place + 1 })} />
          {draft.comments.map((one, index) =>
            one.place?.kind === 'spot' && one.place.attachmentId === id && one.settledAt === null ? (
              <span key={one.id} className={styles.pin} style={{ left: `${one.place.x}%`, top: `${one.place.y}%` }}>
                {index + 1}
              </span>
            ) : null,
          )}
        </button>
      ))}
    </div>
  );
}

function Remarks({ draft }: { readonly draft: Draft }) {
  const { t, language } = useText();
  const settle = useDoing((id: string) => ({
    method: 'POST' as const,
    path: `/drafts/${draft.id}/comments/${id}/settle`,
  }));
  return (
    <ul className={styles.remarks}>
      {draft.decisions.map((one) => (
        <li key={one.at} data-open={one.decision === 'sent_back'}>
          <strong>{t(`work.d_${one.decision}`)}</strong> · {one.byName} · {showMoment(one.at, language)}
          {one.note === null ? null : <div>{one.note}</div>}
          {one.overrule === null ? null : <div>{t('work.overruled', { why: one.overrule })}</div>}
        </li>
      ))}
      {draft.comments.map((one, index) => (
        <li key={one.id} data-open={one.settledAt === null}>
          {one.place?.kind === 'passage' ? <q>{one.place.quote}</q> : null}
          {one.place?.kind === 'spot' ? <q>{t('work.spot', { n: index + 1 })}</q> : null}
          <div>{one.text}</div>
          <span className="muted">
            {one.byName} · {showMoment(one.at, language)}
            {one.settledBy === null ? '' : ` · ${t('work.settled', { by: one.settledBy })}`}
          </span>
          {one.settledAt === null ? (
            <Button
              size="small"
              type="text"
              loading={settle.isPending && settle.variables === one.id}
              onClick={() => settle.mutate(one.id)}
            >
              {t('work.settle')}
            </Button>
          ) : null}
        </li>
      ))}
      {settle.error ? <Problem error={settle.error} /> : null}
    </ul>
  );
}

interface CommentFormProps {
  readonly draft: Draft;
  readonly place: Place | null;
  readonly forget: () => void;
}

function CommentForm({ draft, place, forget }: CommentFormProps) {
  const { t } = useText();
  const [text, setText] = useState('');
  const send = useDoing(
    () => ({ method: 'POST' as const, path: `/drafts/${draft.id}/comments`, body: { text, place } }),
    () => {
      setText('');
      forget();
    },
  );
  const label =
    place === null
      ? t('work.commentAll')
      : place.kind === 'spot'
        ? t('work.commentSpot')
        : t('work.commentOn', { quote: place.quote.length > 24 ? `${place.quote.slice(0, 24)}…` : place.quote });
  return (
    <form
      className={styles.actions}
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(undefined);
      }}
    >
      <Input value={text} placeholder={label} aria-label={label} onChange={(event) => setText(event.target.value)} />
      <Button htmlType="submit" size="small" disabled={text.trim() === ''} loading={send.isPending}>
        {t('work.comment')}
      </Button>
      {send.error ? <Problem error={send.error} /> : null}
    </form>
  );
}

interface DecideProps {
  readonly draft: Draft;
  readonly isApproved: boolean;
  readonly openFindings: number;
}

/** Approve, or send back with what is to change; while findings are open an approval needs its reason. */
function Decide({ draft, isApproved, openFindings }: DecideProps) {
  const { t } = useText();
  const [note, setNote] = useState('');
  const isOpen = openFindings > 0 && !isApproved;
  const decide = useDoing(
    (decision: 'approved' | 'sent_back') => ({
      method: 'POST' as const,
      path: `/drafts/${draft.id}/decisions`,
      body: decision === 'approved' && isOpen ? { decision, overrule: note || null } : { decision, note: note || null },
    }),
    () => setNote(''),
  );
  const label = t(isOpen ? 'work.noteOrOverrule' : 'work.sendBackNote');
  return (
    <div className={styles.actions}>
      <Input value={note} placeholder={label} aria-label={label} onChange={(event) => setNote(event.target.value)} />
      {isApproved ? null : (
        <Button
          type={isOpen ? 'default' : 'primary'}
          danger={isOpen}
          disabled={isOpen && note.trim().length < 3}
          loading={decide.isPending}
          onClick={() => decide.mutate('approved')}
        >
          {t(isOpen ? 'work.approveAnyway' : 'work.approve')}
        </Button>
      )}
      <Button
        type={isOpen ? 'primary' : 'default'}
        loading={decide.isPending}
        onClick={() => decide.mutate('sent_back')}
      >
        {t('work.sendBack')}
      </Button>
      {decide.error ? <Problem error={decide.error} /> : null}
    </div>
  );
}

interface ReviewProps {
  readonly drafts: readonly Draft[];
  readonly placementId: string;
  /** Whether the newest version can still be decided on. */
  readonly isOpen: boolean;
  /** Coupon codes that the KOL was given. */
  readonly codes: readonly string[];
  /** What the law says of the newest version, and how much of it is open. */
  readonly findings: ReactNode;
  readonly flags: readonly Flag[];
  readonly openFindings: number;
}

/** All versions of a content's draft; the newest is open. */
export function DraftReview({ drafts, placementId, isOpen, codes, findings, flags, openFindings }: ReviewProps) {
  const { t, language } = useText();
  const [version, setVersion] = useState<number | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const draft = drafts.find((one) => one.version === version) ?? drafts[0];
  if (draft === undefined) return <p className="muted">{t('work.noDraft')}</p>;
  const isNewest = draft.id === drafts[0]?.id;
  const decision = draft.decisions.at(-1)?.decision ?? 'none';
  const isUnnamed = codes.length > 0 && !codes.some((code) => draft.text.toLowerCase().includes(code.toLowerCase()));
  return (
    <>
      <div className={styles.facts}>
        <Select
          size="small"
          aria-label={t('work.version', { n: '' })}
          value={draft.version}
          options={drafts.map((one) => ({ value: one.version, label: t('work.version', { n: one.version }) }))}
          onChange={setVersion}
        />
        <strong>{t(`work.d_${decision}`)}</strong>
        <span className="muted">
          {draft.byName} · {showMoment(draft.at, language)} · {t('work.ai')}: {t(`work.ai_${draft.aiUse ?? 'unknown'}`)}{' '}
          · {t('work.fingerprint', { hash: showHash(draft.sha256) })}
        </span>
      </div>
      {isUnnamed ? <p className={styles.late}>{t('work.noCode', { code: codes.join(', ') })}</p> : null}
      <div className={styles.review}>
        <div>
          <DraftText draft={draft} choose={setPlace} flags={isNewest ? flags : []} />
          <DraftPictures draft={draft} placementId={placementId} choose={setPlace} />
          {draft.links.map((link) => (
            <div key={link}>
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            </div>
          ))}
        </div>
        <div className={styles.stack}>
          {isNewest && isOpen ? <p className="muted">{t('work.commentHint')}</p> : null}
          <Remarks draft={draft} />
          {isNewest && isOpen ? <CommentForm draft={draft} place={place} forget={() => setPlace(null)} /> : null}
        </div>
      </div>
      {isNewest && findings !== null && decision === 'approved' && openFindings > 0 ? (
        <details className={styles.fold}>
          <summary>{t('compliance.openAfter', { n: openFindings })}</summary>
          {findings}
        </details>
      ) : isNewest ? (
        findings
      ) : null}
      {isNewest && isOpen ? (
        <Decide draft={draft} isApproved={decision === 'approved'} openFindings={openFindings} />
      ) : null}
    </>
  );
}
