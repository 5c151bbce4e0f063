// One campaign: a row per placement, its place in the table of moves, and what has to be delivered.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button, Input, Steps } from 'antd';
import { useState } from 'react';
import { z } from 'zod';
import { platformTerms } from '../../src/base/terms.ts';
import {
  campaignShape,
  type Deliverable,
  deliverableShape,
  type Placement,
  placementShape,
} from '../../src/campaign/contract.ts';
import type { State } from '../../src/campaign/moves.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay, showMoment, showMoney, showShare } from '../ui/format.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';

const way: readonly State[] = ['invited', 'agreed', 'drafted', 'approved', 'published', 'measured', 'settled'];

function DeliverableRow({
  one,
  placement,
  refresh,
}: {
  one: Deliverable;
  placement: Placement;
  refresh: () => unknown;
}) {
  const { t, language } = useText();
  const [draft, setDraft] = useState(one.draft ?? '');
  const [url, setUrl] = useState(one.url ?? '');
  const save = useMutation({
    mutationFn: () =>
      call('PATCH', `/deliverables/${one.id}`, deliverableShape, { draft: draft || null, url: url || null }),
    onSuccess: refresh,
  });
  const isDirty = draft !== (one.draft ?? '') || url !== (one.url ?? '');
  return (
    <div style={{ display: 'grid', gap: 6, maxWidth: 640, marginTop: 10 }}>
      <span className="muted">
        {showMoney(one.fee, placement.currency, language)}{' '}
        {one.dueOn ? `· ${t('campaign.due', { day: showDay(one.dueOn, language) })}` : ''}
      </span>
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 6 }}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        placeholder={t('campaign.draft')}
        aria-label={t('campaign.draft')}
      />
      <Input
        value={url}
        onChange={(event) => setUrl(event.target.value)}
        placeholder={t('campaign.url')}
        aria-label={t('campaign.url')}
      />
      {save.error ? <Problem error={save.error} /> : null}
      {isDirty ? (
        <Button size="small" style={{ justifySelf: 'start' }} loading={save.isPending} onClick={() => save.mutate()}>
          {t('shell.save')}
        </Button>
      ) : null}
    </div>
  );
}

function PlacementRow({ placement, refresh }: { placement: Placement; refresh: () => unknown }) {
  const { t, say, language } = useText();
  const move = useMutation({
    mutationFn: (to: State) => call('POST', `/placements/${placement.id}/moves`, placementShape, { to }),
    onSuccess: refresh,
  });
  const last = placement.moves.at(-1);
  const platform =
    placement.platform in platformTerms ? say(platformTerms[placement.platform as 'douyin']) : placement.platform;
  return (
    <Section
      title={placement.kolName}
      aside={`${platform} · ${t('campaign.commission')} ${showShare(placement.commissionBps / 10_000, language, 2)}`}
    >
      <Steps
        size="small"
        current={Math.max(0, way.indexOf(placement.state))}
        status={way.includes(placement.state) ? 'process' : 'error'}
        items={way.map((state) => ({ title: t(`campaign.${state}`) }))}
      />
      {last ? (
        <p className="muted">
          {t(`campaign.${last.to}`)}: {last.by ?? '–'}, {showMoment(last.at, language)}
        </p>
      ) : null}
      {placement.deliverables.map((one) => (
        <DeliverableRow key={one.id} one={one} placement={placement} refresh={refresh} />
      ))}
      <div style={{ display: 'flex', gap: 8, marginTop: 12, flexWrap: 'wrap' }}>
        {placement.next.map((to, index) => (
          <Button
            key={to}
            type={index === 0 ? 'primary' : 'default'}
            size="small"
            loading={move.isPending && move.variables === to}
            onClick={() => move.mutate(to)}
          >
            {t(`campaign.${to}`)}
          </Button>
        ))}
      </div>
      {move.error ? <Problem error={move.error} /> : null}
    </Section>
  );
}

export function CampaignPage() {
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const queries = useQueryClient();
  const campaign = useQuery({
    queryKey: ['campaign', campaignId],
    queryFn: () => get(`/campaigns/${campaignId}`, campaignShape),
  });
  const placements = useQuery({
    queryKey: ['placements', campaignId],
    queryFn: () => get(`/campaigns/${campaignId}/placements`, z.array(placementShape)),
  });
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['placements', campaignId] }),
      queries.invalidateQueries({ queryKey: ['campaigns'] }),
    ]);
  return (
    <Loaded query={campaign}>
      {(one) => (
        <Page title={one.name} answers={one.brandName}>
          <Loaded query={placements}>
            {(rows) =>
              rows.map((placement) => <PlacementRow key={placement.id} placement={placement} refresh={refresh} />)
            }
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}
