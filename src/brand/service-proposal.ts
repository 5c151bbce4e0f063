// A proposed brief for a brand: its newest answers, the archive's prices, today.
import { estimateTier } from '../archive/service-rates.ts';
import { countTiers } from '../archive/store-rate.ts';
import { type Day, dayOf } from '../base/day.ts';
import type { Tier } from '../base/id.ts';
import type { Db } from '../db/connect.ts';
import { mixes } from './assessment/mix.ts';
import type { Known } from './assessment/proposal.ts';
import { pricedPlatforms, proposeBrief } from './assessment/propose.ts';
import { mixOf, type TierPrice } from './assessment/propose-money.ts';
import { type QuestionnaireId, questionnaireIds } from './assessment/question.ts';
import { tellAnswers } from './assessment/tell.ts';
import type { ProposalView } from './contract-assessment.ts';
import { openBrand } from './service.ts';
import { finishedOf, mergeAnswers } from './service-assessment.ts';
import { findCompany } from './store-company.ts';

async function pricesFor(db: Db, known: Known, today: Day): Promise<TierPrice[]> {
  const tiers = Object.keys(mixes.mixes[mixOf(known)].kols) as Tier[];
  const pairs = pricedPlatforms(known).flatMap((platform) => tiers.map((tier) => ({ platform, tier })));
  const found = await Promise.all(
    pairs.map(async ({ platform, tier }) => {
      const estimate = await estimateTier(db, platform, tier, today);
      if (estimate === null) return [];
      const { low, middle, high, step, comparables } = estimate;
      return [{ platform, tier, low, middle, high, step, comparables }];
    }),
  );
  return found.flat();
}

/** Every field of a first brief with its reason. Refuses `brand_not_found`. */
export async function proposalFor(db: Db, brandId: string, now: Date): Promise<ProposalView> {
  const [brand, company, finished] = [
    await openBrand(db, brandId),
    await findCompany(db, brandId),
    await finishedOf(db, brandId),
  ];
  const facts = { size: company?.size ?? null, sector: company?.sector ?? null };
  const known: Known = { answers: mergeAnswers([...finished.values()], facts), company: facts };
  const today = dayOf(now);
  const [prices, counts] = await Promise.all([pricesFor(db, known, today), countTiers(db, pricedPlatforms(known))]);
  const items = proposeBrief(known, { prices, counts }, today);
  const name = `${brand.name} · ${today.slice(0, 7)}`;
  return {
    ...{ brandId, brandName: brand.name, on: today, name: { it: name, en: name, zh: name } },
    basedOn: [...finished.values()].map(({ questionnaire, id, finishedAt }) => ({
      ...{ questionnaire, assessmentId: id, finishedAt: finishedAt! },
    })),
    missing: questionnaireIds.filter((id: QuestionnaireId) => !finished.has(id)),
    items: items.map(({ restsOn, reasons, grounds, others, ...item }) => ({
      ...item,
      reasons: [...reasons],
      restsOn: tellAnswers(restsOn, known.answers),
      grounds: [...grounds],
      others: [...others],
    })),
  };
}
