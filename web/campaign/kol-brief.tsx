// The brief as the brand has kept it: what to say, what to leave, which words are needed.
import { useEffect, useState } from 'react';
import { localeOf } from '../../src/base/words.ts';
import { type BriefDocument, briefDocumentShape } from '../../src/campaign/contract-brief.ts';
import { briefWords } from '../../src/campaign/words-brief.ts';
import styles from './kol.module.css';
import { kolAddress, kolCall } from './kol-call.ts';
import { Card } from './kol-parts.tsx';
import { useGiven } from './kol-text.tsx';
import { kolWords } from './words-kol.ts';

export function KolBrief() {
  const { tell, page, language } = useGiven();
  const [brief, setBrief] = useState<BriefDocument | null>(null);
  useEffect(() => {
    kolCall('GET', `/brief?language=${language}`, briefDocumentShape, language).then(setBrief, () => setBrief(null));
  }, [language]);
  if (brief === null) return null;
  // Once a draft is handed in everywhere, the brief is for looking something up.
  const isAtWork = page.contents.some((one) => one.drafts.length === 0);
  const body = (
    <>
      {brief.sections.map(({ id, heading, items }) => (
        <div key={`${brief.language} ${id}`} className={styles.part}>
          <h3>{heading}</h3>
          <ul className={styles.bullets}>
            {items.map((item) => (
              <li key={item.text} lang={localeOf(item.language ?? brief.language)}>
                {item.text}
                {item.language ? (
                  <span className={styles.muted}> ({briefWords[`written_${item.language}`][brief.language]})</span>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ))}
      <a href={kolAddress(`/brief.pdf?language=${language}`)}>{tell(kolWords.briefPdf)}</a>
    </>
  );
  return (
    <Card title={tell(kolWords.brief)}>
      {isAtWork ? (
        body
      ) : (
        <details className={styles.fold}>
          <summary>{tell(kolWords.briefOpen)}</summary>
          {body}
        </details>
      )}
    </Card>
  );
}
