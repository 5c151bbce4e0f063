// One placement as one row: who, how far, what it costs, what blocks it, the usual next move. All else is on its own page.
import { ArrowRightOutlined, MoreOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Dropdown } from 'antd';
import { type Verdict as VerdictCode, verdicts } from '../../src/base/id.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { type Campaign, type Placement, placementShape } from '../../src/campaign/contract.ts';
import { plainShare } from '../../src/campaign/contract-terms.ts';
import type { WaitingLine } from '../../src/campaign/contract-waiting.ts';
import type { State } from '../../src/campaign/moves.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showMoment, showMoney, showShare } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './campaign.module.css';
import { Progress } from './progress.tsx';

/** What of a placement is the most pressing, and how long it has waited. */
function Blocked({ lines }: { readonly lines: readonly WaitingLine[] }) {
  const { t } = useText();
  const [first] = lines;
  if (first === undefined) return <span />;
  const { lateDays } = first;
  const when =
    lateDays > 0
      ? t('work.late', { n: lateDays })
      : lateDays === 0
        ? t('work.dueToday')
        : t('work.dueIn', { n: -lateDays });
  return (
    <span className={styles.blocked}>
      <span data-bad={lateDays > 0 || first.kind === 'alert'}>{t(`work.w_${first.kind}`)}</span>
      <span>
        {t(first.on === 'brand' ? 'work.onBrand' : 'work.onKol')} · {when}
        {lines.length > 1 ? ` · +${lines.length - 1}` : ''}
      </span>
    </span>
  );
}

function Fees({ placement }: { readonly placement: Placement }) {
  const { t, language } = useText();
  const share = plainShare(placement.terms);
  const fee = placement.deliverables.reduce((sum, one) => sum + one.fee, 0);
  return (
    <div className="figure">
      {showMoney(fee, placement.currency, language)}
      <div className="muted">
        {placement.deliverables.length === 1
          ? t('campaign.post')
          : t('campaign.posts', { n: placement.deliverables.length })}{' '}
        · {share === null ? t('campaign.byRulesShort') : showShare(share / 10_000, language, 2)}
      </div>
    </div>
  );
}

interface NextProps {
  readonly placement: Placement;
  readonly moving: State | null;
  readonly move: (to: State) => void;
}

/** The usual next move as a button, the others in a menu. */
function Next({ placement, moving, move }: NextProps) {
  const { t } = useText();
  const [first, ...others] = placement.next;
  return (
    <>
      {first === undefined ? null : (
        <Button size="small" icon={<ArrowRightOutlined />} loading={moving === first} onClick={() => move(first)}>
          {t(`campaign.${first}`)}
        </Button>
      )}
      {others.length === 0 ? null : (
        <Dropdown
          trigger={['click']}
          menu={{
            items: others.map((to) => ({ key: to, label: `→ ${t(`campaign.${to}`)}` })),
            onClick: ({ key }) => move(key as State),
          }}
        >
          <Button
            size="small"
            type="text"
            icon={<MoreOutlined />}
            aria-label={`${t('campaign.others')} ${placement.kolName}`}
          />
        </Dropdown>
      )}
    </>
  );
}

interface PlacementProps {
  readonly placement: Placement;
  readonly campaign: Campaign;
  readonly refresh: () => unknown;
  readonly waiting: readonly WaitingLine[];
  readonly isChosen: boolean;
  readonly choose: (isChosen: boolean) => void;
}

export function PlacementRow({ placement, campaign, refresh, waiting, isChosen, choose }: PlacementProps) {
  const { t, say, language } = useText();
  const move = useMutation({
    mutationFn: (to: State) => call('POST', `/placements/${placement.id}/moves`, placementShape, { to }),
    onSuccess: refresh,
  });
  const last = placement.moves.at(-1);
  const platform =
    placement.platform in platformTerms ? say(platformTerms[placement.platform as 'douyin']) : placement.platform;
  const verdict = verdicts.find((one) => one === placement.verdict) ?? null;
  return (
    <section className={styles.placement} aria-label={`${placement.kolName} · ${platform}`}>
      <div className={styles.row}>
        <Checkbox
          checked={isChosen}
          aria-label={t('work.choose', { kol: placement.kolName })}
          onChange={(event) => choose(event.target.checked)}
        />
        <Link
          to="/campaigns/$campaignId/placements/$placementId"
          params={{ campaignId: campaign.id, placementId: placement.id } as never}
          className={styles.name ?? ''}
        >
          <span className={styles.who}>
            <strong>{placement.kolName}</strong>
            <span className="muted">
              {platform} · <Verdict verdict={verdict as VerdictCode | null} />
            </span>
          </span>
        </Link>
        <div>
          <Progress state={placement.state} />
          {last ? (
            <div className="muted">
              {last.by === null ? '' : `${t(`campaign.${last.to}`)}: ${last.by}, `}
              {showMoment(last.at, language)}
            </div>
          ) : null}
        </div>
        <Fees placement={placement} />
        <Blocked lines={waiting} />
        <div className={styles.moves}>
          <Link
            to="/campaigns/$campaignId/touchpoints/$placementId"
            params={{ campaignId: campaign.id, placementId: placement.id } as never}
            className={styles.touchpoints ?? ''}
          >
            {t('campaign.touchpoints')}
          </Link>
          <Next placement={placement} moving={move.isPending ? move.variables : null} move={move.mutate} />
        </div>
      </div>
      {move.error ? <Problem error={move.error} /> : null}
    </section>
  );
}
