// Where a company begins: who it is, three questionnaires with their state, and the brief that they lead to.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Progress, Select } from 'antd';
import { useState } from 'react';
import type { QuestionnaireId } from '../../src/brand/assessment/question.ts';
import { type AttemptLine, attemptShape, type QuestionnaireView } from '../../src/brand/contract-assessment.ts';
import { provinces } from '../../src/brand/provinces.ts';
import { levelTerms } from '../../src/brand/words-assessment.ts';
import { sectorTerms, sizeTerms } from '../../src/brand/words-company.ts';
import { call, nothing } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showList } from '../ui/format.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './assessment.module.css';
import { CompanyForm } from './company-form.tsx';
import { useBrands } from './queries.ts';
import { useAttempts, useCompany, useQuestionnaires } from './queries-assessment.ts';

function useStart(brandId: string) {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { questionnaire: QuestionnaireId; from: 'empty' | 'last' }) =>
      call('POST', `/brands/${brandId}/assessments`, attemptShape, body),
    onSuccess: async (attempt) => {
      await queries.invalidateQueries({ queryKey: ['assessments', brandId] });
      await navigate({ to: '/assessments/$assessmentId', params: { assessmentId: attempt.id } });
    },
  });
}

interface CardProps {
  readonly brandId: string;
  readonly questionnaire: QuestionnaireView;
  readonly attempts: readonly AttemptLine[];
}

/** Half a minute a question: own estimate. */
const minutesOf = (questions: number) => Math.round(questions / 2 / 5) * 5;

function Standing({ last }: { readonly last: AttemptLine }) {
  const { t, say, language } = useText();
  const day = showDay(last.finishedAt!.slice(0, 10), language);
  return (
    <p className={styles.standing}>
      <strong>{last.level === null ? t('assess.notEnough') : say(levelTerms[last.level])}</strong>
      {last.total === null ? null : <span className="figure">{t('assess.of100', { n: Math.round(last.total) })}</span>}
      <span className="muted">{t('assess.finishedOn', { day })}</span>
    </p>
  );
}

function QuestionnaireCard({ brandId, questionnaire, attempts }: CardProps) {
  const { t, say } = useText();
  const start = useStart(brandId);
  const queries = useQueryClient();
  const drop = useMutation({
    mutationFn: (id: string) => call('DELETE', `/assessments/${id}`, nothing),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['assessments', brandId] }),
  });
  const count = questionnaire.areas.reduce((sum, area) => sum + area.questions.length, 0);
  const open = attempts.find((one) => one.finishedAt === null);
  const last = attempts.find((one) => one.finishedAt !== null);
  const begin = (from: 'empty' | 'last') => start.mutate({ questionnaire: questionnaire.id, from });
  return (
    <article className={styles.card} aria-label={say(questionnaire.name)}>
      <h3>{say(questionnaire.name)}</h3>
      <p>{say(questionnaire.answers)}</p>
      {last ? (
        <Standing last={last} />
      ) : (
        <p className="muted">
          {t('assess.questions', { n: count })} · {t('assess.minutes', { n: minutesOf(count) })}
        </p>
      )}
      {open ? (
        <Progress
          percent={Math.round((100 * open.answered) / open.asked)}
          showInfo={false}
          size="small"
          aria-label={say(questionnaire.name)}
        />
      ) : null}
      <div className={styles.actions}>
        {open ? (
          <>
            <Link to="/assessments/$assessmentId" params={{ assessmentId: open.id }}>
              <Button type="primary">{t('assess.resume', { answered: open.answered, asked: open.asked })}</Button>
            </Link>
            <Button type="text" loading={drop.isPending} onClick={() => drop.mutate(open.id)}>
              {t('assess.drop')}
            </Button>
          </>
        ) : last ? (
          <>
            <Link to="/assessments/$assessmentId/result" params={{ assessmentId: last.id }}>
              <Button type="primary">{t('assess.see')}</Button>
            </Link>
            <Button type="text" loading={start.isPending} onClick={() => begin('last')}>
              {t('assess.again')}
            </Button>
          </>
        ) : (
          <Button type="primary" loading={start.isPending} onClick={() => begin('empty')}>
            {t('assess.start')}
          </Button>
        )}
      </div>
      {start.error ? <Problem error={start.error} /> : null}
    </article>
  );
}

