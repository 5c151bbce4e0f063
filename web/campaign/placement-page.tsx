// One placement on one page: what waits, the negotiation, contract, contents; beside it who, links, samples and the record.

import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Verdict as VerdictCode, verdicts } from '../../src/base/id.ts';
import { type Campaign, campaignShape, type Placement } from '../../src/campaign/contract.ts';
import type { State } from '../../src/campaign/moves.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { ContentPanel } from './content-panel.tsx';
import { KolMessages } from './messages.tsx';
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

/** Moves by hand, with the reason that goes on record. */
function Moves({ placement }: { readonly placement: Placement }) {
  const { t } = useText();
  const [note, setNote] = useState('');
  const move = useDoing(
    (to: State) => ({
      method: 'POST' as const,
      path: `/placements/${placement.id}/moves`,
      body: { to, note: note || null },
    }),
    () => setNote(''),
  );
  if (placement.next.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary className="muted">{t('work.moveByHand')}</summary>
      <p className="muted">{t('work.moveHint')}</p>
      <div className={styles.actions}>
        <Input
          style={{ width: 200 }}
          value={note}
          placeholder={t('work.moveNote')}
          aria-label={t('work.moveNote')}
          onChange={(event) => setNote(event.target.value)}
        />
        {placement.next.map((to) => (
          <Button key={to} loading={move.isPending && move.variables === to} onClick={() => move.mutate(to)}>
            → {t(`campaign.${to}`)}
          </Button>
        ))}
      </div>
      {move.error ? <Problem error={move.error} /> : null}
    </details>
  );
}

/** The other pages of this placement. */
function Doors({ campaignId, placementId }: { readonly campaignId: string; readonly placementId: string }) {
  const { t } = useText();
  const params = { campaignId, placementId } as never;
  return (
    <nav className={styles.doors} aria-label={t('work.doors')}>
      <Link to="/campaigns/$campaignId/contracts/$placementId" params={params}>
        {t('deed.title')}
      </Link>
      <Link to="/campaigns/$campaignId/brief/$placementId" params={params}>
        {t('kolBrief.open')}
      </Link>
      <Link to="/campaigns/$campaignId/touchpoints/$placementId" params={params}>
        {t('work.touch')}
      </Link>
    </nav>
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
  const [link, setLink] = useState<string | null>(null);
  const codes = useCodes(placementId);
  return (
    <Loaded query={placement}>
      {(one) => (
        <Touch>
          <Page
            title={
              <>
                {one.kolName}{' '}
                <span className={styles.verdict}>
                  <Verdict
                    verdict={verdicts.find((verdict) => verdict === one.verdict) ?? (null as VerdictCode | null)}
                  />
                </span>
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
                <Doors campaignId={campaignId} placementId={placementId} />
                <Button onClick={() => setTermsOpen(true)}>{t('terms.open')}</Button>
              </>
            }
          >
            {isTermsOpen ? <TermsDrawer placement={one} close={() => setTermsOpen(false)} /> : null}
            <div className={styles.columns}>
              <div>
                <Waits placement={one} />
                <Section title={t('work.negotiation')}>
                  <OffersPanel placement={one} />
                  <Moves placement={one} />
                </Section>
                {campaign.data && more ? more(one, campaign.data) : null}
                <Contents placement={one} codes={codes} />
              </div>
              <div>
                <LinkPanel placement={one} made={setLink} />
                <KolMessages placementId={one.id} {...(link === null ? {} : { link })} />
                <OwnerPanel placement={one} />
                <SamplesPanel placement={one} />
                <RecordPanel placement={one} />
              </div>
            </div>
          </Page>
        </Touch>
      )}
    </Loaded>
  );
}
