// What needs a person today; on an empty workspace, where to begin.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { z } from 'zod';
import { brandShape } from '../../src/brand/contract.ts';
import { campaignShape } from '../../src/campaign/contract.ts';
import { get } from '../api.ts';
import { useCards } from '../archive/queries.ts';
import { useText } from '../text.ts';
import { Loaded, Page, Section } from '../ui/page.tsx';

export function TodayPage() {
  const { t } = useText();
  const cards = useCards({ pageSize: '1' });
  const brands = useQuery({ queryKey: ['brands'], queryFn: () => get('/brands', z.array(brandShape)) });
  const campaigns = useQuery({ queryKey: ['campaigns'], queryFn: () => get('/campaigns', z.array(campaignShape)) });
  return (
    <Page title={t('today.title')} answers={t('today.answers')}>
      <Section title={<Link to="/archive">{t('shell.archive')}</Link>}>
        <Loaded query={cards} rows={1}>
          {(page) => (
            <p>
              {page.total === 0 ? (
                <Link to="/import">{t('today.emptyArchive')}</Link>
              ) : (
                t('archive.count', { n: page.total })
              )}
            </p>
          )}
        </Loaded>
      </Section>
      <Section title={<Link to="/brands">{t('shell.brands')}</Link>}>
        <Loaded query={brands} rows={1}>
          {(rows) => <p>{rows.length === 0 ? t('brand.none') : rows.map((brand) => brand.name).join(', ')}</p>}
        </Loaded>
      </Section>
      <Section title={<Link to="/campaigns">{t('shell.campaigns')}</Link>}>
        <Loaded query={campaigns} rows={1}>
          {(rows) => <p>{rows.length === 0 ? t('campaign.none') : rows.map((campaign) => campaign.name).join(', ')}</p>}
        </Loaded>
      </Section>
    </Page>
  );
}
