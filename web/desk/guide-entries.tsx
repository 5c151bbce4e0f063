// Answers of experts beside the pages of the guide: read by all, changed and withdrawn by managers and owners.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Popconfirm, Tag } from 'antd';
import { useState } from 'react';
import type { Language } from '../../src/base/words.ts';
import { type GuideEntry, guideEntryShape } from '../../src/desk/contract-guide.ts';
import { languagesOf } from '../../src/desk/guide-page.ts';
import { useMe } from '../account/session.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Loaded, Section } from '../ui/page.tsx';
import styles from './guide.module.css';
import { EntryDrawer } from './guide-entry-form.tsx';
import { useGuide } from './guide-queries.ts';
import { GuideText, type OpenInPlace } from './guide-text.tsx';

/** The text in the reader's language, else in the first that there is. */
function textOf(entry: GuideEntry, language: Language) {
  const written = entry.texts[language] === undefined ? languagesOf(entry.texts)[0] : language;
  return written === undefined ? null : { written, ...entry.texts[written]! };
}

function EntryActions({ entry }: { readonly entry: GuideEntry }) {
  const { t } = useText();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const withdraw = useMutation({
    mutationFn: () => call('DELETE', `/guide/entries/${entry.id}`, guideEntryShape),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['guide'] }),
    onError: (error) => void message.error(error.message),
  });
  return (
    <span className={styles.acts}>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('guide.change')}
      </Button>
      <Popconfirm title={t('guide.withdrawSure')} onConfirm={() => withdraw.mutate()} okText={t('guide.withdraw')}>
        <Button size="small" danger loading={withdraw.isPending}>
          {t('guide.withdraw')}
        </Button>
      </Popconfirm>
      {isOpen ? <EntryDrawer entry={entry} close={() => setOpen(false)} /> : null}
    </span>
  );
}

export function EntryCard({ entry, open }: { readonly entry: GuideEntry; readonly open?: OpenInPlace }) {
  const { t, language } = useText();
  const me = useMe();
  const text = textOf(entry, language);
  if (text === null) return null;
  return (
    <article className={styles.entry} id={`entry-${entry.id}`}>
      <h3 className={styles.entryTitle} lang={text.written}>
        {text.question}
      </h3>
      {text.written === language ? null : <Tag>{t('guide.writtenIn', { language: t(`guide.${text.written}`) })}</Tag>}
      <div lang={text.written}>
        <GuideText text={text.answer} open={open} />
      </div>
      <p className={styles.entryBy}>
        {t('guide.by', { name: entry.by, day: showDay(entry.at, language) })}
        {entry.version > 1 ? ` · ${t('guide.changed', { n: entry.version })}` : ''}
      </p>
      {me.data && me.data.role !== 'viewer' && open === undefined ? <EntryActions entry={entry} /> : null}
    </article>
  );
}

export function EntryList({ entries }: { readonly entries: readonly GuideEntry[] }) {
  const { t } = useText();
  return (
    <Section title={t('guide.entries')} aside={String(entries.length)}>
      {entries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} />
      ))}
    </Section>
  );
}

/** One entry inside something else, such as a drawer. */
export function EntryInside({ id, open }: { readonly id: string; readonly open: OpenInPlace }) {
  const guide = useGuide();
  return (
    <Loaded query={guide}>
      {({ entries }) => {
        const entry = entries.find((one) => one.id === id);
        return entry ? <EntryCard entry={entry} open={open} /> : null;
      }}
    </Loaded>
  );
}
