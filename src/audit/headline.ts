// The sentence that a dossier begins with: the verdict with its reason, to be understood in ten seconds.
import { type Language, languages, type Phrase, sayAll } from '../base/words.ts';
import type { Audit, FamilyId } from './contract.ts';
import type { StandingFamily } from './contract-view.ts';
import { dayText } from './dossier-facts.ts';
import {
  boughtWords,
  familyInSentence,
  headlineWords,
  jumpCauseWords,
  kindsOfEvidenceWords,
} from './headline-words.ts';

/** Families that are independent kinds of evidence (combine.ts). */
const kinds: readonly FamilyId[] = ['growth', 'engagement', 'count_shape', 'comments', 'commenters', 'followers'];
const ofFollowers: readonly FamilyId[] = ['growth', 'engagement', 'followers'];
const fewestKinds = 3;

const separators: Readonly<Record<Language, readonly [between: string, last: string]>> = {
  it: [', ', ' e '],
  en: [', ', ' and '],
  zh: ['、', '、'],
};

const eachLanguage = (write: (language: Language) => string): Phrase =>
  Object.fromEntries(languages.map((language) => [language, write(language)])) as Phrase;

/** `growth, engagement and the comments`. */
function listed(ids: readonly FamilyId[]): Phrase {
  return eachLanguage((language) => {
    const names = ids.map((id) => familyInSentence[id][language]);
    const [between, last] = separators[language];
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(between)}${last}${names.at(-1)}`;
  });
}

function filled(phrase: Phrase, holes: Readonly<Record<string, Phrase>>): Phrase {
  return eachLanguage((language) =>
    Object.entries(holes).reduce((text, [hole, value]) => text.replace(`{${hole}}`, value[language]), phrase[language]),
  );
}

function boughtBy(accusers: readonly FamilyId[]): Phrase {
  const followers = accusers.some((id) => ofFollowers.includes(id));
  const interactions = accusers.some((id) => !ofFollowers.includes(id));
  return followers && interactions ? boughtWords.both : followers ? boughtWords.followers : boughtWords.interactions;
}

function tellAccused(phrase: Phrase, accusers: readonly FamilyId[]): Phrase {
  const count = kindsOfEvidenceWords[Math.min(accusers.length, kindsOfEvidenceWords.length) - 1]!;
  return filled(phrase, { kinds: count, bought: boughtBy(accusers), families: listed(accusers) });
}

function tellAuthentic(families: readonly StandingFamily[], n: number): Phrase {
  const jump = families
    .flatMap(({ findings }) => findings)
    .find(({ code, from }) => code in jumpCauseWords && from !== null);
  if (jump === undefined) return sayAll(headlineWords.authentic, { n });
  const cause = jumpCauseWords[jump.code as keyof typeof jumpCauseWords];
  const from = eachLanguage((language) => dayText(jump.from!, language));
  return sayAll(filled(headlineWords.authenticJump, { cause, from }), { n });
}

/** One sentence in three languages: what speaks for bought, or why nothing does, or what is too little. */
export function headlineOf(
  audit: Pick<Audit, 'verdict' | 'authenticity'>,
  families: readonly StandingFamily[],
): Phrase {
  const evidence = families.filter(({ id }) => kinds.includes(id));
  const measured = evidence.filter(({ standing }) => standing !== 'missing');
  const n = measured.length;
  const accusers = evidence.filter(({ standing }) => standing === 'against').map(({ id }) => id);
  const unsure = evidence.filter(({ standing }) => standing === 'unsure').map(({ id }) => id);
  if (audit.verdict === 'not_enough_data') {
    const isEnough = n >= fewestKinds && measured.some(({ id }) => id === 'growth' || id === 'comments');
    return sayAll(isEnough ? headlineWords.tooWide : headlineWords.tooLittle, { n });
  }
  if (audit.verdict === 'authentic') return tellAuthentic(families, n);
  if (audit.verdict === 'risk' && accusers.length > 0) return tellAccused(headlineWords.risk, accusers);
  if (accusers.length > 1) return tellAccused(headlineWords.divided, accusers);
  if (accusers.length === 1) return tellAccused(headlineWords.alone, accusers);
  if (unsure.length > 0) return filled(headlineWords.unsure, { families: listed(unsure) });
  return sayAll(headlineWords.between, { authenticity: Math.round(audit.authenticity ?? 0) });
}
