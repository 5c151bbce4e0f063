// How a plan reads on paper and in workbooks: figures, sentences and what it rests on, in one language.
import { dayText, shortHash } from '../audit/dossier-facts.ts';
import { dayOf } from '../base/day.ts';
import { type Platform, platforms, type Tier, tiers } from '../base/id.ts';
import { type Currency, currencyDecimals, plainAmount } from '../base/money.ts';
import { platformTerms, tierTerms } from '../base/terms.ts';
import { type Language, localeOf, type Phrase, say } from '../base/words.ts';
import type { Brief } from '../brand/contract.ts';
import type { PlanView } from './contract-view.ts';
import { caseTexts, gapText } from './words-case.ts';
import { pieceWords } from './words-message.ts';
import { paperWords } from './words-paper.ts';

/** What is printed: a plan as it was kept, and when its brief wants to be published. */
export interface PaperFacts {
  readonly plan: PlanView;
  readonly brief: Pick<Brief, 'startsOn' | 'endsOn'>;
}

/** A plan from before plans explained themselves: what was not measured then is not known. */
export const isEarlier = ({ notes }: Pick<PlanView, 'notes'>): boolean => notes.includes('earlier');

/** A count as the reader writes it, in Chinese with two decimals: `2.33万`, `23.301`. */
export function countText(count: number, language: Language): string {
  const inUnits = (unit: number, sign: string) =>
    `${(count / unit).toLocaleString('zh-CN', { maximumFractionDigits: 2 })}${sign}`;
  if (language === 'zh' && count >= 1e8) return inUnits(1e8, '亿');
  if (language === 'zh' && count >= 1e4) return inUnits(1e4, '万');
  return count.toLocaleString(localeOf(language), { maximumFractionDigits: 0, useGrouping: 'always' });
}

/** An amount without cents where there are none: for tables and sentences. */
export function moneyText(minor: number, currency: string, language: Language): string {
  const amount = plainAmount(BigInt(Math.round(minor)), currency as Currency) as `${number}`;
  return new Intl.NumberFormat(localeOf(language), {
    ...{ style: 'currency', currency, currencyDisplay: 'narrowSymbol' },
    ...{ useGrouping: 'always', trailingZeroDisplay: 'stripIfInteger' },
  }).format(amount);
}

/** An estimate in whole units: cents would promise more than is known. */
export function aboutMoney(minor: number, currency: string, language: Language): string {
  const unit = 10 ** currencyDecimals[currency as Currency];
  return moneyText(Math.round(minor / unit) * unit, currency, language);
}

/** Minor units as a number of major units, for cells that count. */
export function majorOf(minor: number, currency: string): number {
  return Number(plainAmount(BigInt(Math.round(minor)), currency as Currency));
}

const isMoney = ({ goal }: Pick<PlanView, 'goal'>) => goal === 'sales' || goal === 'profit';

/** A value of the plan's goal, bare: a count, or money. */
export function goalFigure(value: number, plan: Pick<PlanView, 'goal' | 'currency'>, language: Language): string {
  return isMoney(plan) ? aboutMoney(value, plan.currency, language) : countText(Math.round(value), language);
}

/** The same with what it counts: `48.2万 人`. */
export function goalText(value: number, plan: Pick<PlanView, 'goal' | 'currency'>, language: Language): string {
  const n = goalFigure(value, plan, language);
  if (isMoney(plan)) return n;
  return say(plan.goal === 'reach' ? paperWords.people : paperWords.interactions, language, { n });
}

/** A bound is never written below itself: Chinese counts are shortened, so they are rounded up before. */
function boundText(bound: number, plan: PlanView, language: Language): string {
  const step = language === 'zh' && !isMoney(plan) ? (bound >= 1e8 ? 1e6 : bound >= 1e4 ? 100 : 1) : 1;
  const unit = isMoney(plan) ? 10 ** currencyDecimals[plan.currency as Currency] : step;
  return goalText(Math.ceil(bound / unit) * unit, plan, language);
}

const heads: Readonly<Record<PlanView['goal'], Phrase>> = {
  ...{ reach: paperWords.headReach, engagement: paperWords.headEngagement },
  ...{ sales: paperWords.headSales, profit: paperWords.headProfit },
};

/** The plan in one sentence. */
export function headText(plan: PlanView, language: Language): string {
  const cost = aboutMoney(plan.cost, plan.currency, language);
  return say(heads[plan.goal], language, { value: goalFigure(plan.value, plan, language), cost, kols: plan.kols });
}

