// What the figures of an offer rest on: as values, and in sentences.
import type { Format } from '../../base/id.ts';
import { type Facts, languages, localeOf, type Phrase, say } from '../../base/words.ts';
import type { QuotedPiece, Rests, returnSources } from '../contract-offer.ts';
import type { PostForecast } from '../forecast/facts.ts';
import type { SalesForecast } from '../forecast/sales.ts';
import { defaultSalesPolicy, usualReturns } from '../forecast/sales-policy.ts';
import { offerWords } from '../words-offer.ts';

/** What the brief says of a sale; null = it does not. Amounts in minor units, shares 0–1. */
export interface BriefSale {
  readonly averageOrder: number | null;
  readonly margin: number | null;
  readonly platformFee: number | null;
  readonly returnRate: number | null;
}

type ReturnSource = (typeof returnSources)[number];

/** The share of sales that comes back, and where it is from. */
export function returnsOf(
  ofBrief: number | null,
  topic: string | null,
  format: Format,
): { readonly share: number; readonly source: ReturnSource } {
  if (ofBrief !== null) return { share: ofBrief, source: 'brief' };
  const share = usualReturns(topic, format);
  if (format === 'live') return { share, source: 'live' };
  const isOfTopic = topic !== null && topic !== 'other' && Object.hasOwn(defaultSalesPolicy.returns, topic);
  return { share, source: isOfTopic ? 'topic' : 'usual' };
}

export interface RestsFacts {
  readonly quotes: readonly QuotedPiece[];
  readonly factors: readonly number[];
  readonly forecasts: ReadonlyMap<Format, PostForecast | null>;
  /** Sales of one post of the first piece: all pieces share the rates. */
  readonly first: SalesForecast | null;
  readonly brief: BriefSale;
  readonly platformFee: number;
  readonly returnRate: number | null;
  readonly incremental: number;
  readonly topic: string | null;
  readonly policies: Readonly<Record<string, string>>;
}

/** Views of all posts together: quantile by quantile, because a KOL's posts rise and fall together. */
function viewsOf({ quotes, factors, forecasts }: RestsFacts): Rests['views'] {
  const parts = quotes.map(({ format }) => forecasts.get(format) ?? null);
  const first = parts[0];
  if (!first || parts.some((one) => one === null)) return null;
  const sum = (of: (one: PostForecast) => number) =>
    parts.reduce((all, one, place) => all + of(one!) * factors[place]!, 0);
  return {
    ...{ p10: sum((one) => one.views.p10), p50: sum((one) => one.views.p50), p90: sum((one) => one.views.p90) },
    ...{ basis: first.basis, posts: first.posts },
    ...{ calibration: first.calibration.level, calibrationPosts: first.calibration.posts },
  };
}

/** A phrase whose shares read as percent in each language. */
function tellShares(phrase: Phrase, shares: Readonly<Record<string, number>>, facts: Facts = {}): Phrase {
  const [it, en, zh] = languages.map((language) => {
    const percent = (share: number) =>
      share.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 2 });
    const told = Object.entries(shares).map(([name, share]) => [name, percent(share)]);
    return say(phrase, language, { ...facts, ...Object.fromEntries(told) });
  }) as [string, string, string];
  return { it, en, zh };
}

function linesOf(rests: Omit<Rests, 'lines'>): Phrase[] {
  const { views, rates, returns, margin, platformFee } = rests;
  const lines: Phrase[] = [];
  if (views) lines.push(tellShares(offerWords[`views_${views.basis}`], {}, { posts: views.posts }));
  if (rates) {
    const { click, order, source, views: counted, clicks } = rates;
    lines.push(tellShares(offerWords[`rates_${source}`], { click, order }, { views: counted, clicks }));
  }
  if (returns) lines.push(tellShares(offerWords[`returns_${returns.source}`], { share: returns.share }));
  if (margin !== null && rates) {
    lines.push(tellShares(offerWords.margin_brief, { share: margin }));
    lines.push(tellShares(offerWords[`platform_${platformFee.source}`], { share: platformFee.share }));
    lines.push(offerWords.incremental_assumed);
  }
  return lines;
}

/** What the figures rest on. */
export function tellRests(facts: RestsFacts): Rests {
  const { quotes, first, brief, platformFee, returnRate, incremental, topic, policies } = facts;
  const sources = quotes.map(({ format }) => returnsOf(brief.returnRate, topic, format).source);
  const rests: Omit<Rests, 'lines'> = {
    views: viewsOf(facts),
    rates: first && {
      ...{ click: first.clickRate, order: first.orderRate },
      source: first.observed.views > 0 ? 'observed' : 'assumed',
      ...first.observed,
    },
    returns:
      returnRate === null ? null : { share: returnRate, source: sources.includes('live') ? 'live' : sources[0]! },
    margin: brief.margin,
    platformFee: { share: platformFee, source: brief.platformFee === null ? 'assumed' : 'brief' },
    ...{ incremental, policies: { ...policies } },
  };
  return { ...rests, lines: linesOf(rests) };
}
