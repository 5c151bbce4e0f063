// One campaign: how many placements stand where, and a row for each.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { z } from 'zod';
import { type Campaign, campaignShape, type Placement, placementShape } from '../../src/campaign/contract.ts';
import { states } from '../../src/campaign/moves.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import styles from './campaign.module.css';
import { PlacementRow } from './placement-row.tsx';

function Sums({ campaign, placements }: { readonly campaign: Campaign; readonly placements: readonly Placement[] }) {
  const { t, language } = useText();
  const fees = placements.flatMap((one) => one.deliverables).reduce((sum, one) => sum + one.fee, 0);
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
      <span>
        <strong className="figure">{showMoney(fees, campaign.currency, language)}</strong> {t('campaign.fee')}
      </span>
    </p>
  );
}

function Content({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const queries = useQueryClient();
  const placements = useQuery({
    queryKey: ['placements', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/placements`, z.array(placementShape)),
  });
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['placements', campaign.id] }),
      queries.invalidateQueries({ queryKey: ['campaigns'] }),
    ]);
  return (
    <Loaded query={placements}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty text={t('campaign.none')} />
        ) : (
          <>
            <Sums campaign={campaign} placements={rows} />
            {rows.map((placement) => (
              <PlacementRow key={placement.id} placement={placement} campaign={campaign} refresh={refresh} />
            ))}
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
              <Link to="/campaigns/$campaignId/performance" params={{ campaignId: one.id } as never}>
                {t('performance.title')}
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
