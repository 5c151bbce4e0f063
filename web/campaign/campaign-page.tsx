// One campaign: how many placements stand where, and a row for each.
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { type Campaign, campaignShape, type Placement, placementShape } from '../../src/campaign/contract.ts';
import type { WaitingLine } from '../../src/campaign/contract-waiting.ts';
import { type State, states } from '../../src/campaign/moves.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import { BulkMoves } from './bulk-moves.tsx';
import styles from './campaign.module.css';
import { PlacementRow } from './placement-row.tsx';
import { useMoney, useWaiting } from './queries-work.ts';

type Show = State | 'ours' | null;

interface FilterProps {
  readonly placements: readonly Placement[];
  /** Placements in which something waits for us. */
  readonly ours: ReadonlySet<string>;
  readonly show: Show;
  readonly choose: (show: Show) => void;
}

/** How many placements stand where; pressing one shows these alone. */
function Filter({ placements, ours, show, choose }: FilterProps) {
  const { t } = useText();
  const counts = states.map((state) => [state, placements.filter((one) => one.state === state).length] as const);
  const all = [
    [null, t('campaign.all'), placements.length],
    ['ours', t('campaign.ours'), ours.size],
    ...counts.map(([state, count]) => [state, t(`campaign.${state}`), count] as const),
  ] as const;
  return (
    <fieldset className={styles.filter} aria-label={t('campaign.show')}>
      {all
        .filter(([value, , count]) => count > 0 || value === show)
        .map(([value, name, count]) => (
          <button
            key={value}
            type="button"
            aria-pressed={value === show}
            data-ours={value === 'ours'}
            onClick={() => choose(value)}
          >
            {name} <strong className="figure">{count}</strong>
          </button>
        ))}
    </fieldset>
  );
}

/** Fees that are agreed and offered, beside the plan and the budget: as a bar, then in figures. */
function Money({ campaignId }: { readonly campaignId: string }) {
  const { t, language } = useText();
  const money = useMoney(campaignId);
  if (!money.data) return <div className={styles.money} />;
  const { currency, budget, planned, agreed, offered, left } = money.data;
  const parts = [
    ['work.agreed', agreed],
    ['work.offered', offered],
    ['work.left', left],
    ['work.planned', planned],
    ['work.money', budget],
  ] as const;
  const whole = Math.max(budget ?? 0, agreed + offered, 1);
  const width = (amount: number) => ({ width: `${(100 * amount) / whole}%` });
  return (
    <div className={styles.money}>
      <div className={styles.bar} aria-hidden="true">
        <i data-part="agreed" style={width(agreed)} />
        <i data-part="offered" style={width(offered)} />
      </div>
      <p className={styles.sums}>
        {parts.map(([key, amount]) =>
          amount === null ? null : (
            <span key={key} data-part={key} className={amount < 0 ? styles.over : undefined}>
              <strong className="figure">{showMoney(amount, currency, language)}</strong> {t(key)}
            </span>
          ),
        )}
      </p>
    </div>
  );
}

interface RowsProps {
  readonly campaign: Campaign;
  readonly rows: readonly Placement[];
  readonly waiting: readonly WaitingLine[];
}

function Rows({ campaign, rows, waiting }: RowsProps) {
  const { t } = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { show?: string };
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const show = search.show === 'ours' ? 'ours' : (states.find((one) => one === search.show) ?? null);
  const ours = new Set(waiting.filter((one) => one.on === 'brand').map((one) => one.placementId));
  const shown = rows.filter((one) => show === null || (show === 'ours' ? ours.has(one.id) : one.state === show));
  const isAll = shown.length > 0 && shown.every((one) => chosen.includes(one.id));
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['placements', campaign.id] }),
      queries.invalidateQueries({ queryKey: ['campaigns'] }),
      queries.invalidateQueries({ queryKey: ['waiting'] }),
      queries.invalidateQueries({ queryKey: ['money'] }),
    ]);
  return (
    <>
      <Money campaignId={campaign.id} />
      <Filter
        placements={rows}
        ours={ours}
        show={show}
        choose={(next) => {
          setChosen([]);
          void navigate({ to: '.', search: (next === null ? {} : { show: next }) as never, replace: true });
        }}
      />
      <div className={styles.all}>
        <Checkbox
          checked={isAll}
          indeterminate={chosen.length > 0 && !isAll}
          onChange={(event) => setChosen(event.target.checked ? shown.map((one) => one.id) : [])}
        >
          {t('work.chooseAll', { n: shown.length })}
        </Checkbox>
      </div>
      {shown.map((placement) => (
        <PlacementRow
          key={placement.id}
          placement={placement}
          campaign={campaign}
          refresh={refresh}
          waiting={waiting.filter((one) => one.placementId === placement.id)}
          isChosen={chosen.includes(placement.id)}
          choose={(isChosen) =>
            setChosen(isChosen ? [...chosen, placement.id] : chosen.filter((one) => one !== placement.id))
          }
        />
      ))}
      {shown.length === 0 ? <Empty text={t('campaign.noneSuch')} /> : null}
      <BulkMoves chosen={rows.filter((one) => chosen.includes(one.id))} clear={() => setChosen([])} />
    </>
  );
}

function Content({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const waiting = useWaiting(campaign.id);
  const placements = useQuery({
    queryKey: ['placements', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/placements`, z.array(placementShape)),
  });
  return (
    <Loaded query={placements}>
      {(rows) =>
        rows.length === 0 ? (
          <Empty text={t('campaign.none')} />
        ) : (
          // Both at once: what waits would else push the rows about.
          <Loaded query={waiting}>{(lines) => <Rows campaign={campaign} rows={rows} waiting={lines} />}</Loaded>
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
        <Touch>
          <Page
            title={one.name}
            answers={`${one.brandName}${datesOf(one)}`}
            actions={
              <nav className={styles.doors} aria-label={t('work.doors')}>
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
              </nav>
            }
          >
            <Content campaign={one} />
          </Page>
        </Touch>
      )}
    </Loaded>
  );
}
