// The brief as a KOL reads it: one sheet in one language, to be looked at, printed, or fetched as PDF.
import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Segmented } from 'antd';
import { useState } from 'react';
import { type Language, languages, localeOf } from '../../src/base/words.ts';
import { type BriefDocument, briefDocumentShape } from '../../src/campaign/contract-brief.ts';
import { briefWords } from '../../src/campaign/words-brief.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Loaded } from '../ui/page.tsx';
import styles from './brief.module.css';

export const languageLabels: Readonly<Record<Language, string>> = { zh: '中文', it: 'Italiano', en: 'English' };

function Sheet({ brief }: { readonly brief: BriefDocument }) {
  return (
    <article className={styles.sheet} lang={localeOf(brief.language)} aria-label={brief.title}>
      <h2>{brief.title}</h2>
      <p className="muted">{brief.subtitle}</p>
      {brief.notice ? <Alert type="warning" showIcon title={brief.notice} /> : null}
      {brief.sections.map(({ id, heading, items }) => (
        <section key={`${brief.language} ${id}`}>
          <h3>{heading}</h3>
          <ul>
            {items.map(({ text, language }) => (
              <li key={text} lang={localeOf(language ?? brief.language)}>
                {text}
                {language ? (
                  <span className="muted"> ({briefWords[`written_${language}`][brief.language]})</span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}

/** `path` is the campaign's or the placement's: `/campaigns/ID` or `/placements/ID`. */
export function BriefSheet({ path }: { readonly path: string }) {
  const { t } = useText();
  const [language, setLanguage] = useState<Language>('zh');
  const brief = useQuery({
    queryKey: ['brief-document', path, language],
    queryFn: () => get(`${path}/brief/document?language=${language}`, briefDocumentShape),
  });
  return (
    <>
      <div className={`${styles.tools} ${styles.screen}`}>
        <Segmented
          aria-label={t('kolBrief.language')}
          value={language}
          options={languages.toReversed().map((value) => ({ value, label: languageLabels[value] }))}
          onChange={setLanguage}
        />
        <Button icon={<PrinterOutlined />} onClick={() => print()}>
          {t('kolBrief.print')}
        </Button>
        <Button href={`/api/v1${path}/brief.pdf?language=${language}`}>{t('kolBrief.pdf')}</Button>
      </div>
      <Loaded query={brief}>{(one) => <Sheet brief={one} />}</Loaded>
    </>
  );
}
