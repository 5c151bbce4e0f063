// Messages to a KOL, each ready to be copied into WeChat. To be embedded wherever a placement is shown.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Segmented } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef, useState } from 'react';
import type { z } from 'zod';
import { type Language, languages, localeOf } from '../../src/base/words.ts';
import { messagesShape } from '../../src/campaign/contract-brief.ts';
import { kolMessage } from '../../src/campaign/message.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Loaded, Section } from '../ui/page.tsx';
import styles from './brief.module.css';
import { languageLabels } from './brief-sheet.tsx';

type Message = z.infer<typeof messagesShape>['messages'][number];

function OneMessage({ message, language }: { readonly message: Message; readonly language: Language }) {
  const { t } = useText();
  const area = useRef<TextAreaRef>(null);
  const [state, setState] = useState<'copied' | 'copyByHand' | null>(null);
  const name = t(`kolBrief.m_${message.kind}`);
  /** Outside of https browsers have no clipboard: then the text is selected, to be copied with the keyboard. */
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(message.text);
      setState('copied');
    } catch {
      area.current?.resizableTextArea?.textArea.select();
      setState('copyByHand');
    }
  };
  return (
    <section className={styles.message} aria-label={name}>
      <div className={styles.messageHead}>
        <strong>{name}</strong>
        <span>
          <span className="muted" role="status">
            {state === null ? '' : t(`kolBrief.${state}`)}
          </span>{' '}
          <Button size="small" aria-label={`${t('kolBrief.copy')}: ${name}`} onClick={() => void copy()}>
            {t('kolBrief.copy')}
          </Button>
        </span>
      </div>
      <Input.TextArea
        ref={area}
        readOnly
        autoSize
        variant="filled"
        value={message.text}
        lang={localeOf(language)}
        aria-label={name}
      />
    </section>
  );
}

interface MessagesProps {
  readonly placementId: string;
  /** The address of the private link, where it is known: right after it was made. */
  readonly link?: string;
}

export function KolMessages({ placementId, link }: MessagesProps) {
  const { t } = useText();
  const [language, setLanguage] = useState<Language>('zh');
  const answer = useQuery({
    queryKey: ['kol-messages', placementId, language],
    queryFn: () => get(`/placements/${placementId}/messages?language=${language}`, messagesShape),
  });
  return (
    <Section
      title={t('kolBrief.talk')}
      aside={
        <Segmented
          size="small"
          aria-label={t('kolBrief.language')}
          value={language}
          options={languages.toReversed().map((value) => ({ value, label: languageLabels[value] }))}
          onChange={setLanguage}
        />
      }
    >
      <p className={`muted ${styles.hint}`}>{t('kolBrief.talkHint')}</p>
      <Loaded query={answer}>
        {({ facts, messages }) => {
          const told = messages.map((one) =>
            link ? { ...one, text: kolMessage(one.kind, { ...facts, link }, language, { hasLink: true }) } : one,
          );
          const show = (fits: boolean) =>
            told
              .filter((one) => one.fits === fits)
              .map((one) => <OneMessage key={`${one.kind} ${language}`} message={one} language={language} />);
          return (
            <>
              {show(true)}
              <details>
                <summary>{t('kolBrief.others')}</summary>
                {show(false)}
              </details>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}
