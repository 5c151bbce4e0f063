// What would change a verdict: of the families that speak against, what would clear them; of those that are missing, what
// they need.
import { type Facts, type Language, type Phrase, say } from '../base/words.ts';
import { causeWords } from './cause-words.ts';
import { changeWords } from './change-words.ts';
import type { FamilyId } from './contract.ts';
import type { StandingFamily } from './contract-view.ts';
import { dayText } from './dossier-facts.ts';

const sayEach = (phrase: Phrase, facts: (language: Language) => Facts): Phrase => ({
  it: say(phrase, 'it', facts('it')),
  en: say(phrase, 'en', facts('en')),
  zh: say(phrase, 'zh', facts('zh')),
});

const risen: readonly string[] = ['follower_burst', 'follower_drip'];

function ofGrowth({ findings }: StandingFamily): Phrase[] {
  const rises = findings.filter(({ code, from, to }) => risen.includes(code) && from !== null && to !== null);
  if (rises.length === 0) return [changeWords.growthProof];
  const from = rises.map((one) => one.from!).sort()[0]!;
  const to = rises
    .map((one) => one.to!)
    .sort()
    .at(-1)!;
  const isBlind = rises.some(({ tried }) => tried?.some(({ en }) => en === causeWords.hit_unknown.en) ?? false);
  return [
    sayEach(changeWords.growthExport, (language) => ({ from: dayText(from, language), to: dayText(to, language) })),
    changeWords.growthProof,
    ...(isBlind ? [changeWords.growthPosts] : []),
  ];
}

const ofAccusers: Readonly<Partial<Record<FamilyId, (family: StandingFamily) => Phrase[]>>> = {
  growth: ofGrowth,
  engagement: () => [changeWords.engagementExport],
  count_shape: () => [changeWords.countsExport],
  comments: () => [changeWords.commentsOther],
  commenters: () => [changeWords.commentersClub],
  followers: () => [changeWords.sampleLarger],
};

const ofMissing: Readonly<Partial<Record<FamilyId, Phrase>>> = {
  growth: changeWords.growthMore,
  engagement: changeWords.postsMore,
  count_shape: changeWords.postsMore,
  comments: changeWords.commentsMore,
  commenters: changeWords.commentersMore,
  followers: changeWords.sampleMore,
};

/**
 * What a person can ask for: first what would answer the families that speak against or are to be cleared up, then what is
 * missing; nothing twice. Empty when everything was read and nothing speaks against.
 */
export function whatWouldChange(families: readonly StandingFamily[]): Phrase[] {
  const accusers = families.filter(({ standing }) => standing === 'against' || standing === 'unsure');
  const missing = families.filter(({ standing }) => standing === 'missing');
  return [
    ...new Set([
      ...accusers.flatMap((family) => ofAccusers[family.id]?.(family) ?? []),
      ...missing.flatMap(({ id }) => ofMissing[id] ?? []),
    ]),
  ];
}
