// One plan that was kept: what it is, why, what people say of it, and whether it is approved.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Input, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { type PlanView, planViewShape } from '../../src/plan/contract-view.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Figures } from './figures.tsx';
import { LineOffer } from './line-offer.tsx';
import { Lines } from './lines.tsx';
import { NotTaken } from './not-taken.tsx';
import { Notes } from './notes.tsx';
import { BudgetCurve, Pictures, Spent } from './pictures.tsx';
import styles from './plan.module.css';
import { PlanFiles } from './plan-files.tsx';
import { usePlan } from './queries.ts';

function useChange(planId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path = '', method, body }: { path?: string; method: 'PATCH' | 'POST'; body: object }) =>
      call(method, `/plans/${planId}${path}`, planViewShape, body),
    onSuccess: async (plan) => {
      queries.setQueryData(['plan', planId], plan);
      await queries.invalidateQueries({ queryKey: ['plans'] });
    },
  });
}

function Comments({ plan }: { readonly plan: PlanView }) {
  const { t, language } = useText();
  const [text, setText] = useState('');
  const change = useChange(plan.id);
  const send = () =>
    change.mutate({ path: '/comments', method: 'POST', body: { text } }, { onSuccess: () => setText('') });
  return (
    <div className={styles.comments}>
      {plan.comments.map((one) => (
        <div key={one.id}>
          <span className="muted">
            {one.by ?? '–'} · {showMoment(one.at, language)}
          </span>
          <p>{one.text}</p>
        </div>
      ))}
      <Input.TextArea
        aria-label={t('plan.comment')}
        placeholder={t('plan.comment')}
        value={text}
        autoSize={{ minRows: 2 }}
        onChange={(event) => setText(event.target.value)}
      />
      <Button disabled={text.trim() === ''} loading={change.isPending} onClick={send}>
        {t('plan.send')}
      </Button>
      {change.error ? <Problem error={change.error} /> : null}
    </div>
  );
}

function Actions({ plan, next }: { readonly plan: PlanView; readonly next: (plan: PlanView) => ReactNode }) {
  const { t } = useText();
  const change = useChange(plan.id);
  const isApproved = plan.state === 'approved';
  return (
    <>
      <Link to="/plans/work/$briefId" params={{ briefId: plan.briefId }} search={{ from: plan.id } as never}>
        <Button>{t('plan.goOn')}</Button>
      </Link>
      <PlanFiles planId={plan.id} />
      <Button
        type={isApproved ? 'default' : 'primary'}
        loading={change.isPending}
        onClick={() => change.mutate({ method: 'PATCH', body: { state: isApproved ? 'draft' : 'approved' } })}
      >
        {t(isApproved ? 'plan.reopen' : 'plan.approve')}
      </Button>
      {next(plan)}
      {change.error ? <Problem error={change.error} /> : null}
    </>
  );
}

function Title({ plan }: { readonly plan: PlanView }) {
  const { t, language } = useText();
  const by = { by: plan.approvedBy ?? '–', at: plan.approvedAt ? showMoment(plan.approvedAt, language) : '' };
  return (
    <>
      {plan.name}{' '}
      {plan.state === 'approved' ? (
        <Tag color="green">✓ {t('plan.approvedBy', by)}</Tag>
      ) : (
        <Tag>{t('plan.notApproved')}</Tag>
      )}
    </>
  );
}

/** Where it comes from, and what to do with it next. */
function Answers({ plan }: { readonly plan: PlanView }) {
  const { t, language } = useText();
  const at = [showMoment(plan.createdAt, language), plan.createdBy].filter((one) => one !== null).join(' · ');
  return (
    <>
      {t('plan.savedAnswers', { brand: plan.brandName, brief: plan.briefName, at })}
      <br />
      {t(plan.state === 'approved' ? 'plan.nextStart' : 'plan.nextApprove')}
    </>
  );
}

interface PlanPageProps {
  /** The next step, which belongs to a later stage. */
  readonly next: (plan: PlanView) => ReactNode;
}

export function PlanPage({ next }: PlanPageProps) {
  const { t } = useText();
  const { planId } = useParams({ strict: false }) as { planId: string };
  const plan = usePlan(planId);
  return (
    <Loaded query={plan} rows={12}>
      {(one) => (
        <Page
          title={<Title plan={one} />}
          answers={<Answers plan={one} />}
          actions={<Actions plan={one} next={next} />}
        >
          <Figures plan={one} />
          <Notes plan={one} minKols={one.wishes.minKols} />
          <Section title={t('plan.inPlan', { n: one.lines.length })}>
            <Lines
              lines={one.lines}
              currency={one.currency}
              actionsTitle={t('plan.offer')}
              actions={(line) => <LineOffer briefId={one.briefId} line={line} />}
            />
          </Section>
          <Spent plan={one} curve={<BudgetCurve curve={one.curve} plan={one} />} />
          <Pictures plan={one} />
          <Section title={t('plan.notTaken')}>
            <NotTaken plan={one} />
          </Section>
          <Section title={t('plan.comments')}>
            <Comments plan={one} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}
