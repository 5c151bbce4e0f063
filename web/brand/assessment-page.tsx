// The questions of an attempt, one at a time, kept at once; at the end all answers, what contradicts, and the way to the result.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Progress } from 'antd';
import { useEffect, useRef } from 'react';
import {
  type Attempt,
  attemptShape,
  type ContradictionView,
  type QuestionnaireView,
  type QuestionView,
  resultViewShape,
} from '../../src/brand/contract-assessment.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './assessment.module.css';
import { useAnswer, useAttempt, useQuestionnaires } from './queries-assessment.ts';
import { QuestionCard } from './question-card.tsx';

interface Flow {
  readonly attempt: Attempt;
  readonly questionnaire: QuestionnaireView;
  readonly go: (question: string | null) => void;
}

function Areas({ questionnaire, attempt, current }: Omit<Flow, 'go'> & { readonly current: string | null }) {
  const { say } = useText();
  return (
    <ol className={styles.areas}>
      {questionnaire.areas.map((area) => {
        const asked = area.questions.filter((one) => attempt.asked.includes(one.id));
        const done = asked.filter((one) => attempt.answers[one.id] !== undefined).length;
        return (
          <li key={area.id} data-current={area.questions.some((one) => one.id === current)}>
            <span>{say(area.name)}</span>
            <span className="figure">
              {done}/{asked.length}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function Contradiction({
  id,
  one,
  go,
}: {
  readonly id: string;
  readonly one: ContradictionView;
  readonly go: Flow['go'];
}) {
  const { t, say } = useText();
  const queries = useQueryClient();
  const confirm = useMutation({
    mutationFn: () => call('POST', `/assessments/${id}/confirmed`, attemptShape, { contradiction: one.id }),
    onSuccess: (attempt) => queries.setQueryData(['assessment', id], attempt),
  });
  return (
    <div className={styles.contradiction}>
      <strong>{say(one.ask)}</strong>
      {one.between.map((told) => (
        <p key={told.question}>
          {say(told.text)} <strong>{say(told.answer)}</strong>
          {told.isHere ? (
            <Button type="link" size="small" onClick={() => go(told.question)}>
              {t('assess.change')}
            </Button>
          ) : (
            <span className="muted"> ({t('assess.elsewhere')})</span>
          )}
        </p>
      ))}
      <div>
        <Button size="small" loading={confirm.isPending} onClick={() => confirm.mutate()}>
          {t('assess.bothRight')}
        </Button>
      </div>
      {confirm.error ? <Problem error={confirm.error} /> : null}
    </div>
  );
}

function AnswerRow({ question, attempt, go }: { readonly question: QuestionView } & Pick<Flow, 'attempt' | 'go'>) {
  const { t, say, language } = useText();
  const answer = attempt.answers[question.id];
  const chosen = question.options.filter((one) => answer?.includes(one.id)).map((one) => say(one.text));
  const told = answer === undefined ? t('assess.open') : answer === null ? t('assess.skipped') : null;
  return (
    <button type="button" onClick={() => go(question.id)}>
      <span>{say(question.text)}</span>
      {told === null ? (
        <strong>{chosen.join(language === 'zh' ? '、' : ', ')}</strong>
      ) : (
        <span className="muted">{told}</span>
      )}
    </button>
  );
}

function Review({ attempt, questionnaire, go }: Flow) {
  const { t, say } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const finish = useMutation({
    mutationFn: () => call('POST', `/assessments/${attempt.id}/finish`, resultViewShape),
    onSuccess: async (result) => {
      queries.setQueryData(['assessment', attempt.id, 'result'], result);
      await queries.invalidateQueries({ queryKey: ['assessments', attempt.brandId] });
      await navigate({ to: '/assessments/$assessmentId/result', params: { assessmentId: attempt.id } });
    },
  });
  const { contradictions } = attempt;
  return (
    <>
      {contradictions.length > 0 ? (
        <Section title={t('assess.contradictions')}>
          {contradictions.map((one) => (
            <Contradiction key={one.id} id={attempt.id} one={one} go={go} />
          ))}
        </Section>
      ) : null}
      <Section title={t('assess.review')} aside={t('assess.reviewWhy')}>
        <div className={styles.actions}>
          <Button
            type="primary"
            size="large"
            disabled={contradictions.length > 0}
            loading={finish.isPending}
            onClick={() => finish.mutate()}
          >
            {t('assess.finish')}
          </Button>
        </div>
        {finish.error ? <Problem error={finish.error} /> : null}
      </Section>
      {questionnaire.areas.map((area) => (
        <Section key={area.id} title={say(area.name)}>
          <div className={styles.answers}>
            {area.questions
              .filter((one) => attempt.asked.includes(one.id))
              .map((one) => (
                <AnswerRow key={one.id} question={one} attempt={attempt} go={go} />
              ))}
          </div>
        </Section>
      ))}
    </>
  );
}

function Question({ attempt, questionnaire, go, question }: Flow & { readonly question: QuestionView }) {
  const { say } = useText();
  const answer = useAnswer(attempt.id);
  const head = useRef<HTMLHeadingElement>(null);
  // Whoever listens to the page hears the next question.
  useEffect(() => {
    if (question.id !== '') head.current?.focus({ preventScroll: true });
  }, [question.id]);
  const place = attempt.asked.indexOf(question.id);
  const area = questionnaire.areas.find((one) => one.questions.includes(question))!;
  const keep = (given: readonly string[] | null) =>
    answer.mutate(
      { question: question.id, answer: given },
      { onSuccess: (next) => go(next.asked[next.asked.indexOf(question.id) + 1] ?? null) },
    );
  return (
    <div className={styles.question}>
      <span className="muted">{say(area.name)}</span>
      <h2 ref={head} tabIndex={-1}>
        {say(question.text)}
      </h2>
      <QuestionCard
        key={question.id}
        question={question}
        given={attempt.answers[question.id] ?? null}
        isBusy={answer.isPending}
        keep={keep}
        back={place > 0 ? () => go(attempt.asked[place - 1]!) : null}
      />
      {answer.error ? <Problem error={answer.error} /> : null}
    </div>
  );
}

function AttemptView({ attempt, questionnaire }: Omit<Flow, 'go'>) {
  const { t, say } = useText();
  const navigate = useNavigate();
  const { q } = useSearch({ strict: false }) as { q?: string };
  const go = (question: string | null) =>
    void navigate({
      to: '/assessments/$assessmentId',
      params: { assessmentId: attempt.id },
      search: { q: question ?? 'review' } as never,
    });
  const current = q === 'review' ? null : (attempt.asked.find((one) => one === q) ?? attempt.next);
  const question = questionnaire.areas.flatMap((area) => area.questions).find((one) => one.id === current);
  const done = attempt.asked.filter((one) => attempt.answers[one] !== undefined).length;
  return (
    <Page
      title={say(questionnaire.name)}
      answers={`${attempt.brandName} · ${t('assess.progress', { done, all: attempt.asked.length })}`}
      actions={
        <Link to="/assessments" search={{ brand: attempt.brandId } as never}>
          {t('assess.leave')}
        </Link>
      }
    >
      <Progress
        percent={Math.round((100 * done) / attempt.asked.length)}
        showInfo={false}
        size="small"
        aria-label={t('assess.progress', { done, all: attempt.asked.length })}
      />
      <div className={styles.flow}>
        <Areas questionnaire={questionnaire} attempt={attempt} current={current} />
        <div>
          {question ? (
            <Question attempt={attempt} questionnaire={questionnaire} go={go} question={question} />
          ) : (
            <Review attempt={attempt} questionnaire={questionnaire} go={go} />
          )}
        </div>
      </div>
    </Page>
  );
}

export function AssessmentPage() {
  const { assessmentId } = useParams({ strict: false }) as { assessmentId: string };
  const attempt = useAttempt(assessmentId);
  const questionnaires = useQuestionnaires();
  return (
    <Touch>
      <Loaded query={attempt}>
        {(one) => (
          <Loaded query={questionnaires}>
            {(all) => (
              <AttemptView attempt={one} questionnaire={all.find((other) => other.id === one.questionnaire)!} />
            )}
          </Loaded>
        )}
      </Loaded>
    </Touch>
  );
}
