// A result: the level in words, the profile, what to do next and what not yet, and where it leads.
import { DownloadOutlined } from '@ant-design/icons';
import { Link, useParams } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { languages, type Phrase } from '../../src/base/words.ts';
import type { AnswerTold, ResultView } from '../../src/brand/contract-assessment.ts';
import {
  assessmentPaper,
  effectTerms,
  effortTerms,
  levelMeanings,
  levelTerms,
} from '../../src/brand/words-assessment.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Loaded, Page, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './assessment.module.css';
import { Counted } from './counted.tsx';
import { Profile } from './profile.tsx';
import { useQuestionnaires, useResult } from './queries-assessment.ts';

/** The answers that something rests on. */
export function RestsOn({ answers, title }: { readonly answers: readonly AnswerTold[]; readonly title?: string }) {
  const { t, say } = useText();
  if (answers.length === 0) return null;
  return (
    <details className={styles.rests}>
      <summary>
        {title ?? t('assess.restsOn')} ({answers.length})
      </summary>
      <ul>
        {answers.map((one) => (
          <li key={one.question}>
            {say(one.text)} <strong>{say(one.answer)}</strong>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Step = ResultView['result']['steps'][number];

/** What the desk is told of a step that is done with an expert: the company, and what it is about. */
function searchOf({ where }: Step, title: string, { id, brandId }: ResultView): Readonly<Record<string, string>> {
  const path = `/assessments/${id}/result`;
  if (where.path === '/desk/book') return { brand: brandId, page: path, title };
  return where.path === '/desk/questions/new' ? { kind: 'page', path, title } : {};
}

function Steps({ view }: { readonly view: ResultView }) {
  const { t, say } = useText();
  const { steps } = view.result;
  if (steps.length === 0) return <p className="muted">{t('assess.noSteps')}</p>;
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={step.id}>
          <span className={styles.number}>{index + 1}</span>
          <div className={styles.body}>
            <h3>{say(step.title)}</h3>
            <p>{say(step.text)}</p>
            <div className={styles.facts}>
              <span>{say(effortTerms[step.effort])}</span>
              <span>
                {say(effectTerms[step.effect])}, {t('assess.gain', { n: Math.round(step.gain) })}
              </span>
              <Link {...({ to: step.where.path, search: searchOf(step, say(step.title), view) } as { to: string })}>
                {say(step.where.text)} →
              </Link>
            </div>
            {step.lifts.map((text) => (
              <span key={text.en} className={styles.lifts}>
                {t('assess.lifts', { text: say(text) })}
              </span>
            ))}
            <RestsOn answers={step.restsOn} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function NotYet({ list }: { readonly list: ResultView['result']['notYet'] }) {
  const { say } = useText();
  return (
    <ul className={styles.steps}>
      {list.map((one) => (
        <li key={one.id}>
          <span className={styles.number} aria-hidden="true">
            ✕
          </span>
          <div className={styles.body}>
            <h3>{say(one.text)}</h3>
            <p>{say(one.why)}</p>
            <RestsOn answers={one.restsOn} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Head({ view }: { readonly view: ResultView }) {
  const { t, say } = useText();
  const { level, total } = view.result;
  const meaning: Phrase = level === null ? assessmentPaper.notEnoughMeans : levelMeanings[level];
  return (
    <div className={styles.body}>
      <p className={styles.level}>
        {level === null ? t('assess.notEnough') : say(levelTerms[level])}
        {total === null ? null : <span className="muted figure"> · {t('assess.of100', { n: Math.round(total) })}</span>}
      </p>
      <p>{say(meaning)}</p>
      {view.isOutdated ? <Alert type="info" showIcon title={t('assess.outdated')} /> : null}
    </div>
  );
}

function Papers({ view }: { readonly view: ResultView }) {
  const { t } = useText();
  return (
    <>
      {languages.map((language) => (
        <a key={language} href={`/api/v1/assessments/${view.id}/result.pdf?language=${language}`} download>
          <Button icon={<DownloadOutlined />} aria-label={`${t('assess.pdf')} ${language}`}>
            {language}
          </Button>
        </a>
      ))}
    </>
  );
}

function ResultBody({ view }: { readonly view: ResultView }) {
  const { t, say, language } = useText();
  const questionnaires = useQuestionnaires();
  const questionnaire = questionnaires.data?.find((one) => one.id === view.questionnaire);
  const day = showDay(view.finishedAt.slice(0, 10), language);
  const { notYet, confirmed } = view.result;
  return (
    <Page
      title={questionnaire ? say(questionnaire.name) : t('assess.result')}
      answers={`${view.brandName} · ${t('assess.finishedOn', { day })}`}
      actions={
        <>
          <Link to="/assessments" search={{ brand: view.brandId } as never}>
            {t('assess.all')}
          </Link>
          <Papers view={view} />
          <Link to="/brands/$brandId/propose" params={{ brandId: view.brandId }}>
            <Button type="primary">{t('assess.propose')}</Button>
          </Link>
        </>
      }
    >
      <Head view={view} />
      <Section title={t('assess.areas')}>
        <Profile view={view} />
      </Section>
      <Section title={t('assess.steps')}>
        <Steps view={view} />
      </Section>
      {notYet.length > 0 ? (
        <Section title={t('assess.notYet')}>
          <NotYet list={notYet} />
        </Section>
      ) : null}
      {confirmed.length > 0 ? (
        <Section title={t('assess.confirmed')}>
          {confirmed.map((one) => (
            <div key={one.ask.en}>
              {say(one.ask)}
              <RestsOn answers={one.between} />
            </div>
          ))}
        </Section>
      ) : null}
      <Counted view={view} questionnaire={questionnaire} />
    </Page>
  );
}

export function ResultPage() {
  const { assessmentId } = useParams({ strict: false }) as { assessmentId: string };
  const result = useResult(assessmentId);
  return (
    <Touch>
      <Loaded query={result}>{(view) => <ResultBody view={view} />}</Loaded>
    </Touch>
  );
}
