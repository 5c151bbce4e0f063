// Parts of a question's page: what was said, its files, and the forms with which one says more.
import { PaperClipOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, Rate, Select, Upload } from 'antd';
import { useState } from 'react';
import type { QuestionView } from '../../src/desk/contract-question.ts';
import { useMe } from '../account/session.ts';
import { useColleagues, useDoing } from '../campaign/queries-work.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';
import styles from './desk.module.css';
import { sendFile } from './question-form.tsx';

export interface OfQuestion {
  readonly question: QuestionView;
}

export function Thread({ question }: OfQuestion) {
  const { t, language } = useText();
  return (
    <Section title={t('question.thread')}>
      <ol className={styles.thread}>
        {question.messages.map((message) => (
          <li key={message.id} data-kind={message.kind}>
            <p className="muted">
              <strong>{message.byName}</strong> · {t(`question.m_${message.kind}`)} · {showMoment(message.at, language)}
            </p>
            <p className={styles.text}>{message.text}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function QuestionFiles({ question }: OfQuestion) {
  const { t } = useText();
  const queries = useQueryClient();
  const add = useMutation({
    mutationFn: (file: File) => sendFile(question.id, file),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['desk'] }),
  });
  const canAdd = (question.isMine || question.mayAnswer) && ['open', 'answered'].includes(question.state);
  if (question.files.length === 0 && !canAdd) return null;
  return (
    <Section title={t('question.files')}>
      <ul className={styles.pictures}>
        {question.files.map((file) => {
          const path = `/api/v1/questions/${question.id}/files/${file.id}`;
          return (
            <li key={file.id}>
              <a href={path} target="_blank" rel="noreferrer">
                {file.mediaType === 'application/pdf' ? (
                  <>
                    <PaperClipOutlined /> {file.name}
                  </>
                ) : (
                  <img src={path} alt={file.name} width={file.width ?? undefined} height={file.height ?? undefined} />
                )}
              </a>
            </li>
          );
        })}
      </ul>
      {canAdd ? (
        <Upload
          accept="image/jpeg,image/png,image/webp,application/pdf"
          showUploadList={false}
          beforeUpload={(file) => {
            add.mutate(file);
            return false;
          }}
        >
          <Button icon={<PaperClipOutlined />} loading={add.isPending}>
            {t('question.addFile')}
          </Button>
        </Upload>
      ) : null}
      {add.error ? <Problem error={add.error} /> : null}
    </Section>
  );
}

interface SayProps extends OfQuestion {
  readonly kind: 'answer' | 'follow_up' | 'note';
}

const sayWords = {
  answer: { title: 'question.answer', send: 'question.sendAnswer', hint: null },
  follow_up: { title: 'question.followUp', send: 'question.sendFollowUp', hint: 'question.followUpHint' },
  note: { title: 'question.note', send: 'question.sendNote', hint: 'question.noteHint' },
} as const;

export function SayForm({ question, kind }: SayProps) {
  const { t } = useText();
  const [text, setText] = useState('');
  const { title, send, hint } = sayWords[kind];
  const say = useDoing(
    () => ({ method: 'POST' as const, path: `/questions/${question.id}/messages`, body: { kind, text } }),
    () => setText(''),
  );
  return (
    <div className={styles.stack}>
      {hint === null || (kind === 'follow_up' && question.state === 'open') ? null : <p className="muted">{t(hint)}</p>}
      <Input.TextArea
        autoSize={{ minRows: kind === 'answer' ? 5 : 2 }}
        maxLength={20_000}
        value={text}
        placeholder={t(title)}
        aria-label={t(title)}
        onChange={(event) => setText(event.target.value)}
      />
      {say.error ? <Problem error={say.error} /> : null}
      <div>
        <Button
          type={kind === 'answer' ? 'primary' : 'default'}
          disabled={text.trim() === ''}
          loading={say.isPending}
          onClick={() => say.mutate(undefined)}
        >
          {t(send)}
        </Button>
      </div>
    </div>
  );
}

export function RatingForm({ question }: OfQuestion) {
  const { t } = useText();
  const [rating, setRating] = useState(question.rating ?? 0);
  const [words, setWords] = useState(question.ratingWords ?? '');
  const save = useDoing(() => ({
    method: 'PUT' as const,
    path: `/questions/${question.id}/rating`,
    body: { rating, words: words || null },
  }));
  return (
    <Section title={t('question.rate')}>
      <div className={styles.stack}>
        <Rate
          className={styles.stars ?? ''}
          value={rating}
          tooltips={[1, 2, 3, 4, 5].map((n) => ({ title: t('question.stars', { n }) }))}
          onChange={setRating}
        />
        <Input.TextArea
          autoSize={{ minRows: 2 }}
          maxLength={2_000}
          value={words}
          placeholder={t('question.rateWords')}
          aria-label={t('question.rateWords')}
          onChange={(event) => setWords(event.target.value)}
        />
        {save.error ? <Problem error={save.error} /> : null}
        <div className={styles.actions}>
          <Button disabled={rating === 0} loading={save.isPending} onClick={() => save.mutate(undefined)}>
            {t('question.saveRating')}
          </Button>
          <span className="muted" role="status">
            {save.isSuccess ? t('question.saved') : ''}
          </span>
        </div>
      </div>
    </Section>
  );
}

/** For those who answer: who has it. */
export function Assign({ question }: OfQuestion) {
  const { t } = useText();
  const me = useMe();
  const colleagues = useColleagues();
  const give = useDoing((personId: string | null) => ({
    method: 'PUT' as const,
    path: `/questions/${question.id}/assignee`,
    body: { personId },
  }));
  const own = me.data?.userId ?? null;
  return (
    <div className={styles.stack}>
      {question.assignedId === own ? null : (
        <div>
          <Button loading={give.isPending} onClick={() => give.mutate(own)}>
            {t('question.take')}
          </Button>
        </div>
      )}
      <Select
        className={styles.wide ?? ''}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={t('question.giveTo')}
        placeholder={t('question.giveTo')}
        value={question.assignedId}
        options={(colleagues.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(id) => give.mutate(id ?? null)}
      />
      {give.error ? <Problem error={give.error} /> : null}
    </div>
  );
}
