// The workspace of a brief: change what is wished and see at once what the best plan then is, and why.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Alert, Button, Grid, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { Brief } from '../../src/brand/contract.ts';
import {
  type Draft,
  type PlanLine,
  planViewShape,
  type Substitute,
  type Wishes,
  wishesShape,
} from '../../src/plan/contract-view.ts';
import { ApiProblem, call } from '../api.ts';
import { useText } from '../text.ts';
import { Empty, Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Figures } from './figures.tsx';
import { LineActions } from './line-actions.tsx';
import { Lines } from './lines.tsx';
import { NotTaken, WhyNot } from './not-taken.tsx';
import { Notes } from './notes.tsx';
import { BudgetCurve, Pictures, Spent } from './pictures.tsx';
import styles from './plan.module.css';
import { noWishes, useBriefs, useCurve, useDraft, usePlan } from './queries.ts';
import { SwapDrawer } from './swap-drawer.tsx';
import { isLocked, leaveOut, swapFor, toggleLock, wantAlso } from './wish-changes.ts';
import { WishesPanel } from './wishes-panel.tsx';

/** How long a slider has to rest before it is planned. */
const restMs = 180;

function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** Whether asking again would only be refused again: other wishes are needed. */
const isRefusal = (error: Error) => error instanceof ApiProblem && error.status < 500;

/** Changes of wishes that a line or a name asks for. */
const actsOn = (wishes: Wishes, change: (next: Wishes) => void) => ({
  toggleLock: (line: PlanLine) => change(toggleLock(wishes, line)),
  ban: (line: PlanLine) => change(leaveOut(wishes, line)),
  add: (accountId: string) => change(wantAlso(wishes, accountId)),
  swap: (line: PlanLine, one: Substitute) => change(swapFor(wishes, line, one)),
});

function SaveBar({
  brief,
  wishes,
  draft,
}: {
  readonly brief: Brief;
  readonly wishes: Wishes;
  readonly draft: Draft | undefined;
}) {
  const { t } = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [name, setName] = useState(brief.name);
  const save = useMutation({
    mutationFn: () =>
      call('POST', `/briefs/${brief.id}/plans`, planViewShape, { ...wishes, name: name.trim() || brief.name }),
    onSuccess: async (plan) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      void navigate({ to: '/plans/$planId', params: { planId: plan.id } });
    },
  });
  return (
    <>
      <Input
        aria-label={t('plan.name')}
        value={name}
        onChange={(event) => setName(event.target.value)}
        style={{ width: 220 }}
        maxLength={200}
      />
      <Button
        type="primary"
        disabled={draft === undefined || draft.lines.length === 0}
        loading={save.isPending}
        onClick={() => save.mutate()}
      >
        {t('plan.save')}
      </Button>
      {save.error ? <Problem error={save.error} /> : null}
    </>
  );
}

interface ShownProps {
  readonly brief: Brief;
  readonly plan: Draft;
  /** The wishes that the plan answers. */
  readonly wishes: Wishes;
  readonly isOld: boolean;
  /** The same is being proven closer. */
  readonly isProving: boolean;
  readonly act: ReturnType<typeof actsOn>;
}

