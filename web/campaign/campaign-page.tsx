// One campaign: how many placements stand where, and a row for each.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { z } from 'zod';
import { type Campaign, campaignShape, type Placement, placementShape } from '../../src/campaign/contract.ts';
import { states } from '../../src/campaign/moves.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import { BulkMoves } from './bulk-moves.tsx';
import styles from './campaign.module.css';
import { PlacementRow } from './placement-row.tsx';
import { useMoney, useWaiting } from './queries-work.ts';

function Sums({ placements }: { readonly placements: readonly Placement[] }) {
  const { t } = useText();
  const counts = states
    .map((state) => [state, placements.filter((one) => one.state === state).length] as const)
    .filter(([, count]) => count > 0);
  return (
    <p className={styles.sums}>
      {counts.map(([state, count]) => (
        <span key={state}>
          <strong className="figure">{count}</strong> {t(`campaign.${state}`)}
        </span>
      ))}
    </p>
  );
}

/** Fees that are agreed and offered, beside the plan and the budget. */
function Money({ campaignId }: { readonly campaignId: string }) {
  const { t, language } = useText();
  const money = useMoney(campaignId);
  if (!money.data) return null;
  const { currency, budget, planned, agreed, offered, left } = money.data;
  const parts = [
    ['work.agreed', agreed],
    ['work.offered', offered],
    ['work.planned', planned],
    ['work.money', budget],
    ['work.left', left],
  ] as const;
  return (
    <p className={styles.sums}>
      {parts.map(([key, amount]) =>
        amount === null ? null : (
          <span key={key} className={amount < 0 ? styles.over : undefined}>
            <strong className="figure">{showMoney(amount, currency, language)}</strong> {t(key)}
          </span>
        ),
      )}
    </p>
  );
}

function Content({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const waiting = useWaiting(campaign.id);
  const placements = useQuery({
    queryKey: ['placements', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/placements`, z.array(placementShape)),
  });
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['placements', campaign.id] }),
      queries.invalidateQueries({ queryKey: ['campaigns'] }),
      queries.invalidateQueries({ queryKey: ['waiting'] }),
      queries.invalidateQueries({ queryKey: ['money'] }),
    ]);
  return (
    <Loaded query={placements}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty text={t('campaign.none')} />
        ) : (
          <>
            <Sums placements={rows} />
            <Money campaignId={campaign.id} />
            {rows.map((placement) => (
              <PlacementRow
                key={placement.id}
                placement={placement}
                campaign={campaign}
                refresh={refresh}
                waiting={(waiting.data ?? []).filter((one) => one.placementId === placement.id)}
                isChosen={chosen.includes(placement.id)}
                choose={(isChosen) =>
                  setChosen(isChosen ? [...chosen, placement.id] : chosen.filter((one) => one !== placement.id))
                }
              />
            ))}
            <BulkMoves chosen={rows.filter((one) => chosen.includes(one.id))} clear={() => setChosen([])} />
          </>
        )
      }
    </Loaded>
  );
}

export function CampaignPage() {
  const { t, language } = useText();
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const campaign = useQuery({
    queryKey: ['campaign', campaignId],
    queryFn: () => get(`/campaigns/${campaignId}`, campaignShape),
  });
  const datesOf = ({ startsOn, endsOn }: Campaign) =>
    startsOn && endsOn ? ` · ${showDay(startsOn, language)} – ${showDay(endsOn, language)}` : '';
  return (
    <Loaded query={campaign}>
      {(one) => (
        <Page
          title={one.name}
          answers={`${one.brandName}${datesOf(one)}`}
          actions={
            <>
              <Link to="/calendar" search={{ campaign: one.id } as never}>
                {t('calendar.title')}
              </Link>
              <Link to="/campaigns/$campaignId/performance" params={{ campaignId: one.id } as never}>
                {t('performance.title')}
              </Link>
              <Link to="/campaigns/$campaignId/brief" params={{ campaignId: one.id } as never}>
                {t('kolBrief.open')}
              </Link>
              <Link to="/campaigns/$campaignId/touchpoints" params={{ campaignId: one.id } as never}>
                {t('campaign.touchpoints')}
              </Link>
              <Link to="/tracking" search={{ campaign: one.id } as never}>
                {t('shell.tracking')}
              </Link>
              <Link to="/settlement" search={{ campaign: one.id } as never}>
                {t('shell.settlement')}
              </Link>
            </>
          }
        >
          <Content campaign={one} />
        </Page>
      )}
    </Loaded>
  );
}
