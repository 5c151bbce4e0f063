// Where and how a content was published, and what differs from what was approved.
import { type FormEvent, useState } from 'react';
import type { KolContent } from '../../src/campaign/contract-kol-page.ts';
import { showMoment } from '../ui/format.ts';
import styles from './kol.module.css';
import { KolProblem, kolAddress, sendFile } from './kol-call.ts';
import { Field, Line, Pick, Press, Trouble } from './kol-parts.tsx';
import { useAct, useGiven } from './kol-text.tsx';
import { kolWords } from './words-kol.ts';

/** A moment as the form of this machine writes it, without its zone. */
const localMoment = (moment: Date) => {
  const shifted = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
};

/** What was told of the publication, and what differs. */
export function KolPublished({ content }: { readonly content: KolContent }) {
  const { tell, language } = useGiven();
  const [told] = content.publications;
  if (told === undefined) return null;
  const { differences, changes } = told.comparison;
  return (
    <>
      <Line label={tell(kolWords.postUrl)}>
        <a href={told.url} target="_blank" rel="noreferrer nofollow" style={{ overflowWrap: 'anywhere' }}>
          {told.url}
        </a>
      </Line>
      <Line label={tell(kolWords.postAt)}>{showMoment(told.publishedAt, language)}</Line>
      {differences.length === 0 ? <p className={styles.muted}>{tell(kolWords.same)}</p> : null}
      {differences.map(({ kind, facts }) => (
        <p key={kind} className={kind === 'text_untold' ? styles.muted : styles.problem}>
          {tell(kolWords[`diff_${kind}`], facts)}
        </p>
      ))}
      {changes.length === 0 ? null : (
        <div className={styles.text}>
          {changes.map((one, index) => {
            const key = `${index} ${one.kind}`;
            if (one.kind === 'gone') return <del key={key}>{one.text}</del>;
            return one.kind === 'new' ? <ins key={key}>{one.text}</ins> : <span key={key}>{one.text}</span>;
          })}
        </div>
      )}
    </>
  );
}

/** The form in which a publication is told; it begins with what was told before. */
export function PublicationForm({ content, close }: { readonly content: KolContent; readonly close: () => void }) {
  const { tell, language } = useGiven();
  const { act, isBusy, problem } = useAct();
  const [before] = content.publications;
  const [url, setUrl] = useState(before?.url ?? '');
  const [at, setAt] = useState(localMoment(before === undefined ? new Date() : new Date(before.publishedAt)));
  const [text, setText] = useState(before?.text ?? '');
  const [screenshot, setScreenshot] = useState<string | null>(before?.screenshot ?? null);
  const [fileProblem, setFileProblem] = useState<KolProblem | null>(null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    const told = { url, publishedAt: new Date(at).toISOString(), text: text.trim() || null, screenshot };
    act('POST', `/contents/${content.id}/publications`, told, close);
  };
  const take = async (file: File) => {
    setFileProblem(null);
    try {
      setScreenshot((await sendFile(file, 'screenshot', language)).id);
    } catch (error) {
      setFileProblem(error instanceof KolProblem ? error : new KolProblem(0, String(error), ''));
    }
  };
  return (
    <form className={styles.part} onSubmit={send}>
      <Field label={tell(kolWords.postUrl)}>
        <input
          type="url"
          required
          value={url}
          placeholder="https://"
          onChange={(event) => setUrl(event.target.value)}
        />
      </Field>
      <Field label={tell(kolWords.postAt)}>
        <input type="datetime-local" required value={at} onChange={(event) => setAt(event.target.value)} />
      </Field>
      <Field label={tell(kolWords.postText)}>
        <textarea value={text} maxLength={50_000} onChange={(event) => setText(event.target.value)} />
      </Field>
      <Pick label={tell(kolWords.screenshot)} take={([file]) => (file ? void take(file) : undefined)} />
      {screenshot === null ? null : (
        <div className={styles.picture} style={{ width: 96 }}>
          <img src={kolAddress(`/files/${screenshot}`)} alt={tell(kolWords.screenshot)} />
        </div>
      )}
      <Trouble problem={fileProblem ?? problem} />
      <div className={styles.actions}>
        <Press
          text={tell(before === undefined ? kolWords.sendPost : kolWords.sendPostAgain)}
          isFirst
          isSubmit
          isBusy={isBusy || url === ''}
        />
        {before === undefined ? null : <Press text={tell(kolWords.cancel)} onPress={close} />}
      </div>
    </form>
  );
}
