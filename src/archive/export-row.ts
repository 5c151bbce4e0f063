// One account as a row of a list that leaves the archive: values, and how they read in one language.
import type { Category, Format, Platform, Tier, Topic, Verdict } from '../base/id.ts';
import { plainAmount } from '../base/money.ts';
import { categoryTerms, formatTerms, platformTerms, tierTerms, topicTerms, verdictTerms } from '../base/terms.ts';
import type { Language } from '../base/words.ts';
import type { Card } from './contract.ts';
import { exportWords } from './words-export.ts';
import type { ColumnKind } from './workbook-xml.ts';

export type ExportedCard = Card & {
  readonly region: string | null;
  readonly audienceWomen: number | null;
  readonly audienceAges: string | null;
  readonly audienceOn: string | null;
};
/** A missing value is null, never 0 and never an empty text. */
export type ExportCell = string | number | null;

const columns = Object.keys(exportWords) as (keyof typeof exportWords)[];

const ids: readonly string[] = ['handle', 'accountId'];
const days: readonly string[] = ['validFrom', 'observedOn', 'audienceOn'];
const numbers: readonly string[] = [
  ...[
    'followers',
    'followersError',
    'engagement',
    'medianViews',
    'postsSeen',
    'authenticity',
    'price',
    'audienceWomen',
  ],
];

/** What the cells of each column are, in the order of `exportRow`: for files that know more than text. */
export const exportKinds: readonly ColumnKind[] = columns.map((column) =>
  ids.includes(column) ? 'id' : days.includes(column) ? 'day' : numbers.includes(column) ? 'number' : 'text',
);

/** The header of a list in one language, in the order of `exportRow`. */
export function exportHeader(language: Language): string[] {
  return columns.map((column) => exportWords[column][language]);
}

const told = <Code extends string>(
  terms: Readonly<Record<Code, Readonly<Record<Language, string>>>>,
  code: string | null,
  language: Language,
): string | null => (code === null ? null : (terms[code as Code]?.[language] ?? code));

/** The cells of one account. Prices are plain decimals in their own currency; shares are fractions. */
export function exportRow(card: ExportedCard, language: Language): ExportCell[] {
  const { price } = card;
  const cells: Record<keyof typeof exportWords, ExportCell> = {
    name: card.name,
    platform: told<Platform>(platformTerms, card.platform, language),
    handle: card.handle,
    tier: told<Tier>(tierTerms, card.tier, language),
    category: told<Category>(categoryTerms, card.category, language),
    topics: card.topics.map((topic) => told<Topic>(topicTerms, topic, language)).join(', ') || null,
    agency: card.agency,
    region: card.region,
    followers: card.followers,
    followersError: card.followersError,
    engagement: card.engagement === null ? null : Math.round(card.engagement * 1e6) / 1e6,
    medianViews: card.medianViews,
    postsSeen: card.postsSeen,
    verdict: told<Verdict>(verdictTerms, card.verdict ?? 'not_enough_data', language),
    authenticity: card.authenticity,
    price: price === null ? null : Number(plainAmount(BigInt(price.amount), price.currency as 'CNY')),
    currency: price?.currency ?? null,
    format: told<Format>(formatTerms, price?.format ?? null, language),
    validFrom: price?.validFrom ?? null,
    observedOn: card.observedOn,
    accountId: card.accountId,
    overruledVerdict: told<Verdict>(verdictTerms, card.overruledVerdict, language),
    audienceWomen: card.audienceWomen === null ? null : Math.round(card.audienceWomen * 1e6) / 1e6,
    audienceAges: card.audienceAges,
    audienceOn: card.audienceOn,
  };
  return columns.map((column) => cells[column]);
}
