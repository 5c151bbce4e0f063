// What worked: the measured lift of sales, and what models make of the journeys.
import { ChosenCampaign } from '../campaign/chosen.tsx';
import { useText } from '../text.ts';
import { Credit } from './credit.tsx';
import { Lift } from './lift.tsx';

export function InsightPage() {
  const { t } = useText();
  return (
    <ChosenCampaign guide="tracking" title={t('insight.title')} answers={t('insight.answers')}>
      {(campaign) => (
        <>
          <Lift key={`lift ${campaign.id}`} campaign={campaign} />
          <Credit key={`credit ${campaign.id}`} campaign={campaign} />
        </>
      )}
    </ChosenCampaign>
  );
}
