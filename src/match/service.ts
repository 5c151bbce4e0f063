// Ranks the archive for a brief, with the reasons, and answers "why not this one?".
import { foldText } from '../archive/search-text.ts';
import { dayOf } from '../base/day.ts';
import type { Brand, Brief } from '../brand/contract.ts';
import { openBrand, openBrief } from '../brand/service.ts';
import type { Db } from '../db/connect.ts';
import type { MatchPage, MatchRow } from './contract.ts';
import { type Fit, type MatchBrief, scoreFit } from './fit.ts';
import { defaultMatchPolicy } from './policy.ts';
import { toBriefMinor } from './prices.ts';
import { type KnownAccount, listKnownAccounts } from './store.ts';

export interface RankedAccount {
  readonly known: KnownAccount;
  readonly fit: Fit;
  /** Cheapest quote in the brief's minor units. */
  readonly price: number | null;
}

function matchBriefOf(brief: Brief, brand: Brand): MatchBrief {
  return {
    brandName: brand.name,
    topics: brief.topics,
    budget: brief.budget,
    exclude: brief.exclude,
    verdicts: brief.verdicts,
    coolingOffDays: brief.coolingOffDays,
    productClasses: [
      ...new Set(brand.products.flatMap((product) => (product.productClass === null ? [] : [product.productClass]))),
    ],
    competitors: brand.competitors,
  };
}

/** All accounts on the brief's platforms, best fit first; those that are out come last. Ties by id. */
export async function rankForBrief(
  db: Db,
  briefId: string,
  now: Date,
): Promise<{ brief: Brief; brand: Brand; ranked: RankedAccount[] }> {
  const brief = await openBrief(db, briefId);
  const brand = await openBrand(db, brief.brandId);
  const terms = [...new Set([...brand.terms, ...brand.products.flatMap((product) => product.terms)])];
  const known = await listKnownAccounts(db, {
    platforms: brief.platforms,
    terms,
    brand: brand.name,
    competitors: brand.competitors.map((one) => one.name),
  });
  const wanted = matchBriefOf(brief, brand);
  const today = dayOf(now);
  const ranked = known.map((one): RankedAccount => {
    const { accountId, kolId, name, topics, followers, verdict, authenticity } = one.card;
    const price = one.card.price === null ? null : toBriefMinor(one.card.price, brief.currency);
    return {
      known: one,
      price,
      fit: scoreFit({ ...one, accountId, kolId, name, topics, followers, verdict, authenticity, price }, wanted, today),
    };
  });
  ranked.sort(
    (a, b) =>
      Number(a.fit.out !== null) - Number(b.fit.out !== null) ||
      b.fit.score - a.fit.score ||
      (a.known.card.accountId < b.known.card.accountId ? -1 : 1),
  );
  return { brief, brand, ranked };
}

const toRow = ({ known, fit }: RankedAccount): MatchRow => ({
  card: known.card,
  score: fit.score,
  parts: fit.parts,
  reasons: [...fit.reasons],
  out: fit.out,
});

function countOut(ranked: readonly RankedAccount[]): MatchPage['left'] {
  const counts = new Map<string, MatchPage['left'][number]>();
  for (const { fit } of ranked) {
    if (fit.out === null) continue;
    const known = counts.get(fit.out.code);
    if (known) known.count += 1;
    else counts.set(fit.out.code, { code: fit.out.code, text: fit.out.text, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

/** One page of the match. With a name it shows that KOL wherever it stands, out or in. Refuses `brief_not_found`. */
export async function matchBrief(
  db: Db,
  briefId: string,
  query: { q?: string | undefined; page: number; pageSize: number },
  now: Date,
): Promise<MatchPage> {
  const { ranked } = await rankForBrief(db, briefId, now);
  const eligible = ranked.filter(({ fit }) => fit.out === null);
  const name = foldText(query.q ?? '');
  const shown =
    name === ''
      ? eligible
      : ranked.filter(
          ({ known }) =>
            foldText(known.card.name).includes(name) || (known.card.handle ?? '').toLowerCase().includes(name),
        );
  return {
    policy: defaultMatchPolicy.version,
    total: eligible.length,
    left: countOut(ranked),
    page: query.page,
    pageSize: query.pageSize,
    rows: shown.slice((query.page - 1) * query.pageSize, query.page * query.pageSize).map(toRow),
  };
}
