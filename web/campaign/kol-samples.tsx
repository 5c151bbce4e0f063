// What became of the samples, and the two things that only the KOL can say: that they came, and that they were tried.
import { useState } from 'react';
import { showDay } from '../ui/format.ts';
import styles from './kol.module.css';
import { Card, Field, Line, Press, Trouble } from './kol-parts.tsx';
import { useAct, useGiven } from './kol-text.tsx';
import { kolWords } from './words-kol.ts';

/** Today in China, where samples arrive. */
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

export function KolSamples() {
  const { tell, page, language } = useGiven();
  const { act, isBusy, problem } = useAct();
  const [how, setHow] = useState('');
  const has = (step: string) => page.samples.some((one) => one.step === step);
  if (page.state === 'invited' || page.state === 'declined') return null;
  const say = (step: 'received' | 'tried') =>
    act('POST', '/samples', { step, onDay: today(), note: step === 'tried' ? how || null : null }, () => setHow(''));
  return (
    <Card id="samples" title={tell(kolWords.samples)}>
      {page.samples.length === 0 ? <p className={styles.muted}>{tell(kolWords.samplesNone)}</p> : null}
      {page.samples.map((one) => (
        <Line key={`${one.step} ${one.at}`} label={tell(kolWords[`sample_${one.step}`])}>
          {showDay(one.onDay, language)}
          {one.note === null ? '' : ` · ${one.note}`}
        </Line>
      ))}
      <Trouble problem={problem} />
      {has('received') ? null : (
        <Press text={tell(kolWords.received)} isBusy={isBusy} onPress={() => say('received')} />
      )}
      {has('received') && !has('tried') ? (
        <>
          <Field label={tell(kolWords.triedHow)}>
            <input value={how} maxLength={1_000} onChange={(event) => setHow(event.target.value)} />
          </Field>
          <p className={styles.muted}>{tell(kolWords.triedWhy)}</p>
          <Press text={tell(kolWords.tried)} isBusy={isBusy} onPress={() => say('tried')} />
        </>
      ) : null}
    </Card>
  );
}
