// One placement on one page: what waits, the negotiation, contract, contents; beside it who, links, samples and the record.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Verdict as VerdictCode, verdicts } from '../../src/base/id.ts';
import { type Campaign, campaignShape, type Placement } from '../../src/campaign/contract.ts';
import type { State } from '../../src/campaign/moves.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { ContentPanel } from './content-panel.tsx';
import { OffersPanel } from './offers-panel.tsx';
import { Progress } from './progress.tsx';
import {
  useAlerts,
  useDoing,
  useDrafts,
  useMetrics,
  usePlacement,
  usePublications,
  useWaiting,
} from './queries-work.ts';
import { LinkPanel, OwnerPanel, RecordPanel, SamplesPanel } from './side-panels.tsx';
import { TermsDrawer } from './terms-drawer.tsx';
import { WaitingList } from './waiting-list.tsx';
import styles from './work.module.css';

function Moves({ placement }: { readonly placement: Placement }) {
  const { t } = useText();
  const move = useDoing((to: State) => ({
    method: 'POST' as const,
    path: `/placements/${placement.id}/moves`,
    body: { to },
  }));
  return (
    <>
      {placement.next.map((to) => (
        <Button
          key={to}
          size="small"
          type="text"
          loading={move.isPending && move.variables === to}
          onClick={() => move.mutate(to)}
        >
          → {t(`campaign.${to}`)}
        </Button>
      ))}
      {move.error ? <Problem error={move.error} /> : null}
    </>
  );
}

function Contents({ placement, codes }: { placement: Placement; codes: readonly string[] }) {
  const { t } = useText();
  const drafts = useDrafts(placement.id);
  const publications = usePublications(placement.id);
  const alerts = useAlerts(placement.id);
  const metrics = useMetrics(placement.id);
  return (
    <Section title={t('work.contents')}>
      <Loaded query={drafts} rows={4}>
        {(all) =>
          placement.deliverables.map((one) => (
            <ContentPanel
              key={one.id}
              placement={placement}
              deliverable={one}
              codes={codes}
              drafts={all.filter((draft) => draft.deliverableId === one.id)}
              publications={(publications.data ?? []).filter((told) => told.deliverableId === one.id)}
              alerts={(alerts.data ?? []).filter((alert) => alert.deliverableId === one.id)}
              metrics={metrics.data?.find((known) => known.deliverableId === one.id)?.metrics ?? []}
            />
          ))
        }
      </Loaded>
    </Section>
  );
}

function Waits({ placement }: { readonly placement: Placement }) {
  const { t } = useText();
  const waiting = useWaiting(placement.campaignId);
  const own = (waiting.data ?? []).filter((one) => one.placementId === placement.id);
  return own.length === 0 ? null : (
    <Section title={t('work.waiting')}>
      <WaitingList lines={own} isOfOne />
    </Section>
  );
}

interface PlacementPageProps {
  /** The codes that the KOL was given: they live with the sales. */
  readonly useCodes: (placementId: string) => readonly string[];
  /** What other stages add to the page, in the middle. */
  readonly more?: (placement: Placement, campaign: Campaign) => ReactNode;
}

export function PlacementPage({ useCodes, more }: PlacementPageProps) {
  const { t } = useText();
  const { campaignId, placementId } = useParams({ strict: false }) as { campaignId: string; placementId: string };
  const placement = usePlacement(placementId);
  const campaign = useQuery({
    queryKey: ['campaign', campaignId],
    queryFn: () => get(`/campaigns/${campaignId}`, campaignShape),
  });
  const [isTermsOpen, setTermsOpen] = useState(false);
  const codes = useCodes(placementId);
  return (
    <Loaded query={placement}>
      {(one) => (
        <Page
          title={
            <>
              {one.kolName}{' '}
              <Verdict verdict={verdicts.find((verdict) => verdict === one.verdict) ?? (null as VerdictCode | null)} />
            </>
          }
          answers={
            <>
              <Link to="/campaigns/$campaignId" params={{ campaignId } as never} className={styles.back ?? ''}>
                {campaign.data?.name}
              </Link>{' '}
              · {t('work.answers')}
            </>
          }
          actions={
            <>
              <Progress state={one.state} />
              <Link to="/campaigns/$campaignId/touchpoints/$placementId" params={{ campaignId, placementId } as never}>
                {t('work.touch')}
              </Link>
              <Link to="/campaigns/$campaignId/contracts/$placementId" params={{ campaignId, placementId } as never}>
                {t('deed.title')}
              </Link>
              <Link to="/campaigns/$campaignId/brief/$placementId" params={{ campaignId, placementId } as never}>
                {t('kolBrief.open')}
              </Link>
              <Button onClick={() => setTermsOpen(true)}>{t('terms.open')}</Button>
            </>
          }
        >
          {isTermsOpen ? <TermsDrawer placement={one} close={() => setTermsOpen(false)} /> : null}
          <div className={styles.columns}>
            <div>
              <Waits placement={one} />
              <Section title={t('work.negotiation')} aside={<Moves placement={one} />}>
                <OffersPanel placement={one} />
              </Section>
              {campaign.data && more ? more(one, campaign.data) : null}
              <Contents placement={one} codes={codes} />
            </div>
            <div>
              <LinkPanel placement={one} />
              <OwnerPanel placement={one} />
              <SamplesPanel placement={one} />
              <RecordPanel placement={one} />
            </div>
          </div>
        </Page>
      )}
    </Loaded>
  );
}
