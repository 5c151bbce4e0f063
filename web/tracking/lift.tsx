// Whether a campaign or one of its posts sold more: choose the moment, see what was expected, and how sure it is.
import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, Skeleton, Space } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { formatTerms } from '../../src/base/terms.ts';
import { type Campaign, type Placement, placementShape } from '../../src/campaign/contract.ts';
import { type CampaignLift, campaignLiftShape } from '../../src/tracking/contract-insight.ts';
import type { LiftResult } from '../../src/tracking/contract-lift.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showList } from '../ui/format.ts';
import { Empty, Problem, Section } from '../ui/page.tsx';
import { LiftPicture } from './lift-picture.tsx';

const colours = { worked: 'var(--good)', harmed: 'var(--bad)', unclear: 'var(--none)', not_measurable: 'var(--none)' };

function Result({ result }: { readonly result: LiftResult }) {
  const { language } = useText();
  return (
    <>
      <p>
        <i aria-hidden style={{ color: colours[result.verdict] }}>
          ●{' '}
        </i>
        <strong>{result.sentences[0]?.[language]}</strong>
      </p>
      <LiftPicture result={result} />
      {result.sentences.slice(1).map((one) => (
        <p key={one.en} className="muted" style={{ margin: '4px 0' }}>
          {one[language]}
        </p>
      ))}
    </>
  );
}

interface Moment {
  readonly value: string;
  readonly day: string;
  readonly label: string;
}

/** Moments from which a measurement makes sense: the campaign's start, and the day of each post. */
function useMoments(campaign: Campaign, placements: readonly Placement[]): Moment[] {
  const { t, say, language } = useText();
  const posts = placements.flatMap((placement) =>
    placement.deliverables.flatMap(({ id, format, doneAt }) => {
      if (doneAt === null) return [];
      // The day as China counts it.
      const day = new Date(new Date(doneAt).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
      const name = t('insight.post', { kol: placement.kolName, format: say(formatTerms[format]) });
      return [{ value: id, day, label: `${name} · ${showDay(day, language)}` }];
    }),
  );
  const start = campaign.startsOn;
  const begin =
    start === null
      ? []
      : [{ value: 'start', day: start, label: `${t('insight.start')} · ${showDay(start, language)}` }];
  return [...begin, ...posts.toSorted((a, b) => (a.day < b.day ? -1 : 1))];
}

interface Asked {
  readonly from: string;
  readonly to: string;
  readonly products: readonly string[] | null;
}

function useLift(campaign: Campaign, asked: Asked | null) {
  return useQuery({
    queryKey: ['lift', campaign.id, asked],
    enabled: asked !== null,
    staleTime: 60_000,
    queryFn: () => {
      const { from, to, products } = asked!;
      const query = new URLSearchParams({
        from,
        ...(to ? { to } : {}),
        ...(products ? { products: products.join(',') } : {}),
      });
      return get(`/campaigns/${campaign.id}/lift?${query}`, campaignLiftShape);
    },
  });
}

function Measured({
  lift,
  choose,
}: {
  readonly lift: CampaignLift;
  readonly choose: (products: readonly string[]) => void;
}) {
  const { t, language } = useText();
  if (lift.firstDay === null || lift.lastDay === null) return <Empty text={t('insight.noOrders')} />;
  const span = { first: showDay(lift.firstDay, language), last: showDay(lift.lastDay, language) };
  return (
    <>
      {lift.result ? <Result result={lift.result} /> : <p>{t('insight.noDaysAfter', span)}</p>}
      <div>
        {t('insight.products')}{' '}
        <Select
          mode="multiple"
          aria-label={t('insight.products')}
          style={{ minWidth: 240, maxWidth: '100%' }}
          maxTagCount={3}
          value={lift.treated}
          options={[...lift.treated, ...lift.untreated].map((value) => ({ value, label: value }))}
          onChange={choose}
        />{' '}
        <span className="muted">{t('insight.productsHint', { n: lift.untreated.length })}</span>
      </div>
      <p className="muted">{t('insight.basis', span)}</p>
      {lift.untreated.length > 0 ? <p className="muted">{showList(lift.untreated.slice(0, 12), language)}</p> : null}
    </>
  );
}

export function Lift({ campaign }: { readonly campaign: Campaign }) {
  const { t } = useText();
  const placements = useQuery({
    queryKey: ['placements', campaign.id],
    queryFn: () => get(`/campaigns/${campaign.id}/placements`, z.array(placementShape)),
  });
  const moments = useMoments(campaign, placements.data ?? []);
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [asked, ask] = useState<Asked | null>(null);
  const lift = useLift(campaign, asked);
  // What has not begun yet has sold nothing.
  const today = new Date().toISOString().slice(0, 10);
  const chosen = from || moments.find((one) => one.day < today)?.day || '';
  return (
    <Section title={t('insight.lift')}>
      <Space wrap style={{ marginBottom: 12 }}>
        <Select
          aria-label={t('insight.since')}
          style={{ minWidth: 240 }}
          value={moments.find((one) => one.day === chosen)?.value ?? 'own'}
          options={[
            ...moments.map(({ value, label }) => ({ value, label })),
            { value: 'own', label: t('insight.ownDay') },
          ]}
          onChange={(value) => setFrom(moments.find((one) => one.value === value)?.day ?? '')}
        />
        <Input
          type="date"
          aria-label={t('insight.from')}
          prefix={t('insight.from')}
          value={chosen}
          onChange={(event) => setFrom(event.target.value)}
        />
        <Input
          type="date"
          aria-label={t('insight.to')}
          prefix={t('insight.to')}
          value={to}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button
          type="primary"
          disabled={chosen === ''}
          loading={lift.isFetching}
          onClick={() => ask({ from: chosen, to, products: null })}
        >
          {t('insight.measure')}
        </Button>
      </Space>
      {lift.error ? <Problem error={lift.error} /> : null}
      {lift.isFetching ? (
        <>
          <p className="muted">{t('insight.measuring')}</p>
          <Skeleton active />
        </>
      ) : lift.data && asked ? (
        <Measured lift={lift.data} choose={(products) => ask({ ...asked, products })} />
      ) : null}
    </Section>
  );
}
