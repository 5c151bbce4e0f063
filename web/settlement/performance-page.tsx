// How a campaign is doing, live: asked every two seconds while the page is in sight, and answered cheaply while nothing happens.
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Alert } from 'antd';
import { campaignShape } from '../../src/campaign/contract.ts';
import { type Result, resultShape } from '../../src/settlement/contract-result.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { WhereWhen } from '../tracking/where-when.tsx';
import { showList, showMoment } from '../ui/format.ts';
import { Loaded, Page, Problem } from '../ui/page.tsx';
import { LiveDot } from './live-dot.tsx';
import { PerformanceFigures } from './performance-figures.tsx';
import { CostParts, Maturing } from './performance-returns.tsx';
import { ByKol, ByPost } from './performance-rows.tsx';

const askEveryMs = 2_000;

function useResult(campaignId: string) {
  return useQuery({
    queryKey: ['result', campaignId],
    queryFn: () => get(`/campaigns/${campaignId}/result`, resultShape),
    // Stops by itself while the tab is hidden.
    refetchInterval: askEveryMs,
    staleTime: 0,
  });
}

function Remarks({ result }: { readonly result: Result }) {
  const { t, language } = useText();
  const { clicks, missingRates } = result;
  return (
    <>
      {clicks.isComplete ? null : (
        <Alert
          type="info"
          showIcon
          title={t('performance.counting', { time: showMoment(clicks.countedUntil, language) })}
          style={{ marginBottom: 12 }}
        />
      )}
      {missingRates.length > 0 ? (
        <Alert
          type="warning"
          showIcon
          title={t('performance.missingRates', { pairs: showList(missingRates, language) })}
          style={{ marginBottom: 12 }}
        />
      ) : null}
    </>
  );
}

export function PerformancePage() {
  const { t } = useText();
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const campaign = useQuery({
    queryKey: ['campaign', campaignId],
    queryFn: () => get(`/campaigns/${campaignId}`, campaignShape),
  });
  const result = useResult(campaignId);
  return (
    <Loaded query={campaign}>
      {(one) => (
        <Page
          title={
            <>
              {t('performance.title')} · {one.name}
            </>
          }
          answers={t('performance.answers', { brand: one.brandName })}
          actions={
            <>
              <LiveDot
                lastEventAt={result.data?.lastEventAt ?? null}
                answeredAt={result.dataUpdatedAt}
                isBroken={result.error !== null}
              />
              <Link to="/tracking" search={{ campaign: one.id } as never}>
                {t('shell.tracking')}
              </Link>
              <Link to="/settlement" search={{ campaign: one.id } as never}>
                {t('shell.settlement')}
              </Link>
            </>
          }
        >
          {result.error && result.data ? <Problem error={result.error} /> : null}
          <Loaded query={result}>
            {(found) => (
              <>
                <Remarks result={found} />
                <PerformanceFigures result={found} />
                <WhereWhen summary={found.clicks} />
                <Maturing result={found} />
                <CostParts result={found} />
                <ByKol result={found} />
                <ByPost result={found} />
              </>
            )}
          </Loaded>
        </Page>
      )}
    </Loaded>
  );
}
