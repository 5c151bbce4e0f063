// What an answer of the match rests on: each part with its facts, the posts quoted, the rules, and how to pay.
import { Segmented } from 'antd';
import type { MatchRow, Quote } from '../../src/match/contract.ts';
import type { PayKind } from '../../src/match/pay-kind.ts';
import { partWords } from '../../src/match/words-policy.ts';
import { type TextKey, useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import { KolNotes } from './kol-notes.tsx';
import styles from './match.module.css';
import { useChoosePay } from './queries.ts';

function Part({ part }: { readonly part: MatchRow['parts'][number] }) {
  const { t, say } = useText();
  const percent = Math.round(part.value * 100);
  return (
    <li className={styles.part}>
      <div className={styles.partHead}>
        <span>{say(partWords[part.id])}</span>
        <span className="muted figure">
          {part.isKnown ? `${percent}` : t('match.unknown')} · {t('match.weight', { n: part.weight })}
        </span>
      </div>
      <div className={styles.bar} data-known={part.isKnown} aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </div>
      <ul className={styles.lines}>
        {part.lines.map((line) => (
          <li key={line.code + say(line.text)}>{say(line.text)}</li>
        ))}
      </ul>
    </li>
  );
}

const abouts: Readonly<Record<Quote['about'], TextKey>> = {
  things: 'match.aboutThings',
  class: 'match.aboutClass',
  brand: 'match.aboutBrand',
  competitor: 'match.aboutCompetitor',
};

function QuotedPost({ quote }: { readonly quote: Quote }) {
  const { t, language } = useText();
  return (
    <blockquote className={styles.quote} data-about={quote.about}>
      <p lang={/\p{Script=Han}/u.test(quote.word) ? 'zh' : undefined}>
        {quote.before}
        <mark>{quote.word}</mark>
        {quote.after}
      </p>
      <footer className="muted">
        {t(abouts[quote.about])}
        {quote.isPaid ? ` · ${t('match.paid')}` : ''} · {quote.on ? showDay(quote.on, language) : t('shell.unknown')}
        {quote.url?.startsWith('http') ? (
          <>
            {' · '}
            <a href={quote.url} target="_blank" rel="noreferrer">
              {t('match.openPost')}
            </a>
          </>
        ) : null}
      </footer>
    </blockquote>
  );
}

function Pay({ row, briefId }: { readonly row: MatchRow; readonly briefId: string }) {
  const { t, say } = useText();
  const choose = useChoosePay(briefId, row.card.kolId);
  const { kind, suggested, why } = row.pay;
  return (
    <section className={styles.pay}>
      <h2>{t('match.pay')}</h2>
      <Segmented
        value={kind}
        aria-label={t('match.pay')}
        disabled={choose.isPending}
        options={[
          { value: 'fixed', label: t('match.fixed') },
          { value: 'fixed_commission', label: t('match.fixedCommission') },
        ]}
        onChange={(value) => choose.mutate(value === suggested ? null : (value as PayKind))}
      />
      <p className="muted">
        {t(kind === suggested ? 'match.suggested' : 'match.decided')} · {say(why.text)}
      </p>
      {choose.error ? <Problem error={choose.error} /> : null}
    </section>
  );
}

export function MatchDetails({ row, briefId }: { readonly row: MatchRow; readonly briefId: string }) {
  const { t, say } = useText();
  return (
    <div className={styles.details}>
      <section>
        <h2>{t('match.rests')}</h2>
        <ul className={styles.parts}>
          {row.parts.map((part) => (
            <Part key={part.id} part={part} />
          ))}
        </ul>
      </section>
      <div className={styles.beside}>
        {row.quotes.length > 0 ? (
          <section>
            <h2>{t('match.quotes')}</h2>
            {row.quotes.map((quote) => (
              <QuotedPost key={`${quote.about} ${quote.postId}`} quote={quote} />
            ))}
          </section>
        ) : null}
        <section>
          <h2>{t('match.rules')}</h2>
          <ul className={styles.lines}>
            {row.rules.map((line) => (
              <li key={line.code + say(line.text)}>{say(line.text)}</li>
            ))}
          </ul>
        </section>
        <Pay row={row} briefId={briefId} />
        <KolNotes kolId={row.card.kolId} />
      </div>
    </div>
  );
}
