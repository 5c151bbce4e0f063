// A text in three languages, to be copied: the product sends nothing itself.
import { Button, Input, Segmented } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef, useState } from 'react';
import { type Language, languages, localeOf } from '../../src/base/words.ts';
import { languageLabels } from '../campaign/brief-sheet.tsx';
import { useText } from '../text.ts';
import { Section } from '../ui/page.tsx';
import styles from './desk.module.css';

export function CopyText({ textIn }: { readonly textIn: (language: Language) => string }) {
  const { t, language: reader } = useText();
  const area = useRef<TextAreaRef>(null);
  const [language, setLanguage] = useState<Language>(reader);
  const [state, setState] = useState<'copied' | 'copyByHand' | null>(null);
  const text = textIn(language);
  /** Outside of https browsers have no clipboard: then the text is selected, to be copied with the keyboard. */
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      area.current?.resizableTextArea?.textArea.select();
      setState('copyByHand');
    }
  };
  return (
    <Section
      title={t('desk.copyTitle')}
      aside={
        <Segmented
          size="small"
          aria-label={t('desk.language')}
          value={language}
          options={languages.map((value) => ({ value, label: languageLabels[value] }))}
          onChange={(next) => {
            setLanguage(next);
            setState(null);
          }}
        />
      }
    >
      <p className="muted">{t('desk.noMail')}</p>
      <Input.TextArea
        ref={area}
        readOnly
        autoSize
        variant="filled"
        value={text}
        lang={localeOf(language)}
        aria-label={t('desk.copyTitle')}
      />
      <p className={styles.actions}>
        <Button onClick={() => void copy()}>{t('desk.copy')}</Button>
        <span className="muted" role="status">
          {state === null ? '' : t(`desk.${state}`)}
        </span>
      </p>
    </Section>
  );
}
