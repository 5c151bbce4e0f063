// What needs a person today, and the archive at a glance; on an empty workspace, where to begin.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { z } from 'zod';
import { type Campaign, campaignShape } from '../../src/campaign/contract.ts';
import type { State } from '../../src/campaign/moves.ts';
import { get } from '../api.ts';
import { useCards, useFacets } from '../archive/queries.ts';
import { Alerts } from '../audit/alerts.tsx';
import { useWaiting } from '../campaign/queries-work.ts';
import { WaitingList } from '../campaign/waiting-list.tsx';
import { DeskToday } from '../desk/desk-today.tsx';
import { useImports } from '../import/queries.ts';
import { useText } from '../text.ts';
import { showCount } from '../ui/format.ts';
import { Loaded, Page, Section } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './today.module.css';

/** The states in which a placement waits for somebody, the most urgent first. */
const waiting = [
  'drafted',
  'measured',
  'approved',
  'published',
  'agreed',
  'invited',
] as const satisfies readonly State[];
const urgent: readonly State[] = ['drafted', 'measured'];

function useImportTasks(): ReactNode[] {
  const { t } = useText();
  return (useImports().data ?? []).slice(0, 20).flatMap((one) => {
    const file = one.fileName;
    const told =
      one.state === 'ready'
        ? t('today.importReady', { file })
        : one.state === 'failed'
          ? t('today.importFailed', { file })
          : one.state === 'done' && one.rejected > 0
            ? t('today.importRejected', { file, n: one.rejected })
            : null;
    if (told === null) return [];
    return [
      <Link key={one.id} to="/import/$importId" params={{ importId: one.id }} data-urgent={one.state !== 'done'}>
        {told}
      </Link>,
    ];
  });
}

function useCampaignTasks(campaigns: readonly Campaign[]): ReactNode[] {
  const { t } = useText();
  return waiting.flatMap((state) =>
    campaigns.flatMap((campaign) => {
      const n = campaign.states[state] ?? 0;
      if (n === 0) return [];
      const told = t(`today.${state}`, { campaign: campaign.name, n });
      return [
        <Link
          key={`${campaign.id}${state}`}
          to="/campaigns/$campaignId"
          params={{ campaignId: campaign.id }}
          data-urgent={urgent.includes(state)}
        >
          {told}
        </Link>,
      ];
    }),
  );
}

function Tasks() {
  const { t } = useText();
  const campaigns = useQuery({ queryKey: ['campaigns'], queryFn: () => get('/campaigns', z.array(campaignShape)) });
  const tasks = [...useImportTasks(), ...useCampaignTasks(campaigns.data ?? [])];
  return (
    <Loaded query={campaigns} rows={4}>
      {() => (
        <div className={styles.tasks}>{tasks.length === 0 ? <p className="muted">{t('today.nothing')}</p> : tasks}</div>
      )}
    </Loaded>
  );
}

/** What is late or waits for us in all campaigns: it stands at the top. */
function Work() {
  const { t } = useText();
  const waiting = useWaiting(null);
  const [isAll, setAll] = useState(false);
  const pressing = (waiting.data ?? []).filter((one) => one.lateDays > 0 || one.on === 'brand');
  if (pressing.length === 0) return null;
  const shown = isAll ? pressing : pressing.slice(0, 12);
  return (
    <Section title={t('work.waiting')} aside={String(pressing.length)}>
      <WaitingList lines={shown} isWithCampaign />
      {pressing.length > shown.length ? (
        <Button type="text" size="small" onClick={() => setAll(true)}>
          + {pressing.length - shown.length}
        </Button>
      ) : null}
    </Section>
  );
}

function Archive({ total }: { readonly total: number }) {
  const { t, language } = useText();
  const facets = useFacets({});
  return (
    <Section title={t('today.archive')} aside={t('archive.count', { n: total })}>
      <div className={styles.verdicts}>
        {(facets.data?.verdict ?? []).map(({ value, count }) => (
          <Link key={value} to="/archive" search={{ verdict: value } as never}>
            <strong className="figure">{showCount(count, language)}</strong>
            <Verdict verdict={value as 'risk'} />
          </Link>
        ))}
      </div>
    </Section>
  );
}

function Steps() {
  const { t } = useText();
  return (
    <Section title={t('today.steps')}>
      <div className={styles.tasks}>
        <Link to="/guide/$id" params={{ id: 'start' } as never}>
          {t('today.newToChina')}
        </Link>
        <Link to="/assessments">{t('today.stepAssess')}</Link>
        <Link to="/import">{t('today.stepImport')}</Link>
        <Link to="/brands">{t('today.stepBrief')}</Link>
        <Link to="/plans">{t('today.stepPlan')}</Link>
      </div>
      <p className="muted">{t('today.samples')}</p>
    </Section>
  );
}

export function TodayPage() {
  const { t } = useText();
  const cards = useCards({ pageSize: '1' });
  return (
    <Page title={t('today.title')} answers={t('today.answers')}>
      <DeskToday />
      <Loaded query={cards}>
        {({ pages }) =>
          pages[0]?.total === 0 ? (
            <Steps />
          ) : (
            <>
              <Work />
              <Alerts />
              <Tasks />
              <Archive total={pages[0]?.total ?? 0} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