/** How close to the best possible it is known to be. */
export function proofText(plan: PlanView, language: Language): string {
  if (plan.gap === null) return paperWords.proofNone[language];
  const facts = {
    bound: boundText(plan.bound, plan, language),
    value: goalText(plan.value, plan, language),
    gap: gapText(plan.gap, language),
  };
  const proof = say(plan.gap < 0.00005 ? paperWords.proofBest : paperWords.proof, language, facts);
  return [proof, ...caseTexts(plan, (value) => goalText(value, plan, language), language)].join(' ');
}

/** What a line books: `视频 2 条 + 图文 1 篇`. */
export function bookedText(pieces: PlanView['lines'][number]['pieces'], language: Language): string {
  return pieces.map(({ format, posts }) => say(pieceWords[format], language, { n: posts })).join(' + ');
}

const comma: Readonly<Record<Language, string>> = { it: ', ', en: ', ', zh: '、' };
const semicolon: Readonly<Record<Language, string>> = { it: '; ', en: '; ', zh: '；' };
const stop: Readonly<Record<Language, string>> = { it: '.', en: '.', zh: '。' };
const bracket: Readonly<Record<Language, readonly [string, string]>> = {
  ...{ it: [' (', ')'], en: [' (', ')'], zh: ['（', '）'] },
};
const mostNames = 4;

function namesText(names: readonly string[], language: Language): string {
  const shown = names.slice(0, mostNames).join(comma[language]);
  const more = names.length - mostNames;
  return more <= 0 ? shown : `${shown}${language === 'zh' ? '' : ' '}${say(paperWords.andMore, language, { n: more })}`;
}

/** What a little more and a little less money would change, a sentence each. */
export function stepTexts(plan: PlanView, language: Language): string[] {
  return plan.curve.steps.map(({ money, value, added, dropped }) => {
    const isMore = money > 0;
    const facts = {
      money: moneyText(Math.abs(money), plan.currency, language),
      value: goalText(Math.abs(value), plan, language),
    };
    if (Math.abs(value) < 1) return say(paperWords[isMore ? 'stepMoreNothing' : 'stepLessNothing'], language, facts);
    const moves = [
      ...(isMore && added.length === 0 ? [paperWords.morePosts[language]] : []),
      ...(added.length > 0 ? [say(paperWords.comesIn, language, { names: namesText(added, language) })] : []),
      ...(dropped.length > 0 ? [say(paperWords.goesOut, language, { names: namesText(dropped, language) })] : []),
    ];
    const said = say(paperWords[isMore ? 'stepMore' : 'stepLess'], language, facts);
    const [open, close] = bracket[language];
    const how = moves.length > 0 ? `${open}${moves.join(semicolon[language])}${close}` : '';
    return `${said}${how}${stop[language]}`;
  });
}

/** The plans that people make by hand beside this one, as worth of the goal; empty where nobody measured them. */
export function handRows(plan: PlanView, language: Language): { readonly name: string; readonly value: number }[] {
  const { lowestPrice, biggestNames, agency } = plan.byHand;
  // Plans from before may lack them, and an absent one reads as nothing.
  if (isEarlier(plan) && lowestPrice === 0 && biggestNames === 0) return [];
  return [
    { name: paperWords.thisPlan[language], value: plan.value },
    { name: paperWords.lowestPrice[language], value: lowestPrice },
    { name: paperWords.biggestNames[language], value: biggestNames },
    ...(agency === null ? [] : [{ name: paperWords.agency[language], value: agency }]),
  ];
}

export interface Spent {
  readonly name: string;
  readonly cost: number;
}

/** What goes to each platform and to each tier, the most first. */
export function spentOn(plan: PlanView, language: Language): { readonly platforms: Spent[]; readonly tiers: Spent[] } {
  const sums = (nameOf: (line: PlanView['lines'][number]) => string): Spent[] =>
    [...Map.groupBy(plan.lines, nameOf)]
      .map(([name, lines]) => ({ name, cost: lines.reduce((sum, { cost }) => sum + cost, 0) }))
      .sort((a, b) => b.cost - a.cost || (a.name < b.name ? -1 : 1));
  return {
    platforms: sums(({ platform }) => platformTerms[platform][language]),
    tiers: sums(({ tier }) => tierTerms[tier][language]),
  };
}

