// Writes an answer into the guide: new, changed, or made of an answered question with the names that are known taken out.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form, Input, Segmented, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Language, languages } from '../../src/base/words.ts';
import { type GuideEntry, guideEntryShape, type NewGuideEntry } from '../../src/desk/contract-guide.ts';
import { type GuideGroup, guideGroups } from '../../src/desk/guide-page.ts';
import { useMe } from '../account/session.ts';
import { call } from '../api.ts';
import { useBrands } from '../brand/queries.ts';
import { useText } from '../text.ts';
import { Loaded, Problem } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './guide.module.css';
import { withoutNames } from './guide-names.ts';
import { useGuide } from './guide-queries.ts';

type Texts = Partial<Record<Language, { question?: string; answer?: string }>>;
interface Values {
  group: GuideGroup;
  topic?: string | undefined;
  texts: Texts;
}

/** Only languages of which something is written; a half-written one is sent as it is and refused by its name. */
const writtenTexts = (texts: Texts): NewGuideEntry['texts'] =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const { question = '', answer = '' } = texts[language] ?? {};
      return question.trim() || answer.trim() ? [[language, { question, answer }]] : [];
    }),
  );

interface EntryFormProps {
  readonly start: Values;
  readonly first: Language;
  readonly fromQuestion: string | null;
  /** What is changed; null for a new entry. */
  readonly entry: GuideEntry | null;
  readonly done: () => void;
  /** What the guide has already, while a question is typed. */
  readonly hits?: ((question: string) => ReactNode) | undefined;
}

function EntryForm({ start, first, fromQuestion, entry, done, hits }: EntryFormProps) {
  const { t, say } = useText();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const guide = useGuide();
  const [shown, setShown] = useState<Language>(first);
  const [form] = Form.useForm<Values>();
  const question = Form.useWatch(['texts', shown, 'question'], form);
  const save = useMutation({
    mutationFn: ({ group, topic, texts }: Values) => {
      const body = { group, topic: topic ?? null, texts: writtenTexts(texts), fromQuestion };
      return entry === null
        ? call('POST', '/guide/entries', guideEntryShape, body)
        : call('PUT', `/guide/entries/${entry.id}`, guideEntryShape, { ...body, version: entry.version });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['guide'] });
      void message.success(t('guide.saved'));
      done();
    },
  });
  return (
    <Touch>
      <Form form={form} layout="vertical" initialValues={start} onFinish={(values: Values) => save.mutate(values)}>
        <Alert type="warning" showIcon title={t('guide.personal')} className={styles.warning ?? ''} />
        <Segmented
          className={styles.languages ?? ''}
          value={shown}
          onChange={setShown}
          options={languages.map((value) => ({ value, label: t(`guide.${value}`) }))}
        />
        {languages.map((language) => (
          <div key={language} hidden={language !== shown} lang={language}>
            <Form.Item name={['texts', language, 'question']} label={t('guide.question')}>
              <Input maxLength={300} />
            </Form.Item>
            {hits && language === shown ? hits(question ?? '') : null}
            <Form.Item name={['texts', language, 'answer']} label={t('guide.answer')} extra={t('guide.answerHint')}>
              <Input.TextArea autoSize={{ minRows: 6, maxRows: 18 }} maxLength={6000} />
            </Form.Item>
          </div>
        ))}
        <Form.Item name="group" label={t('guide.inGroup')}>
          <Select options={guideGroups.map((value) => ({ value, label: t(`guide.group_${value}`) }))} />
        </Form.Item>
        <Form.Item name="topic" label={t('guide.besidePage')}>
          <Select
            allowClear
            showSearch
            optionFilterProp="label"
            options={(guide.data?.pages ?? []).map(({ id, title }) => ({ value: id, label: say(title) }))}
          />
        </Form.Item>
        {save.error ? <Problem error={save.error} /> : null}
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('guide.fromAnswer')}
        </Button>
      </Form>
    </Touch>
  );
}

const newValues: Values = { group: 'start', texts: {} };

interface EntryDrawerProps {
  readonly entry: GuideEntry | null;
  readonly close: () => void;
  readonly hits?: (question: string) => ReactNode;
}

/** The form in a drawer: for a new entry, or for the next version of one. */
export function EntryDrawer({ entry, close, hits }: EntryDrawerProps) {
  const { t, language } = useText();
  const start: Values = entry ? { group: entry.group, topic: entry.topic ?? undefined, texts: entry.texts } : newValues;
  const first = entry ? (languages.find((one) => entry.texts[one]) ?? language) : language;
  return (
    <Drawer open onClose={close} size={620} title={entry ? t('guide.change') : t('guide.add')}>
      <EntryForm
        start={start}
        first={first}
        fromQuestion={entry?.fromQuestion ?? null}
        entry={entry}
        done={close}
        hits={hits}
      />
    </Drawer>
  );
}

export interface AnsweredQuestion {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly answer: string;
  readonly language: Language;
  readonly topic: string | null;
  /** Names that the asking side knows of: who asked, who answered, the KOL. Brands are looked up. */
  readonly names?: readonly string[];
}

/** The group in which an answer on a topic stands, until somebody chooses another. */
function groupOf(topic: string | null): GuideGroup {
  if (topic === null) return 'start';
  if (/law|legal|trademark|registration|compliance|contract/.test(topic)) return 'law';
  if (/tax|settlement|price|pay/.test(topic)) return 'money';
  return /audit|match/.test(topic) ? 'judging' : 'stages';
}

function FromAnswer({ question, close }: { readonly question: AnsweredQuestion; readonly close: () => void }) {
  const brands = useBrands();
  const guide = useGuide();
  return (
    <Loaded query={brands}>
      {(all) => {
        const known = [...(question.names ?? []), ...all.map(({ name }) => name)];
        const clean = (text: string) => withoutNames(text, known);
        const asked = clean(question.subject.trim() || question.text.trim()).slice(0, 300);
        const isPage = guide.data?.pages.some(({ id }) => id === question.topic) ?? false;
        const start: Values = {
          group: groupOf(question.topic),
          topic: isPage && question.topic !== null ? question.topic : undefined,
          texts: { [question.language]: { question: asked, answer: clean(question.answer) } },
        };
        return (
          <EntryForm start={start} first={question.language} fromQuestion={question.id} entry={null} done={close} />
        );
      }}
    </Loaded>
  );
}

/** Turns an answered question into an entry of the guide; for managers and owners. Says so where it is one already. */
export function EntryFromAnswer({ question }: { readonly question: AnsweredQuestion }) {
  const { t } = useText();
  const me = useMe();
  const guide = useGuide();
  const [isOpen, setOpen] = useState(false);
  if (!me.data || me.data.role === 'viewer') return null;
  if (guide.data?.entries.some(({ fromQuestion }) => fromQuestion === question.id))
    return <span className="muted">{t('guide.isInGuide')}</span>;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('guide.fromAnswer')}</Button>
      {isOpen ? (
        <Drawer open onClose={() => setOpen(false)} size={620} title={t('guide.fromAnswer')}>
          <FromAnswer question={question} close={() => setOpen(false)} />
        </Drawer>
      ) : null}
    </>
  );
}
