// Decides whose the lines of an order are, once, and keeps what was decided.
import type { Db } from '../db/connect.ts';
import { decideLines, type Winner } from './decide.ts';
import { originOf } from './origin.ts';
import type { SaidOrder } from './shop/said.ts';
import type { Unit } from './shop/versions.ts';
import type { Written } from './store-built.ts';
import { type Decided, findDecisions, keepClaims, listLines, replaceDecisions } from './store-order.ts';
import { findClaims } from './store-winner.ts';

export interface Decidable extends Pick<Written, 'isBasisOther' | 'gone'> {
  /** Nothing was decided of the order before. */
  readonly isNew: boolean;
  /** What nobody won is decided again: something was given to somebody since. */
  readonly isUnwonAgain?: boolean;
}

/** The winner of a line that was replaced, with the day whose terms hold for it. */
const inherited = (of: Decided): Winner => {
  const termsAt = of.facts.termsAt ?? of.at.toISOString();
  return { ...winnerOf(of), facts: { ...of.facts, replaces: of.orderId, termsAt } };
};

const winnerOf = ({ kolId, placementId, code, facts }: Winner | Decided): Winner =>
  ({ kolId, placementId, code, facts }) as Winner;

/** Winners by what is known now; what is sent in exchange keeps the winners of the order that it replaces. */
async function findWinners(db: Db, campaignId: string, order: SaidOrder): Promise<ReadonlyMap<string, Winner>> {
  const claims = await findClaims(db, campaignId, order);
  if (claims.codes.length > 0) await keepClaims(db, campaignId, order.id, claims.codes);
  const earlier = order.exchangeOf === null ? [] : await findDecisions(db, campaignId, [order.exchangeOf]);
  if (earlier.length === 0) return decideLines(order, claims);
  const lines = await listLines(db, campaignId, order.exchangeOf ?? '');
  return new Map(
    order.lines.map((line) => {
      const origin = originOf(line, lines)?.id;
      return [line.id, inherited(earlier.find((one) => one.lineId === origin) ?? earlier[0]!)];
    }),
  );
}

/**
 * Decides whose the lines of an order are, once: when it comes, and again only where its time, codes, visitor, native ids or SKUs
 * turned out to be others, or nobody had won. What was added to it later goes to the KOL of the line that it was added to.
 */
export async function decideUnits(
  db: Db,
  campaignId: string,
  units: readonly Unit[],
  { isBasisOther, gone, isNew, isUnwonAgain = false }: Decidable,
): Promise<void> {
  const main = units.find((one) => one.exchangeOf === null || !units.some((other) => other.id === one.exchangeOf));
  if (!main) return;
  const ids = units.map((one) => one.id);
  const decided = isNew ? [] : await findDecisions(db, campaignId, ids);
  const standing = new Map(
    decided
      .filter((one) => !isBasisOther && one.orderId === main.id && !(isUnwonAgain && one.kolId === null))
      .map((one): [string, Winner] => [one.lineId, winnerOf(one)]),
  );
  const isComplete = main.order.lines.every(({ id }) => standing.has(id));
  const found = isComplete ? standing : await findWinners(db, campaignId, main.order);
  const winners = new Map([...found, ...standing]);
  const decisions = units.flatMap((unit) =>
    unit.order.lines.flatMap((line) => {
      const origin = unit === main ? line : originOf(line, main.order.lines);
      const winner = winners.get((origin ?? line).id);
      if (!winner) return [];
      const before = isBasisOther
        ? undefined
        : decided.find((one) => one.orderId === unit.id && one.lineId === line.id && one.kolId === winner.kolId);
      // What was decided before stays decided then: a closed period rests on it.
      const decidedAt = before?.decidedAt.toISOString() ?? null;
      return [{ orderId: unit.id, lineId: line.id, ...winner, decidedAt }];
    }),
  );
  await replaceDecisions(db, campaignId, isNew ? [] : [...ids, ...gone], decisions);
}
