// The contract of one placement as a page of its own.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { campaignShape, placementShape } from '../../src/campaign/contract.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Loaded, Page } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import { DeedPanel } from './deed-panel.tsx';

export function DeedPage() {
  const { t } = useText();
  const { campaignId, placementId } = useParams({ strict: false }) as { campaignId: string; placementId: string };
  const both = useQuery({
    queryKey: ['placement', placementId, campaignId],
    queryFn: async () => ({
      placement: await get(`/placements/${placementId}`, placementShape),
      campaign: await get(`/campaigns/${campaignId}`, campaignShape),
    }),
  });
  return (
    <Loaded query={both}>
      {({ placement, campaign }) => (
        <Touch>
          <Page
            guide="contract"
            title={t('deed.title')}
            answers={t('deed.answers', { kol: placement.kolName })}
            actions={
              <Link to="/campaigns/$campaignId/placements/$placementId" params={{ campaignId, placementId } as never}>
                {t('kolBrief.toPlacement')}
              </Link>
            }
          >
            <DeedPanel placement={placement} campaign={campaign} />
          </Page>
        </Touch>
      )}
    </Loaded>
  );
}
