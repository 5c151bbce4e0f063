// The message that carries an offer to a KOL. It claims only what is known: a fact that is missing leaves its sentence out.
import type { Platform } from '../base/id.ts';
import { type Currency, formatMoney } from '../base/money.ts';
import { platformTerms } from '../base/terms.ts';
import { type Language, localeOf, type Phrase, say } from '../base/words.ts';
import { classOf } from '../brand/class-of.ts';
import type { Brand, ProductClass } from '../brand/contract.ts';
import { classWords } from '../brand/words-class.ts';
import { toBriefMinor } from '../match/prices.ts';
import { type Reason, tell } from '../match/reason.ts';
import type { OffersView, OfferView } from './contract-offer.ts';
import type { BookedPiece } from './offer/booking.ts';
import { messageWords, pieceWords, type WhyCode, whyWords } from './words-message.ts';

export interface MessageFacts {
  readonly name: string;
  readonly brand: Pick<Brand, 'name' | 'products'>;
  /** Everything that speaks for and against the KOL; only what may be said to it is. */
  readonly reasons: readonly Pick<Reason, 'code' | 'sign' | 'facts'>[];
  readonly platform: Platform;
  readonly pieces: readonly BookedPiece[];
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly currency: Currency;
  readonly offer: Pick<OfferView, 'fixed' | 'commissionBps' | 'guaranteeInstead'>;
  /** Where the fee is from: its own quote, a sum of ours, or an estimate. */
  readonly feeSource: NonNullable<OffersView['feeSource']>;
}

const mostReasons = 2;
const mostProducts = 3;

const abroad: readonly Platform[] = ['instagram', 'tiktok', 'youtube', 'facebook', 'vkontakte', 'twitch'];

const comma: Readonly<Record<Language, string>> = { it: ', ', en: ', ', zh: '、' };
const between: Readonly<Record<Language, string>> = { it: ' ', en: ' ', zh: '' };

const hasHanzi = (text: string) => /\p{Script=Han}/u.test(text);

/** A product as the reader knows it: in Chinese by a Chinese word of its own, else with what kind of thing it is. */
function productText({ name, terms, productClass }: Brand['products'][number], language: Language): string {
  if (language !== 'zh' || hasHanzi(name)) return name;
  const own = terms.find(hasHanzi);
  if (own !== undefined) return `${own}（${name}）`;
  const known = classOf(productClass);
  const kind = known === null ? undefined : (classWords as Partial<Record<string, Phrase>>)[known as ProductClass];
  return kind ? `${name}（${kind.zh}）` : name;
}

/** Amounts in the brief's currency; to a KOL in China with what that is in yuan, at the planning rate, to ten yuan. */
function moneyText(minor: number, currency: Currency, language: Language): string {
  const amount = formatMoney({ amount: BigInt(minor), currency }, language);
  const fen = currency === 'CNY' ? null : toBriefMinor({ amount: minor, currency }, 'CNY');
  if (fen === null) return amount;
  const cny = new Intl.NumberFormat(localeOf(language), {
    ...{ style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol' },
    ...{ maximumFractionDigits: 0, useGrouping: 'always' },
  }).format(Math.round(fen / 1_000) * 10);
  return say(messageWords.about, language, { amount, cny });
}

const dayText = (day: string, language: Language): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString(localeOf(language), {
    ...{ year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
  });

function whyText(reasons: MessageFacts['reasons'], language: Language): string | null {
  // In the order of the words: what it did of its own accord comes before what it posts about in general.
  const said = (Object.keys(whyWords) as WhyCode[]).flatMap((code) => {
    const found = reasons.find((one) => one.code === code && one.sign === 'for');
    return found ? [tell(whyWords[code], found.facts)[language]] : [];
  });
  if (said.length === 0) return null;
  return say(messageWords.why, language, { why: said.slice(0, mostReasons).join(language === 'zh' ? '，' : '; ') });
}

function whenText({ startsOn, endsOn }: MessageFacts, language: Language): string {
  const from = startsOn && dayText(startsOn, language);
  const to = endsOn && dayText(endsOn, language);
  const word = from && to ? 'when' : from ? 'when_from' : to ? 'when_until' : 'when_open';
  return say(messageWords[word], language, { from, to });
}

function payLines({ offer, currency, feeSource }: MessageFacts, language: Language): string[] {
  const { fixed, commissionBps, guaranteeInstead } = offer;
  const isFixed = commissionBps === 0;
  const rate = (commissionBps / 10_000).toLocaleString(localeOf(language), {
    ...{ style: 'percent', maximumFractionDigits: 2 },
  });
  const facts = { fixed: moneyText(fixed, currency, language), rate };
  const word = isFixed ? 'pay_fixed' : fixed === 0 ? 'pay_only_commission' : 'pay_commission';
  const lines = [say(messageWords[word], language, facts)];
  if (!isFixed) lines.push(messageWords.orders[language]);
  if (!isFixed && guaranteeInstead !== null)
    lines.push(
      say(messageWords.guarantee, language, { rate, guarantee: moneyText(guaranteeInstead, currency, language) }),
    );
  return [...lines, messageWords[`fee_${feeSource}`][language]];
}

function rulesText({ platform, brand }: MessageFacts, language: Language): string {
  const rules: string[] = [messageWords[abroad.includes(platform) ? 'label_abroad' : 'label'][language]];
  if (platform === 'xiaohongshu') rules.push(messageWords.pugongying[language]);
  if (brand.products.length > 0) rules.push(messageWords.trial[language]);
  return rules.join(between[language]);
}

/** The message in a language, ready to be pasted; one thought a line. */
export function offerMessage(facts: MessageFacts, language: Language): string {
  const { name, brand, reasons, platform, pieces } = facts;
  const w = messageWords;
  const products = brand.products.slice(0, mostProducts).map((one) => productText(one, language));
  const who = say(products.length > 0 ? w.who : w.who_bare, language, {
    brand: brand.name,
    products: products.join(comma[language]),
  });
  const booked = pieces.map(({ format, posts }) => say(pieceWords[format], language, { n: posts }));
  const why = whyText(reasons, language);
  return [
    say(w.hello, language, { name }),
    [who, ...(why === null ? [] : [why])].join(between[language]),
    '',
    say(w.platform, language, { platform: platformTerms[platform][language] }),
    say(w.pieces, language, { pieces: booked.join(language === 'zh' ? ' + ' : ', ') }),
    whenText(facts, language),
    ...payLines(facts, language),
    rulesText(facts, language),
    '',
    w.asks[language],
    ...[w.ask_quote, w.ask_slot, w.ask_audience].map((one) => one[language]),
    ...(brand.products.length > 0 ? [w.ask_address[language]] : []),
    '',
    w.bye[language],
  ].join('\n');
}
