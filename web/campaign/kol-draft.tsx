// The newest draft as it stands, what was said of it, and the form for a new version.
import { type FormEvent, useState } from 'react';
import type { Comment, Draft } from '../../src/campaign/contract-draft.ts';
import type { KolContent, KolFinding } from '../../src/campaign/contract-kol-page.ts';
import { type AiUse, aiUses } from '../../src/campaign/contract-work.ts';
import { showMoment } from '../ui/format.ts';
import styles from './kol.module.css';
import { KolProblem, kolAddress, sendFile } from './kol-call.ts';
import { Field, Pick, Press, Trouble } from './kol-parts.tsx';
import { useAct, useGiven } from './kol-text.tsx';
import { piecesOf } from './marked.ts';
import { kolWords } from './words-kol.ts';

const passagesOf = (draft: Draft) =>
  draft.comments.flatMap((one) => (one.place?.kind === 'passage' && one.settledAt === null ? [one.place] : []));

function MarkedText({ draft, findings }: { readonly draft: Draft; readonly findings: readonly KolFinding[] }) {
  const marks = [...passagesOf(draft), ...findings.flatMap((one) => one.passage ?? [])];
  return (
    <div className={styles.text}>
      {piecesOf(draft.text, marks).map((piece) =>
        piece.marks.length > 0 ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
      )}
    </div>
  );
}

const spotsOf = (draft: Draft, attachmentId: string) =>
  draft.comments.flatMap((one, index) =>
    one.place?.kind === 'spot' && one.place.attachmentId === attachmentId && one.settledAt === null
      ? [{ ...one.place, number: index + 1, id: one.id }]
      : [],
  );

function Pictures({ draft }: { readonly draft: Draft }) {
  const { page } = useGiven();
  return draft.attachments.map((id) => {
    const spots = spotsOf(draft, id);
    const name = page.files.find((one) => one.id === id)?.name ?? '';
    return (
      <div key={id} className={`${styles.picture} ${spots.length > 0 ? styles.whole : ''}`}>
        <a href={kolAddress(`/files/${id}`)} target="_blank" rel="noreferrer">
          <img src={kolAddress(`/files/${id}`)} alt={name} loading="lazy" />
        </a>
        {spots.map((spot) => (
          <span key={spot.id} className={styles.pin} style={{ left: `${spot.x}%`, top: `${spot.y}%` }}>
            {spot.number}
          </span>
        ))}
      </div>
    );
  });
}

function Remark({ one, number }: { readonly one: Comment; readonly number: number }) {
  const { tell, language } = useGiven();
  return (
    <li data-open={one.settledAt === null && one.side === 'brand'}>
      {one.place?.kind === 'passage' ? <q>{one.place.quote}</q> : null}
      {one.place?.kind === 'spot' ? <q>{tell(kolWords.spot, { n: number })}</q> : null}
      <div>{one.text}</div>
      <div className={styles.muted}>
        {one.byName} · {showMoment(one.at, language)}
        {one.settledAt === null ? '' : ` · ${tell(kolWords.settled)}`}
      </div>
    </li>
  );
}

function Remarks({ draft }: { readonly draft: Draft }) {
  const { tell } = useGiven();
  const { act, isBusy, problem } = useAct();
  const [text, setText] = useState('');
  const decision = draft.decisions.at(-1);
  const isApproved = decision?.decision === 'approved';
  // Why it was approved in spite of a finding is the brand's own affair.
  const note = decision?.note;
  if (draft.comments.length === 0 && !note) return null;
  return (
    <>
      <h3>{tell(kolWords.notes)}</h3>
      <ul className={styles.remarks}>
        {decision && note ? (
          <li data-open>
            <div>{note}</div>
            <div className={styles.muted}>
              {decision.byName} · {tell(isApproved ? kolWords.approved : kolWords.sentBack)}
            </div>
          </li>
        ) : null}
        {draft.comments.map((one, index) => (
          <Remark key={one.id} one={one} number={index + 1} />
        ))}
      </ul>
      {isApproved ? null : (
        <Field label={tell(kolWords.reply)}>
          <input value={text} maxLength={4_000} onChange={(event) => setText(event.target.value)} />
        </Field>
      )}
      <Trouble problem={problem} />
      {text.trim() === '' ? null : (
        <Press
          text={tell(kolWords.reply)}
          isBusy={isBusy}
          onPress={() => act('POST', `/drafts/${draft.id}/comments`, { text, place: null }, () => setText(''))}
        />
      )}
    </>
  );
}

