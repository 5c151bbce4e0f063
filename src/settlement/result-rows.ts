// How each KOL and each post of a campaign is doing.
import type { Placement } from '../campaign/contract.ts';
import type { Counted } from '../tracking/click-counts.ts';
import type { Result } from './contract-result.ts';
import { type Exchange, sumOrders } from './result.ts';
import type { CostParts } from './result-cost.ts';
import type { OrderGroup } from './sold-groups.ts';

export interface LinkOwner {
  readonly code: string;
  readonly kolId: string;
  readonly deliverableId: string | null;
}

export interface Known {
  readonly placements: readonly Placement[];
  readonly groups: readonly OrderGroup[];
  readonly owners: readonly LinkOwner[];
  readonly links: readonly (Counted & { readonly code: string })[];
  /** In the campaign’s currency; a KOL without an agreement, or whose currency has no rate, is absent. */
  readonly costs: ReadonlyMap<string, CostParts>;
  /** Of the commission on open sales, what is left after expected returns: 1 where they are not known. */
  readonly kept: number;
}

const sold = (groups: readonly OrderGroup[], exchange: Exchange) => {
  const { orders, net, returned } = sumOrders(groups, exchange);
  return { orders, net, returned };
};

const clicked = (links: Known['links'], isOwn: (code: string) => boolean) => {
  const own = links.filter((link) => isOwn(link.code));
  const sum = (key: 'visits' | 'clicks') => own.reduce((total, link) => total + link[key], 0);
  return { visits: sum('visits'), clicks: sum('clicks') };
};

const totalOf = ({ fixedDone, fixedAgreed, earned, expected, serviceFee }: CostParts, kept: number) =>
  fixedDone + fixedAgreed + earned + Math.round(expected * kept) + serviceFee;

/** KOLs by what they sold, most first. */
export function listKols(
  { placements, groups, owners, links, costs, kept }: Known,
  exchange: Exchange,
): Result['byKol'] {
  const rows = placements.map(({ id, kolId, kolName }) => {
    const codes = new Set(owners.filter((owner) => owner.kolId === kolId).map((owner) => owner.code));
    const parts = costs.get(kolId);
    const cost = parts === undefined ? null : totalOf(parts, kept);
    const sums = sold(
      groups.filter((group) => group.kolId === kolId),
      exchange,
    );
    const roas = cost === null || cost <= 0 ? null : sums.net / cost;
    return { kolId, kolName, placementId: id, ...sums, ...clicked(links, (code) => codes.has(code)), cost, roas };
  });
  return rows.toSorted((a, b) => b.net - a.net || b.visits - a.visits || a.kolName.localeCompare(b.kolName));
}

/** Posts that have links of their own, by what these sold. Orders that a code or anything else decided are of no post. */
export function listPosts(
  { placements, groups, owners, links }: Omit<Known, 'costs' | 'kept'>,
  exchange: Exchange,
): Result['byPost'] {
  const rows = placements.flatMap(({ kolName, currency, deliverables }) =>
    deliverables.flatMap((post) => {
      const codes = new Set(owners.filter((owner) => owner.deliverableId === post.id).map((owner) => owner.code));
      if (codes.size === 0) return [];
      const own = groups.filter((group) => group.link !== null && codes.has(group.link));
      const { format, url, doneAt } = post;
      const fee = exchange.convert(post.fee, currency);
      const clicks = clicked(links, (code) => codes.has(code));
      return [{ deliverableId: post.id, kolName, format, url, doneAt, fee, ...sold(own, exchange), ...clicks }];
    }),
  );
  return rows.toSorted((a, b) => b.net - a.net || b.visits - a.visits || a.kolName.localeCompare(b.kolName));
}
