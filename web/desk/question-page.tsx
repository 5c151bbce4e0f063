// One question: what was said, what it is about, its files, by when it is answered, and how it was rated.
import { useParams } from '@tanstack/react-router';
import { Button, Rate, Tag } from 'antd';
import type { ReactNode } from 'react';
import type { QuestionView } from '../../src/desk/contract-question.ts';
import { topicNames } from '../../src/desk/words.ts';
import { languageLabels } from '../campaign/brief-sheet.tsx';
import { useDoing } from '../campaign/queries-work.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import { BackLink } from './back-link.tsx';
import styles from './desk.module.css';
import { Due } from './due.tsx';
import { useQuestion } from './queries-question.ts';
import { Assign, type OfQuestion, QuestionFiles, RatingForm, SayForm, Thread } from './question-parts.tsx';

export interface QuestionSlots {
  /** Makes an entry of the guide of what was answered. */
  readonly makeEntry?: (question: QuestionView) => ReactNode;
  /** What it is about, as the asker saw it. */
  readonly seenPage?: (question: QuestionView) => ReactNode;
}

function Facts({ question, seenPage }: OfQuestion & Pick<QuestionSlots, 'seenPage'>) {
  const { t, say, language } = useText();
  const { about } = question;
  const facts = [
    [t('question.asker'), question.askerName],
    ...(question.brandName === null ? [] : [[t('desk.brand'), question.brandName]]),
    [t('question.topic'), say(topicNames[question.topic])],
    [t('question.language'), languageLabels[question.language]],
    [t('question.assigned'), question.assignedName ?? t('question.nobody')],
    ...(question.state === 'open' ? [[t('question.dueAt'), showMoment(question.dueAt, language)]] : []),
  ] as [string, string][];
  return (
    <Section title={t('question.facts')}>
      <dl className={styles.facts}>
        {about === null ? null : (
          <div>
            <dt>{t(`question.k_${about.kind}`)}</dt>
            <dd>{seenPage?.(question) ?? <a href={about.path}>{about.title}</a>}</dd>
          </div>
        )}
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Given({ question }: OfQuestion) {
  const { t } = useText();
  if (question.rating === null) return null;
  return (
    <Section title={t('question.rated')}>
      <Rate disabled value={question.rating} /> <span>{t('question.stars', { n: question.rating })}</span>
      {question.ratingWords === null ? null : <p className={styles.text}>{question.ratingWords}</p>}
    </Section>
  );
}

function Ends({ question }: OfQuestion) {
  const { t } = useText();
  const end = useDoing((how: 'closed' | 'withdrawn') => ({
    method: 'POST' as const,
    path: `/questions/${question.id}/end`,
    body: { how },
  }));
  return (
    <>
      {question.mayClose ? (
        <Button loading={end.isPending} onClick={() => end.mutate('closed')}>
          {t('question.close')}
        </Button>
      ) : null}
      {question.mayWithdraw ? (
        <Button loading={end.isPending} onClick={() => end.mutate('withdrawn')}>
          {t('question.withdraw')}
        </Button>
      ) : null}
      {end.error ? <Problem error={end.error} /> : null}
    </>
  );
}

function Content({ question, makeEntry, seenPage }: OfQuestion & QuestionSlots) {
  const { t } = useText();
  const isAnswering = question.mayAnswer && !question.isMine;
  return (
    <div className={styles.columns}>
      <div>
        <Thread question={question} />
        {question.mayAnswer && question.state === 'open' ? <SayForm question={question} kind="answer" /> : null}
        {question.mayAnswer && question.state !== 'open' ? (
          <details className={styles.fold}>
            <summary className="muted">{t('question.answerMore')}</summary>
            <SayForm question={question} kind="answer" />
          </details>
        ) : null}
        {question.mayFollowUp ? (
          <details className={styles.fold} open={question.state !== 'open' && question.rating === null}>
            <summary className="muted">{t('question.followUp')}</summary>
            <SayForm question={question} kind="follow_up" />
          </details>
        ) : null}
        {isAnswering ? (
          <details className={styles.fold}>
            <summary className="muted">{t('question.note')}</summary>
            <SayForm question={question} kind="note" />
          </details>
        ) : null}
        {question.mayRate ? (
          <RatingForm key={question.answeredAt} question={question} />
        ) : (
          <Given question={question} />
        )}
        {question.mayAnswer && question.answeredAt !== null ? makeEntry?.(question) : null}
      </div>
      <div>
        <Facts question={question} {...(seenPage ? { seenPage } : {})} />
        {question.mayAnswer ? <Assign question={question} /> : null}
        <QuestionFiles question={question} />
      </div>
    </div>
  );
}

export function QuestionPage(slots: QuestionSlots) {
  const { t } = useText();
  const { questionId } = useParams({ strict: false }) as { questionId: string };
  const question = useQuestion(questionId);
  return (
    <Loaded query={question}>
      {(one) => (
        <Touch>
          <Page
            title={
              <>
                {one.subject} <Tag>{t(`question.s_${one.state}`)}</Tag>
              </>
            }
            answers={
              <>
                <BackLink /> · {one.askerName} <Due question={one} />
              </>
            }
            actions={<Ends question={one} />}
          >
            <Content question={one} {...slots} />
          </Page>
        </Touch>
      )}
    </Loaded>
  );
}
