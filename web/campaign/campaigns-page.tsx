// All campaigns with their states.
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { z } from 'zod';
import { campaignShape } from '../../src/campaign/contract.ts';
import { states } from '../../src/campaign/moves.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { Empty, Loaded, Page, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';

export function CampaignsPage() {
  const { t } = useText();
  const campaigns = useQuery({ queryKey: ['campaigns'], queryFn: () => get('/campaigns', z.array(campaignShape)) });
  return (
    <Touch>
      <Page
        guide="campaign"
        title={t('campaign.title')}
        answers={t('campaign.answers')}
        actions={<Link to="/calendar">{t('calendar.title')}</Link>}
      >
        <Loaded query={campaigns}>
          {(rows) =>
            rows.length === 0 ? (
              <Empty text={t('campaign.none')} />
            ) : (
              rows.map((campaign) => (
                <Section
                  key={campaign.id}
                  title={
                    <Link to="/campaigns/$campaignId" params={{ campaignId: campaign.id }}>
                      {campaign.name}
                    </Link>
                  }
                  aside={campaign.brandName}
                >
                  <p className="muted">
                    {t('campaign.placements', { n: campaign.placements })} ·{' '}
                    {states
                      .filter((state) => campaign.states[state])
                      .map((state) => `${t(`campaign.${state}`)} ${campaign.states[state]}`)
                      .join(' · ')}
                  </p>
                </Section>
              ))
            )
          }
        </Loaded>
      </Page>
    </Touch>
  );
}
