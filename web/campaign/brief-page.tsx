// The brief of a campaign, and the brief of one placement with the messages to its KOL.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { campaignShape, placementShape } from '../../src/campaign/contract.ts';
import { placementBriefShape, type StoredBrief, storedBriefShape } from '../../src/campaign/contract-brief.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './brief.module.css';
import { BriefForm } from './brief-form.tsx';
import { BriefSheet } from './brief-sheet.tsx';
import { overrideOf } from './brief-values.ts';
import { KolMessages } from './messages.tsx';

function Standing({ version, by, at }: StoredBrief) {
  const { t, language } = useText();
  if (version === 0)
    return <Alert className={styles.proposal ?? ''} type="warning" showIcon title={t('kolBrief.proposal')} />;
  return (
    <p className="muted">
      {t('kolBrief.version', { n: version, by: by ?? '–', at: at === null ? '–' : showMoment(at, language) })}
    </p>
  );
}

export function BriefPage() {
  const { t } = useText();
  const queries = useQueryClient();
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const path = `/campaigns/${campaignId}`;
  const campaign = useQuery({ queryKey: ['campaign', campaignId], queryFn: () => get(path, campaignShape) });
  const brief = useQuery({ queryKey: ['kol-brief', path], queryFn: () => get(`${path}/brief`, storedBriefShape) });
  const save = useMutation({
    mutationFn: (body: StoredBrief['brief']) => call('PUT', `${path}/brief`, storedBriefShape, body),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Touch>
      <Page
        title={t('kolBrief.title')}
        answers={campaign.data ? t('kolBrief.answers', { campaign: campaign.data.name }) : null}
        actions={
          <Link to="/campaigns/$campaignId" params={{ campaignId } as never} className={styles.screen ?? ''}>
            {t('kolBrief.back')}
          </Link>
        }
      >
        <BriefSheet path={path} />
        <div className={styles.screen}>
          <Section title={t('kolBrief.edit')}>
            <Loaded query={brief}>
              {(one) => (
                <>
                  <Standing {...one} />
                  <BriefForm
                    key={one.version}
                    initial={one.brief}
                    isOfOne={false}
                    isSaving={save.isPending}
                    save={save.mutate}
                  />
                  {save.error ? <Problem error={save.error} /> : null}
                </>
              )}
            </Loaded>
          </Section>
        </div>
      </Page>
    </Touch>
  );
}

/** What is written here is for this placement alone; what stays the same goes on with the campaign's. */
function OwnBrief({ campaignId, placementId }: { readonly campaignId: string; readonly placementId: string }) {
  const { t } = useText();
  const queries = useQueryClient();
  const both = useQuery({
    queryKey: ['kol-brief', placementId, campaignId],
    queryFn: async () => ({
      own: await get(`/placements/${placementId}/brief`, placementBriefShape),
      base: await get(`/campaigns/${campaignId}/brief`, storedBriefShape),
    }),
  });
  const save = useMutation({
    mutationFn: (body: unknown) => call('PUT', `/placements/${placementId}/brief`, placementBriefShape, body),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Loaded query={both}>
      {({ own, base }) => (
        <>
          {own.overrideVersion > 0 ? <p className="muted">{t('kolBrief.own', { n: own.overrideVersion })}</p> : null}
          <BriefForm
            key={`${own.version} ${own.overrideVersion}`}
            isOfOne
            initial={own.brief}
            isSaving={save.isPending}
            save={(brief) => save.mutate(overrideOf(brief, base.brief))}
          />
          {save.error ? <Problem error={save.error} /> : null}
        </>
      )}
    </Loaded>
  );
}

export function PlacementBriefPage() {
  const { t } = useText();
  const { campaignId, placementId } = useParams({ strict: false }) as { campaignId: string; placementId: string };
  const placement = useQuery({
    queryKey: ['placement', placementId],
    queryFn: () => get(`/placements/${placementId}`, placementShape),
  });
  return (
    <Touch>
      <Page
        title={t('kolBrief.forOne', { kol: placement.data?.kolName ?? '…' })}
        actions={
          <Link
            to="/campaigns/$campaignId/placements/$placementId"
            params={{ campaignId, placementId } as never}
            className={styles.screen ?? ''}
          >
            {t('kolBrief.toPlacement')}
          </Link>
        }
      >
        <BriefSheet path={`/placements/${placementId}`} />
        <div className={styles.screen}>
          <KolMessages placementId={placementId} />
          <Section title={t('kolBrief.edit')}>
            <OwnBrief campaignId={campaignId} placementId={placementId} />
          </Section>
        </div>
      </Page>
    </Touch>
  );
}