/** The plan with its lines, pictures, and who is not in it. */
function Shown({ brief, plan, wishes, isOld, isProving, act }: ShownProps) {
  const { t } = useText();
  const [swapping, setSwapping] = useState<PlanLine | null>(null);
  const curve = useCurve(brief.id, wishes, !isOld && !isProving);
  const isPhone = Grid.useBreakpoint().md === false;
  const money = <Spent plan={plan} curve={<CurveOf query={curve} plan={plan} />} />;
  return (
    <>
      {plan.lines.length === 0 ? (
        <div data-old={isOld}>
          <Alert
            type="warning"
            showIcon
            title={t(plan.goal === 'profit' ? 'plan.nobodyPays' : 'plan.nobodyIn')}
            style={{ marginBottom: 16 }}
          />
        </div>
      ) : (
        <>
          <Figures plan={plan} isOld={isOld} />
          <Notes plan={plan} minKols={wishes.minKols} />
          {isPhone ? null : money}
          <Section title={t('plan.inPlan', { n: plan.lines.length })} aside={t('plan.inPlanHint')}>
            <Lines
              lines={plan.lines}
              currency={plan.currency}
              actions={(line) => (
                <LineActions
                  line={line}
                  isLocked={isLocked(wishes, line.accountId)}
                  lock={() => act.toggleLock(line)}
                  swap={() => setSwapping(line)}
                  ban={() => act.ban(line)}
                  briefId={brief.id}
                />
              )}
            />
          </Section>
          {isPhone ? money : null}
          <Pictures plan={plan} />
        </>
      )}
      <Section title={t('plan.notTaken')}>
        <WhyNot briefId={brief.id} wishes={wishes} add={act.add} />
        {plan.lines.length + plan.notTaken.length > 0 ? <NotTaken plan={plan} add={act.add} /> : null}
      </Section>
      <SwapDrawer
        briefId={brief.id}
        wishes={wishes}
        plan={plan}
        line={swapping}
        close={() => setSwapping(null)}
        swap={(line, one) => {
          act.swap(line, one);
          setSwapping(null);
        }}
      />
    </>
  );
}

function CurveOf({ query, plan }: { readonly query: ReturnType<typeof useCurve>; readonly plan: Draft }) {
  if (query.error) return <Problem error={query.error} />;
  return <Loaded query={query}>{(one) => <BudgetCurve curve={one} plan={plan} />}</Loaded>;
}

interface WorkProps {
  readonly brief: Brief;
  readonly start: Wishes;
}

function Work({ brief, start }: WorkProps) {
  const { t } = useText();
  const [wishes, setWishes] = useState(start);
  const change = (next: Partial<Wishes>) => setWishes((now) => ({ ...now, ...next }));
  const rested = useRested(wishes);
  const draft = useDraft(brief.id, rested);
  const act = actsOn(wishes, change);
  const isOld = draft.isFetching || rested !== wishes;
  return (
    <Page
      title={t('plan.workTitle', { brief: brief.name })}
      answers={t('plan.workAnswers')}
      actions={<SaveBar brief={brief} wishes={wishes} draft={draft.error ? undefined : draft.data} />}
    >
      <div className={styles.work} data-failed={draft.error !== null}>
        <WishesPanel
          brief={brief}
          wishes={wishes}
          draft={draft.data}
          change={change}
          hasFailed={draft.error !== null}
        />
        <div className={styles.main}>
          {draft.error ? (
            <>
              <Problem error={draft.error} {...(isRefusal(draft.error) ? {} : { retry: () => void draft.refetch() })} />
              <Button style={{ marginTop: 12 }} onClick={() => setWishes(noWishes)}>
                {t('plan.startAgain')}
              </Button>
            </>
          ) : (
            <Loaded query={draft} rows={12}>
              {(plan) => (
                <Shown brief={brief} plan={plan} wishes={rested} isOld={isOld} isProving={draft.isProving} act={act} />
              )}
            </Loaded>
          )}
        </div>
      </div>
    </Page>
  );
}

export function WorkspacePage() {
  const { t } = useText();
  const { briefId } = useParams({ strict: false }) as { briefId: string };
  const { from } = useSearch({ strict: false }) as { from?: string };
  const briefs = useBriefs();
  const earlier = usePlan(from);
  if (from !== undefined && earlier.data === undefined) return <Loaded query={earlier}>{() => null}</Loaded>;
  const start = earlier.data ? wishesShape.parse({ ...earlier.data.wishes, budget: earlier.data.budget }) : noWishes;
  return (
    <Loaded query={briefs}>
      {(all) => {
        const brief = all.find((one) => one.id === briefId);
        return brief ? (
          <Work key={briefId} brief={brief} start={start} />
        ) : (
          <Empty text={t('plan.noSuchBrief')} action={<Alert type="info" title={briefId} />} />
        );
      }}
    </Loaded>
  );
}
