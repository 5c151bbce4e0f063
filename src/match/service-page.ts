// The match as people read it: one page of ranked rows with reasons, evidence and quotes; and "why not this one?".
import { foldText } from '../archive/search-text.ts';
import { type ProductClass, productClasses } from '../brand/contract.ts';
import type { Db } from '../db/connect.ts';
import { classTerms } from './class-lexicon.ts';
import type { MatchPage, MatchRow, Quote } from './contract.ts';
import { type PartId, partIds } from './contract-policy.ts';
import { explainFit } from './fit.ts';
import { findMentions, snippetOf, TermSet } from './mentions.ts';
import { explainPay } from './pay.ts';
import { classesOf, namingTermsOf, type RankedAccount, type Ranking, rankForBrief } from './service.ts';
import { listQuotable } from './store-quotes.ts';
import { findModel } from './store-reading.ts';
import { captionOf, readWords } from './text-words.ts';
import { leftWords } from './words-left.ts';

/** Quotes of one kind that are shown of an account. */
const mostQuotes = 3;

export interface MatchQuery {
  readonly q?: string | undefined;
  readonly with?: readonly PartId[] | undefined;
  readonly without?: readonly PartId[] | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** Quotes of these accounts by account: the brand's things, else their class; the brand; competitors. */
async function quotesOf(
  db: Db,
  accountIds: readonly string[],
  { brand }: Pick<Ranking, 'brand'>,
): Promise<Map<string, Quote[]>> {
  const terms = namingTermsOf(brand);
  const classes = classesOf(brand).flatMap((one) =>
    (productClasses as readonly string[]).includes(one) ? classTerms(one as ProductClass) : [],
  );
  const kinds = [
    ['things', terms.things],
    ['brand', terms.brand],
    ['competitor', terms.competitors],
    ['class', new TermSet(classes)],
  ] as const;
  const asked = [...terms.asked, ...classes.map((one) => one.words)];
  const quotes = new Map<string, Quote[]>();
  for (const post of await listQuotable(db, accountIds, asked)) {
    const { accountId, postId, on, url, paid } = post;
    const held = quotes.get(accountId) ?? [];
    quotes.set(accountId, held);
    const text = captionOf(post);
    const words = readWords(text);
    const hashes = words.map((word) => word.hash);
    for (const [about, set] of kinds) {
      // An advertisement is no proof of use; of a competitor it is the very point.
      const isOfUse = about === 'things' || about === 'class';
      if ((isOfUse && paid) || held.filter((one) => one.about === about).length >= mostQuotes) continue;
      const [mention] = findMentions(hashes, set, isOfUse ? terms.others : undefined);
      if (mention) held.push({ about, accountId, postId, on, url, isPaid: paid, ...snippetOf(text, words, mention) });
    }
  }
  // Words of the class are quoted only where the brand's own were not found.
  for (const [accountId, held] of quotes)
    if (held.some((one) => one.about === 'things'))
      quotes.set(
        accountId,
        held.filter((one) => one.about !== 'class'),
      );
  return quotes;
}

function toRow(account: RankedAccount, { policy, context, brief }: Ranking, quotes: readonly Quote[]): MatchRow {
  const { known, facts, fit, onTarget, topicShares, payKind, suggestedPay } = account;
  const explained = explainFit(facts, context);
  return {
    card: known.card,
    score: fit.score,
    parts: partIds.map((id) => ({
      id,
      value: fit.parts[id],
      weight: policy.weights[id],
      isKnown: explained.known[id],
      lines: [...explained.lines[id]],
    })),
    reasons: fit.reasons.map(({ code, sign, part, text }) => ({ code, sign, part, text })),
    out: fit.out === null ? null : { code: fit.out.code, sign: fit.out.sign, part: null, text: fit.out.text },
    quotes: [...quotes],
    rules: [...explained.rules],
    onTarget: { ...onTarget, parts: [...onTarget.parts] },
    topicShares,
    pay: { kind: payKind, suggested: suggestedPay, why: explainPay(facts, policy, brief) },
  };
}

/** How many are out by each reason, told without what differs from one to the next. */
function countOut(ranked: readonly RankedAccount[]): MatchPage['left'] {
  const groups = Map.groupBy(
    ranked.flatMap(({ fit }) => fit.out ?? []),
    (out) => out.code,
  );
  return [...groups]
    .map(([code, all]) => ({ code, text: leftWords[code] ?? all[0]!.text, count: all.length }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}

function countStrengths(eligible: readonly RankedAccount[]): MatchPage['strengths'] {
  const counts = partIds.map((part) => ({ part, for: 0, against: 0 }));
  const of = new Map(counts.map((one) => [one.part, one]));
  // Reasons come part by part: what was just counted of an account is not counted twice.
  for (const { fit } of eligible) {
    let [lastFor, lastAgainst]: (PartId | null)[] = [null, null];
    for (const { part, sign } of fit.reasons) {
      if (part === null || sign === 'unknown') continue;
      if (sign === 'for' && part !== lastFor) of.get(part)!.for += 1;
      if (sign === 'against' && part !== lastAgainst) of.get(part)!.against += 1;
      if (sign === 'for') lastFor = part;
      else lastAgainst = part;
    }
  }
  return counts;
}

function isWished({ fit }: RankedAccount, query: MatchQuery): boolean {
  const has = (part: PartId, sign: 'for' | 'against') =>
    fit.reasons.some((reason) => reason.part === part && reason.sign === sign);
  return (
    (query.with ?? []).every((part) => has(part, 'for')) && !(query.without ?? []).some((part) => has(part, 'against'))
  );
}

function isNamed({ known: { card } }: RankedAccount, name: string): boolean {
  return foldText(card.name).includes(name) || foldText(card.handle ?? '').includes(name);
}

/** One page of the match. With a name it shows that KOL wherever it stands, out or in. Refuses `brief_not_found`. */
export async function matchBrief(db: Db, briefId: string, query: MatchQuery, now: Date): Promise<MatchPage> {
  const ranking = await rankForBrief(db, briefId, now);
  const { ranked, policy } = ranking;
  const eligible = ranked.filter(({ fit }) => fit.out === null);
  const name = foldText(query.q ?? '');
  const found =
    name === '' ? eligible.filter((one) => isWished(one, query)) : ranked.filter((one) => isNamed(one, name));
  const shown = found.slice((query.page - 1) * query.pageSize, query.page * query.pageSize);
  const [quotes, model] = await Promise.all([
    quotesOf(
      db,
      shown.map((one) => one.facts.accountId),
      ranking,
    ),
    findModel(db),
  ]);
  return {
    policy: policy.version,
    total: eligible.length,
    found: found.length,
    left: countOut(ranked),
    strengths: countStrengths(eligible),
    read: {
      posts: ranked.reduce((sum, one) => sum + one.facts.readPosts, 0),
      accounts: ranked.filter((one) => one.facts.readPosts > 0).length,
      taughtBy: model?.accounts ?? 0,
    },
    page: query.page,
    pageSize: query.pageSize,
    rows: shown.map((one) => toRow(one, ranking, quotes.get(one.facts.accountId) ?? [])),
  };
}
