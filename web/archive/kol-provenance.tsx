// Where everything comes from: file, rows, days, age; and how much of what there is was seen.
import { Link } from '@tanstack/react-router';
import type { Account } from '../../src/archive/contract.ts';
import type { Provenance, Source } from '../../src/archive/contract-kol.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { showAge, showDay } from '../ui/format.ts';
import { Loaded, Section } from '../ui/page.tsx';
import styles from './kol.module.css';
import { useProvenance } from './kol-queries.ts';

function Part({ text, share }: { readonly text: string; readonly share: number | null }) {
  return (
    <div className={styles.part}>
      <span>{text}</span>
      <span className={styles.bar} aria-hidden="true">
        {share === null ? null : <i style={{ width: `${Math.min(1, share) * 100}%` }} />}
      </span>
    </div>
  );
}

function Completeness({ known }: { readonly known: Provenance['completeness'] }) {
  const { t } = useText();
  const part = (
    seen: number,
    total: number | null,
    words: 'archive.postsOfTotal' | 'kol.commentsOf' | 'kol.daysSeen',
  ) => ({
    text:
      total !== null && total >= seen && total > 0 ? t(words, { n: seen, total }) : t('kol.totalUnknown', { n: seen }),
    share: total !== null && total >= seen && total > 0 ? seen / total : null,
  });
  const posts = part(known.posts, known.postsTotal, 'archive.postsOfTotal');
  const comments = part(known.comments, known.commentsTotal, 'kol.commentsOf');
  const days = part(known.days, known.daysSpan, 'kol.daysSeen');
  const parts = [
    [t('archive.posts'), posts],
    [t('archive.comments'), comments],
    [t('archive.followers'), days],
  ] as const;
  return (
    <div className={styles.parts}>
      <h3>{t('kol.completeness')}</h3>
      {parts.map(([name, one]) => (
        <Part key={name} text={`${name}: ${one.text}`} share={one.share} />
      ))}
    </div>
  );
}

function SourceRow({ source }: { readonly source: Source }) {
  const { t, language } = useText();
  const { rows, firstRow, lastRow, from, to, importedAt } = source;
  const first = String(firstRow ?? '');
  const range =
    firstRow === null || lastRow === null
      ? String(rows)
      : firstRow === lastRow
        ? t('kol.rowOne', { first })
        : t('kol.rowRange', { n: rows, first, last: String(lastRow) });
  const days = [...new Set([from, to].flatMap((day) => (day ? [showDay(day, language)] : [])))].join(' – ');
  return (
    <tr>
      <th scope="row">{t(`kol.source_${source.kind}`)}</th>
      <td>
        {source.file === null || source.importId === null ? (
          t('archive.byHand')
        ) : (
          <Link to="/import/$importId" params={{ importId: source.importId }}>
            {source.file}
          </Link>
        )}
      </td>
      <td className="figure">{range}</td>
      <td className="figure">
        {days || '–'} {to ? <span className="muted">({showAge(to, language)})</span> : null}
      </td>
      <td className="figure">
        {importedAt ? t('kol.ago', { day: showDay(importedAt, language), age: showAge(importedAt, language) }) : '–'}
      </td>
    </tr>
  );
}

export function ProvenanceSection({ account }: { readonly account: Account }) {
  const { t, say } = useText();
  const provenance = useProvenance(account.accountId);
  return (
    <Section title={t('archive.provenance')} aside={say(platformTerms[account.platform])} id="provenance">
      <Loaded query={provenance} rows={4}>
        {(known) => (
          <>
            <Completeness known={known.completeness} />
            <div className={styles.scroll}>
              <table className={styles.sources}>
                <thead>
                  <tr>
                    {(['kol.what', 'kol.file', 'kol.rows', 'kol.speaksOf', 'kol.imported'] as const).map((key) => (
                      <th key={key} scope="col">
                        {t(key)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {known.sources.map((source) => (
                    <SourceRow key={`${source.kind}${source.importId}`} source={source} />
                  ))}
                </tbody>
              </table>
            </div>
          </>
        )}
      </Loaded>
    </Section>
  );
}