function BriefCard({ brandId, missing }: { readonly brandId: string; readonly missing: readonly string[] }) {
  const { t, language } = useText();
  return (
    <article className={styles.card} data-goal="true" aria-label={t('assess.brief')}>
      <h3>{t('assess.brief')}</h3>
      <p>{t('assess.briefWhy')}</p>
      {missing.length > 0 ? (
        <p className="muted">{t('assess.proposeMissing', { names: showList(missing, language) })}</p>
      ) : null}
      <div className={styles.actions}>
        <Link to="/brands/$brandId/propose" params={{ brandId }}>
          <Button type={missing.length === 0 ? 'primary' : 'default'}>{t('assess.propose')}</Button>
        </Link>
      </div>
    </article>
  );
}

function CompanyLine({ brandId }: { readonly brandId: string }) {
  const { t, say } = useText();
  const company = useCompany(brandId);
  const [isOpen, setOpen] = useState(false);
  return (
    <Loaded query={company} rows={2}>
      {(one) => {
        if (one === null || isOpen)
          return (
            <Section title={t('assess.company')} aside={t('assess.companyWhy')}>
              <CompanyForm brandId={brandId} company={one} done={() => setOpen(false)} />
            </Section>
          );
        const parts = [
          one.province ? provinces[one.province] : one.country,
          one.size && say(sizeTerms[one.size]),
          one.sector && say(sectorTerms[one.sector]),
        ];
        return (
          <p className="muted">
            {parts.filter(Boolean).join(' · ')}{' '}
            <Button type="link" size="small" onClick={() => setOpen(true)}>
              {t('assess.change')}
            </Button>
          </p>
        );
      }}
    </Loaded>
  );
}

function Cards({ brandId }: { readonly brandId: string }) {
  const { say } = useText();
  const questionnaires = useQuestionnaires();
  const attempts = useAttempts(brandId);
  return (
    <Loaded query={attempts}>
      {(lines) => (
        <Loaded query={questionnaires}>
          {(all) => {
            const missing = all.filter(
              (one) => !lines.some((line) => line.questionnaire === one.id && line.finishedAt),
            );
            return (
              <div className={styles.cards}>
                {all.map((one) => (
                  <QuestionnaireCard
                    key={one.id}
                    brandId={brandId}
                    questionnaire={one}
                    attempts={lines.filter((line) => line.questionnaire === one.id)}
                  />
                ))}
                <BriefCard brandId={brandId} missing={missing.map((one) => say(one.name))} />
              </div>
            );
          }}
        </Loaded>
      )}
    </Loaded>
  );
}

export function AssessmentsPage() {
  const { t } = useText();
  const navigate = useNavigate();
  const brands = useBrands();
  const { brand: wanted } = useSearch({ strict: false }) as { brand?: string };
  const choose = (brand: string) => void navigate({ to: '/assessments', search: { brand } as never });
  return (
    <Touch>
      <Loaded query={brands}>
        {(all) => {
          const brandId = wanted === 'new' ? null : (all.find((one) => one.id === wanted)?.id ?? all[0]?.id ?? null);
          return (
            <Page
              title={t('assess.title')}
              guide="before"
              answers={t('assess.answers')}
              actions={
                brandId === null ? null : (
                  <>
                    <Select
                      value={brandId}
                      aria-label={t('assess.chooseBrand')}
                      style={{ minWidth: 200 }}
                      showSearch
                      optionFilterProp="label"
                      options={all.map((one) => ({ value: one.id, label: one.name }))}
                      onChange={choose}
                    />
                    <Button onClick={() => choose('new')}>{t('assess.otherBrand')}</Button>
                  </>
                )
              }
            >
              {brandId === null ? (
                <Section title={t('assess.begin')} aside={t('assess.companyWhy')}>
                  <CompanyForm brandId={null} company={null} done={choose} />
                </Section>
              ) : (
                <>
                  <CompanyLine key={brandId} brandId={brandId} />
                  <Cards key={`cards ${brandId}`} brandId={brandId} />
                </>
              )}
            </Page>
          );
        }}
      </Loaded>
    </Touch>
  );
}
