// The frame of the KOL's page: whose it is, in which language, what to do now, and what happens to what is done here.
import type { ReactNode } from 'react';
import { formatTerms } from '../../src/base/terms.ts';
import { type Language, languages } from '../../src/base/words.ts';
import { showDay } from '../ui/format.ts';
import styles from './kol.module.css';
import { nextOf } from './kol-next.ts';
import { useGiven } from './kol-text.tsx';
import { kolWords } from './words-kol.ts';

/** Languages by the names that their readers know. */
const names: Readonly<Record<Language, string>> = { it: 'It', en: 'En', zh: '中' };
const calm = ['wait_offer', 'wait_review', 'wait_confirm', 'done', 'closed'];

/** Where on the page a step is done that belongs to no content. */
const places: Readonly<Record<string, string>> = { answer: 'offers', agree: 'deeds', receive: 'samples' };

/** The next step; pressing it leads to where it is done. */
function Now() {
  const { tell, page, language } = useGiven();
  const { kind, content } = nextOf(page);
  const due = content?.dueOn == null ? '' : ` · ${tell(kolWords.dueOn, { day: showDay(content.dueOn, language) })}`;
  const what = content === null ? '' : `${tell(formatTerms[content.format])}${due}`;
  const told = (
    <>
      <small>{tell(kolWords.now)}</small>
      <strong>{tell(kolWords[`next_${kind}`], { what })}</strong>
    </>
  );
  const place = content === null ? places[kind] : `content-${content.id}`;
  return (
    <div role="status">
      {calm.includes(kind) || place === undefined ? (
        <div className={styles.now} data-calm={calm.includes(kind)}>
          {told}
        </div>
      ) : (
        <a className={styles.now} href={`#${place}`}>
          {told}
        </a>
      )}
    </div>
  );
}

interface FrameProps {
  readonly choose: (language: Language) => void;
  readonly children: ReactNode;
}

export function KolFrame({ choose, children }: FrameProps) {
  const { tell, page, language } = useGiven();
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>
            {page.brandName} × {page.kolName}
          </h1>
          <p className={styles.muted}>{page.campaignName}</p>
        </div>
        <div className={styles.languages}>
          {languages.map((one) => (
            <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => choose(one)}>
              {names[one]}
            </button>
          ))}
        </div>
      </header>
      <Now />
      {children}
      <footer className={styles.foot}>
        {page.contact === null ? null : (
          <p>
            {tell(kolWords.contact)}: {page.contact.name} · {page.contact.email}
          </p>
        )}
        <p>{tell(kolWords.privacy, { day: showDay(page.expiresAt, language) })}</p>
        <p>{tell(kolWords.data, { brand: page.brandName })}</p>
      </footer>
    </main>
  );
}
