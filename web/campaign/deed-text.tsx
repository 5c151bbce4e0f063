// A contract on screen: two columns side by side; on a phone one of them, with a switch.
import { Segmented } from 'antd';
import { useState } from 'react';
import { type Language, localeOf } from '../../src/base/words.ts';
import type { DeedPreview } from '../../src/campaign/contract-deed.ts';
import { languageNames } from '../../src/campaign/words-deed.ts';
import { useText } from '../text.ts';
import styles from './deed.module.css';

interface PairProps {
  readonly texts: readonly string[];
  readonly languages: readonly Language[];
  readonly shown: number;
  readonly as?: 'h3' | 'p';
  readonly className?: string;
}

function Pair({ texts, languages, shown, as: Tag = 'p', className = '' }: PairProps) {
  return (
    <div className={`${styles.pair} ${className}`} data-shown={shown}>
      {languages.map((language, index) => (
        <Tag key={language} lang={localeOf(language)}>
          {texts[index]}
        </Tag>
      ))}
    </div>
  );
}

type Shown = Pick<DeedPreview, 'languages' | 'title' | 'notice' | 'parties' | 'sections' | 'approval'>;

export function DeedText({ deed }: { readonly deed: Shown }) {
  const { t, say } = useText();
  const [shown, setShown] = useState(0);
  const props = { languages: deed.languages, shown };
  return (
    <>
      <div className={`${styles.tools} ${styles.switch}`}>
        <Segmented
          aria-label={t('deed.shown')}
          value={shown}
          options={deed.languages.map((language, value) => ({ value, label: say(languageNames[language]) }))}
          onChange={setShown}
        />
      </div>
      <article className={styles.paper} aria-label={t('deed.title')}>
        <Pair {...props} texts={deed.notice} className={styles.notice ?? ''} />
        <Pair {...props} texts={deed.title} as="h3" />
        {deed.parties.map((texts) => (
          <Pair key={texts[0]} {...props} texts={texts} />
        ))}
        {deed.sections.map(({ id, heading, paragraphs }) => (
          <section key={id}>
            <Pair {...props} texts={heading} as="h3" />
            {paragraphs.map((texts) => (
              <Pair key={texts.join(' ')} {...props} texts={texts} />
            ))}
          </section>
        ))}
        {deed.approval.map((texts) => (
          <Pair key={texts[0]} {...props} texts={texts} />
        ))}
      </article>
    </>
  );
}
