// The brief as a document in one language. What nobody wrote in that language stands in the one in which it was written, and says so.
import { formatTerms, platformTerms } from '../base/terms.ts';
import { type Language, languages, type Phrase, say } from '../base/words.ts';
import type { BriefDocument, BriefPlacement, BriefSection, CampaignBrief, Said, Texts } from './contract-brief.ts';
import { writeDay } from './deed-value.ts';
import { briefWords } from './words-brief.ts';

export interface BriefFacts {
  readonly campaign: string;
  readonly brand: string;
  readonly brief: CampaignBrief;
  /** Absent where the brief is for all. */
  readonly placement: BriefPlacement | null;
}

/** Which language stands in for one that is missing: that of most KOLs, then the widest known. */
const otherwise: readonly Language[] = ['zh', 'en', 'it'];

function saidIn(texts: Texts, language: Language): Said[] {
  const own = texts[language];
  if (own !== null) return [{ text: own, language: null }];
  const other = otherwise.find((one) => texts[one] !== null);
  return other === undefined ? [] : [{ text: texts[other]!, language: other }];
}

const plain = (text: string): Said => ({ text, language: null });

function productItems({ products }: CampaignBrief, language: Language): Said[] {
  return products.flatMap(({ name, facts }) => {
    const [said] = saidIn(facts, language);
    const colon = language === 'zh' ? '：' : ': ';
    return [said === undefined ? plain(name) : { ...said, text: `${name}${colon}${said.text}` }];
  });
}

const platformName = (platform: string, language: Language) =>
  (platformTerms as Partial<Record<string, Phrase>>)[platform]?.[language] ?? platform;

function contentItems(placement: BriefPlacement | null, language: Language): Said[] {
  return (placement?.deliverables ?? []).map(({ format, platform, dueOn }) => {
    const facts = { format: formatTerms[format][language], platform: platformName(platform, language) };
    if (dueOn === null) return plain(say(briefWords.content, language, facts));
    return plain(say(briefWords.contentDue, language, { ...facts, day: writeDay(dueOn, language) }));
  });
}

function dateItems({ startsOn, endsOn }: CampaignBrief, placement: BriefPlacement | null, language: Language): Said[] {
  const from = startsOn === null ? null : writeDay(startsOn, language);
  const to = endsOn === null ? null : writeDay(endsOn, language);
  const word = from && to ? 'period' : from ? 'from' : to ? 'until' : null;
  const period = word === null ? [] : [plain(say(briefWords[word], language, { from, to }))];
  if (placement === null) return period;
  const { approvalDays, approvalRounds, keepOnlineDays } = placement;
  const approval = say(briefWords.approval, language, { days: approvalDays, rounds: approvalRounds });
  const online = say(briefWords.online, language, { days: keepOnlineDays });
  return [...period, plain(approval), ...(keepOnlineDays > 0 ? [plain(online)] : [])];
}

function codeItems(placement: BriefPlacement | null, language: Language): Said[] {
  const codes = (placement?.codes ?? []).map((code) => plain(say(briefWords.code, language, { code })));
  return [...codes, plain(briefWords.qr[language])];
}

/** The brief in a language: sections that have something to say, in the order in which a KOL works. */
export function briefDocument({ campaign, brand, brief, placement }: BriefFacts, language: Language): BriefDocument {
  const all = (list: readonly Texts[]) => list.flatMap((texts) => saidIn(texts, language));
  const section = (id: keyof typeof briefWords, items: Said[]): BriefSection[] =>
    items.length === 0 ? [] : [{ id, heading: briefWords[id][language], items }];
  const sections = [
    ...section('about', saidIn(brief.about, language)),
    ...section('products', productItems(brief, language)),
    ...section('contents', contentItems(placement, language)),
    ...section('messages', all(brief.messages)),
    ...section('dos', all(brief.dos)),
    ...section('donts', all(brief.donts)),
    ...section('mandatory', brief.mandatory.map(plain)),
    ...section('hashtags', brief.hashtags.length === 0 ? [] : [plain(brief.hashtags.join(' '))]),
    ...section('mood', saidIn(brief.mood, language)),
    ...section('dates', dateItems(brief, placement, language)),
    ...section('codes', codeItems(placement, language)),
    ...section('note', saidIn(brief.note, language)),
  ];
  const missing = sections.flatMap((one) => one.items).filter((one) => one.language !== null).length;
  return {
    ...{ language, missing, sections },
    title: say(briefWords.title, language, { campaign }),
    subtitle: placement === null ? brand : say(briefWords.for, language, { brand, kol: placement.kolName }),
    notice: missing === 0 ? null : say(briefWords.missing, language, { n: missing }),
  };
}

/** How many texts of a brief nobody has written in each language. */
export function missingByLanguage(brief: CampaignBrief): Readonly<Record<Language, number>> {
  const texts = [brief.about, brief.mood, brief.note, ...brief.messages, ...brief.dos, ...brief.donts];
  const written = [...texts, ...brief.products.map(({ facts }) => facts)].filter((one) =>
    languages.some((language) => one[language] !== null),
  );
  const of = (language: Language) => written.filter((one) => one[language] === null).length;
  return { it: of('it'), en: of('en'), zh: of('zh') };
}
