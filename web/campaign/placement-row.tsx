// One placement as one row: who, how far, what it costs, what blocks it, the usual next move. The rest unfolds.
import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { type Verdict as VerdictCode, verdicts } from '../../src/base/id.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { type Campaign, type Placement, placementShape } from '../../src/campaign/contract.ts';
import { plainShare } from '../../src/campaign/contract-terms.ts';
import { missingFor, type State } from '../../src/campaign/moves.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showMoment, showMoney, showShare } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './campaign.module.css';
import { DeliverableForm } from './deliverable-form.tsx';
import { TermsDrawer } from './terms-drawer.tsx';

/** The way of a placement that goes well. */
export const way: readonly State[] = ['invited', 'agreed', 'drafted', 'approved', 'published', 'measured', 'settled'];

function Progress({ state }: { readonly state: State }) {
  const { t } = useText();
  const reached = way.indexOf(state);
  return (
    <span className={styles.progress} data-off={reached < 0}>
      <span className={styles.dots} aria-hidden="true">
        {way.map((one, index) => (
          <i key={one} data-done={index <= reached} />
        ))}
      </span>
      {t(`campaign.${state}`)}
    </span>
  );
}

/** What keeps a placement from its usual next move, and the day on which it should have been delivered. */
function Blocked({ placement }: { readonly placement: Placement }) {
  const { t, language } = useText();
  const next = placement.next[0];
  const missing = next ? missingFor(next, placement.deliverables) : null;
  const isOpen = way.indexOf(placement.state) < way.indexOf('published');
  const dues = isOpen ? placement.deliverables.flatMap((one) => one.dueOn ?? []).sort() : [];
  const due = dues[0];
  const isLate = due !== undefined && due < new Date().toISOString().slice(0, 10);
  return (
    <span className={styles.blocked}>
      {missing ? <span data-bad={placement.state !== 'invited'}>{t(`campaign.missing_${missing}`)}</span> : null}
      {due ? (
        <span data-bad={isLate}>{t(isLate ? 'campaign.late' : 'campaign.due', { day: showDay(due, language) })}</span>
      ) : null}
    </span>
  );
}

interface PlacementProps {
  readonly placement: Placement;
  readonly campaign: Campaign;
  readonly refresh: () => unknown;
}

function Details({ placement, campaign, refresh }: PlacementProps) {
  const { t } = useText();
  const [isTermsOpen, setTermsOpen] = useState(false);
  return (
    <div className={styles.details}>
      <Button onClick={() => setTermsOpen(true)} style={{ justifySelf: 'start' }}>
        {t('terms.open')}
      </Button>
      {isTermsOpen ? <TermsDrawer placement={placement} close={() => setTermsOpen(false)} /> : null}
      {placement.deliverables
        .filter(({ kind }) => kind === 'content')
        .map((one) => (
          <DeliverableForm
            key={one.id}
            one={one}
            currency={placement.currency}
            brand={campaign.brandName}
            refresh={refresh}
          />
        ))}
    </div>
  );
}

/** The pages of a placement. */
function Pages({ placement, campaign }: Pick<PlacementProps, 'placement' | 'campaign'>) {
  const { t } = useText();
  const params = { campaignId: campaign.id, placementId: placement.id } as never;
  return (
    <>
      <Link to="/campaigns/$campaignId/touchpoints/$placementId" params={params} className={styles.touchpoints ?? ''}>
        {t('campaign.touchpoints')}
      </Link>
      <Link to="/campaigns/$campaignId/contracts/$placementId" params={params} className={styles.touchpoints ?? ''}>
        {t('deed.title')}
      </Link>
    </>
  );
}

export function PlacementRow({ placement, campaign, refresh }: PlacementProps) {
  const { t, say, language } = useText();
  const [isOpen, setOpen] = useState(false);
  const move = useMutation({
    mutationFn: (to: State) => call('POST', `/placements/${placement.id}/moves`, placementShape, { to }),
    onSuccess: refresh,
  });
  const last = placement.moves.at(-1);
  const platform =
    placement.platform in platformTerms ? say(platformTerms[placement.platform as 'douyin']) : placement.platform;
  const share = plainShare(placement.terms);
  const fee = placement.deliverables.reduce((sum, one) => sum + one.fee, 0);
  const verdict = verdicts.find((one) => one === placement.verdict) ?? null;
  return (
    <section className={styles.placement} aria-label={placement.kolName}>
      <div className={styles.row}>
        <button type="button" className={styles.name} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? <DownOutlined /> : <RightOutlined />}
          <span>
            <strong>{placement.kolName}</strong>
            <span className="muted">
              {platform} · <Verdict verdict={verdict as VerdictCode | null} />
            </span>
          </span>
        </button>
        <div>
          <Progress state={placement.state} />
          {last ? (
            <div className="muted">
              {t(`campaign.${last.to}`)}: {last.by ?? '–'}, {showMoment(last.at, language)}
            </div>
          ) : null}
        </div>
        <div className="figure">
          {showMoney(fee, placement.currency, language)}
          <div className="muted">
            {t('campaign.posts', { n: placement.deliverables.length })} ·{' '}
            {share === null ? t('campaign.byRules') : showShare(share / 10_000, language, 2)}
          </div>
        </div>
        <Blocked placement={placement} />
        <div className={styles.moves}>
          <Pages placement={placement} campaign={campaign} />
          {placement.next.map((to, index) => (
            <Button
              key={to}
              type={index === 0 ? 'primary' : 'text'}
              size="small"
              loading={move.isPending && move.variables === to}
              onClick={() => move.mutate(to)}
            >
              {t(`campaign.${to}`)}
            </Button>
          ))}
        </div>
      </div>
      {move.error ? <Problem error={move.error} /> : null}
      {isOpen ? <Details placement={placement} campaign={campaign} refresh={refresh} /> : null}
    </section>
  );
}