/** What the law says of the draft, so that it can be mended before anybody reads it. */
function Findings({ findings }: { readonly findings: readonly KolFinding[] }) {
  const { tell } = useGiven();
  if (findings.length === 0) return null;
  return (
    <>
      <h3>{tell(kolWords.findings)}</h3>
      <ul className={styles.remarks}>
        {findings.map((one) => (
          <li key={`${one.title.en} ${one.passage?.at ?? ''}`} data-open="true">
            <strong className={one.severity === 'must_fix' ? styles.problem : undefined}>
              {tell(one.severity === 'must_fix' ? kolWords.mustFix : kolWords.toClear)}
              {one.passage === null ? '' : ` “${one.passage.text}”`}
            </strong>
            <div>{tell(one.why)}</div>
            <div>{tell(one.mend)}</div>
            <div className={styles.muted}>{one.law}</div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A draft with everything that was said of it. */
export function KolDraft({ draft, findings }: { readonly draft: Draft; readonly findings: readonly KolFinding[] }) {
  const { tell, language } = useGiven();
  return (
    <>
      <p className={styles.muted}>{tell(kolWords.version, { n: draft.version, at: showMoment(draft.at, language) })}</p>
      <MarkedText draft={draft} findings={findings} />
      {draft.links.map((link) => (
        <a key={link} href={link} target="_blank" rel="noreferrer nofollow">
          {link}
        </a>
      ))}
      <div className={styles.pictures}>
        <Pictures draft={draft} />
      </div>
      <Findings findings={findings} />
      <Remarks draft={draft} />
    </>
  );
}

interface PicturePickProps {
  readonly ids: readonly string[];
  readonly change: (ids: readonly string[]) => void;
}

function PicturePick({ ids, change }: PicturePickProps) {
  const { tell, language } = useGiven();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KolProblem | null>(null);
  const add = async (files: readonly File[]) => {
    setBusy(true);
    setProblem(null);
    const sent = [...ids];
    try {
      for (const file of files) {
        sent.push((await sendFile(file, 'draft', language)).id);
        change([...sent]);
      }
    } catch (error) {
      setProblem(error instanceof KolProblem ? error : new KolProblem(0, String(error), ''));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className={styles.pictures}>
        {ids.map((id, index) => (
          <div key={id} className={styles.picture}>
            <img src={kolAddress(`/files/${id}`)} alt={`${index + 1}`} />
            <button
              type="button"
              aria-label={tell(kolWords.removePicture, { name: String(index + 1) })}
              onClick={() => change(ids.filter((one) => one !== id))}
            >
              ×
            </button>
          </div>
        ))}
      </div>
      <Pick
        label={`${tell(kolWords.addPicture)}${isBusy ? ' …' : ''}`}
        isMany
        isBusy={isBusy}
        take={(files) => void add(files)}
      />
      <Trouble problem={problem} />
    </>
  );
}

/** The form for a first or a next version: it begins with the one before. */
export function DraftForm({ content, close }: { readonly content: KolContent; readonly close: () => void }) {
  const { tell } = useGiven();
  const { act, isBusy, problem } = useAct();
  const before = content.drafts[0];
  const [text, setText] = useState(before?.text ?? '');
  const [links, setLinks] = useState((before?.links ?? []).join('\n'));
  const [ids, setIds] = useState<readonly string[]>(before?.attachments ?? []);
  const [aiUse, setAiUse] = useState<AiUse | null>(before?.aiUse ?? null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const kept = links
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== '');
    act('POST', `/contents/${content.id}/drafts`, { text, links: kept, attachments: ids, aiUse }, close);
  };
  return (
    <form className={styles.part} onSubmit={send}>
      <Field label={tell(kolWords.yourDraft)}>
        <textarea
          value={text}
          maxLength={50_000}
          placeholder={tell(kolWords.draftHint)}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <PicturePick ids={ids} change={setIds} />
      <Field label={tell(kolWords.videoLinks)}>
        <textarea value={links} style={{ minHeight: 44 }} rows={1} onChange={(event) => setLinks(event.target.value)} />
      </Field>
      <fieldset className={styles.choices}>
        <legend className={styles.legend}>{tell(kolWords.aiUse)}</legend>
        {aiUses.map((one) => (
          <label key={one}>
            <input type="radio" name={`ai-${content.id}`} checked={aiUse === one} onChange={() => setAiUse(one)} />
            {tell(kolWords[`ai_${one}`])}
          </label>
        ))}
      </fieldset>
      <Trouble problem={problem} />
      <div className={styles.actions}>
        <Press
          text={tell(before === undefined ? kolWords.handIn : kolWords.handInAgain)}
          isFirst
          isSubmit
          isBusy={isBusy || text.trim() === ''}
        />
        {before === undefined ? null : <Press text={tell(kolWords.cancel)} onPress={close} />}
      </div>
    </form>
  );
}
