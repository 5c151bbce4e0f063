// The message that carries the chosen offer: Chinese to be copied, Italian and English to be read.
import { Button, Input, Segmented } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useEffect, useRef, useState } from 'react';
import { type Language, languages, localeOf } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import { Loaded } from '../ui/page.tsx';
import styles from './offer.module.css';
import { type AskedOffer, useMessage } from './queries-offer.ts';

const names: Readonly<Record<Language, string>> = { zh: '中文', it: 'Italiano', en: 'English' };

/** Outside of https browsers have no clipboard: then the text is selected, to be copied with the keyboard. */
async function copyText(text: string, area: HTMLTextAreaElement | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    area?.focus();
    area?.select();
    return false;
  }
}

function Copied({ text, language }: { readonly text: string; readonly language: Language }) {
  const { t } = useText();
  const area = useRef<TextAreaRef>(null);
  const [state, setState] = useState<'copy' | 'copied' | 'copyByHand'>('copy');
  const copy = async () =>
    setState((await copyText(text, area.current?.resizableTextArea?.textArea)) ? 'copied' : 'copyByHand');
  return (
    <>
      <Input.TextArea
        ref={area}
        readOnly
        autoSize
        value={text}
        lang={localeOf(language)}
        aria-label={t('offer.message')}
        className={styles.text}
      />
      <div className={styles.copy}>
        <Button type="primary" onClick={() => void copy()}>
          {t('offer.copy')}
        </Button>
        <span className="muted" role="status">
          {state === 'copy' ? '' : t(`offer.${state}`)}
        </span>
      </div>
    </>
  );
}

export function OfferMessage({ question, offer }: { readonly question: AskedOffer; readonly offer: string }) {
  const { t } = useText();
  const [language, setLanguage] = useState<Language>('zh');
  const message = useMessage(question, offer, language);
  const section = useRef<HTMLElement>(null);
  // It opens below what is in sight: bring it there, each time another offer is chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the chosen offer is what it answers to
  useEffect(() => section.current?.scrollIntoView({ block: 'start' }), [offer]);
  return (
    <section ref={section} className={styles.message}>
      <div className={styles.messageHead}>
        <h3>{t('offer.message')}</h3>
        <Segmented
          size="small"
          aria-label={t('offer.language')}
          value={language}
          options={languages.toReversed().map((value) => ({ value, label: names[value] }))}
          onChange={setLanguage}
        />
      </div>
      <p className="muted">{t('offer.messageHint')}</p>
      <Loaded query={message} rows={8}>
        {({ text }) => <Copied key={text} text={text} language={language} />}
      </Loaded>
    </section>
  );
}