export function approvalText({ state, approvedBy, approvedAt }: PlanView, language: Language): string {
  if (state !== 'approved' || approvedAt === null) return paperWords.notApproved[language];
  const facts = { by: approvedBy, at: dayText(approvedAt, language) };
  return say(approvedBy === null ? paperWords.approvedOn : paperWords.approvedBy, language, facts);
}

/** A rule that was relaxed, by its place among the wishes: `/tierShares/micro/min`, `/must/0`. */
function ruleText(pointer: string, language: Language): string {
  const [, kind, name = ''] = pointer.split('/');
  if (kind === 'tierShares' && tiers.includes(name as Tier))
    return say(paperWords.ruleTier, language, { name: tierTerms[name as Tier][language] });
  if (kind === 'platformShares' && platforms.includes(name as Platform))
    return say(paperWords.rulePlatform, language, { name: platformTerms[name as Platform][language] });
  return kind === 'must' ? paperWords.ruleMust[language] : pointer;
}

function policiesText({ policies }: PlanView, language: Language): string {
  const list = Object.entries(policies).map(([name, version]) => {
    const word = (paperWords as Readonly<Record<string, Phrase>>)[`policy_${name}`]?.[language] ?? name;
    return `${word} ${version.startsWith('sha256:') ? shortHash(version) : version}`;
  });
  return say(paperWords.policies, language, { list: list.join(comma[language]) });
}

/** What the plan rests on and where it ends, a sentence each. */
export function restsTexts(plan: PlanView, language: Language): string[] {
  const { lines, notes, relaxed, wishes, currency, createdAt, createdBy } = plan;
  const count = (is: (line: (typeof lines)[number]) => boolean) => lines.filter(is).length;
  const tell = (phrase: Phrase, facts: Parameters<typeof say>[2] = {}) => say(phrase, language, facts);
  const texts: string[] = [];
  if (plan.candidates > 0) texts.push(tell(paperWords.among, { n: plan.candidates }));
  if (plan.unforeseeable > 0) texts.push(tell(paperWords.unforeseeable, { n: plan.unforeseeable }));
  if (!isEarlier(plan))
    texts.push(
      tell(paperWords.viewsBasis, {
        seen: count(({ basis }) => basis === 'seen'),
        interactions: count(({ basis }) => basis === 'interactions'),
        followers: count(({ basis }) => basis === 'followers'),
      }),
    );
  texts.push(
    tell(paperWords.prices, {
      quoted: count(({ priceSource }) => priceSource === 'quoted'),
      estimated: count(({ priceSource }) => priceSource === 'estimated'),
    }),
  );
  if (wishes.perKol > 0) texts.push(tell(paperWords.perKol, { money: moneyText(wishes.perKol, currency, language) }));
  if (relaxed.length > 0)
    texts.push(
      tell(paperWords.relaxed, { rules: relaxed.map((one) => ruleText(one, language)).join(comma[language]) }),
    );
  for (const code of notes) {
    const word = (paperWords as Readonly<Record<string, Phrase>>)[`note_${code}`];
    texts.push(word ? word[language] : code);
  }
  texts.push(paperWords.limits[language]);
  if (Object.keys(plan.policies).length > 0) texts.push(policiesText(plan, language));
  const made = { at: dayText(createdAt, language), by: createdBy };
  texts.push(tell(createdBy === null ? paperWords.madeOn : paperWords.madeBy, made));
  return texts;
}

export function aboutText({ plan, brief: { startsOn, endsOn } }: PaperFacts, language: Language): string {
  const facts = { from: startsOn && dayText(startsOn, language), to: endsOn && dayText(endsOn, language) };
  const word = startsOn && endsOn ? 'days' : startsOn ? 'daysFrom' : endsOn ? 'daysUntil' : null;
  const about = say(paperWords.about, language, { brand: plan.brandName, brief: plan.briefName });
  return word === null ? about : `${about} · ${say(paperWords[word], language, facts)}`;
}

/** The `content-disposition` of a plan as a file. */
export function paperFileName({ name, createdAt }: PlanView, ending: string, language: Language): string {
  const day = dayOf(new Date(createdAt));
  const full = `${name} ${paperWords.fileName[language]} ${day}.${ending}`;
  const encoded = encodeURIComponent(full).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="plan-${day}.${ending}"; filename*=UTF-8''${encoded}`;
}
