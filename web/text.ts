// Texts of the browser app: typed keys over the phrases of every stage, in the reader's language.
import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { dossierWords } from '../src/audit/dossier-words.ts';
import { type Facts, type Language, languageOf, languages, localeOf, type Phrase } from '../src/base/words.ts';
import { accountWords } from './account/words.ts';
import { archiveWords } from './archive/words.ts';
import { kolWords } from './archive/words-kol.ts';
import { listWords } from './archive/words-list.ts';
import { auditPageWords } from './audit/words.ts';
import { policyPageWords } from './audit/words-policy.ts';
import { ringWords } from './audit/words-ring.ts';
import { brandWords } from './brand/words.ts';
import { assessmentWords } from './brand/words-assessment.ts';
import { proposalWords } from './brand/words-proposal.ts';
import { campaignWords } from './campaign/words.ts';
import { briefPageWords } from './campaign/words-brief.ts';
import { calendarWords } from './campaign/words-calendar.ts';
import { deedPageWords } from './campaign/words-deed.ts';
import { recordWords } from './campaign/words-record.ts';
import { termsPageWords } from './campaign/words-terms.ts';
import { workWords } from './campaign/words-work.ts';
import { compliancePageWords } from './compliance/words.ts';
import { guideWords } from './desk/guide-words.ts';
import { seenWords } from './desk/seen-words.ts';
import { deskWords } from './desk/words.ts';
import { expertOfferWords } from './desk/words-offer.ts';
import { questionWords } from './desk/words-question.ts';
import { importWords } from './import/words.ts';
import { matchPageWords } from './match/words.ts';
import { planPageWords } from './plan/words.ts';
import { offerPageWords } from './plan/words-offer.ts';
import { settlementPageWords } from './settlement/words.ts';
import { payoutPageWords } from './settlement/words-payout.ts';
import { performanceWords } from './settlement/words-performance.ts';
import { reconcilePageWords } from './settlement/words-reconcile.ts';
import { todayWords } from './today/words.ts';
import { trackingWords } from './tracking/words.ts';
import { insightWords } from './tracking/words-insight.ts';
import { orderFileWords } from './tracking/words-orders.ts';
import { attributionWords } from './tracking/words-policy.ts';
import { touchWords } from './tracking/words-touch.ts';
import { shellWords } from './ui/words.ts';

const words = {
  shell: shellWords,
  account: accountWords,
  archive: archiveWords,
  kol: kolWords,
  list: listWords,
  audit: auditPageWords,
  policy: policyPageWords,
  dossier: dossierWords,
  ring: ringWords,
  brand: brandWords,
  assess: assessmentWords,
  propose: proposalWords,
  compliance: compliancePageWords,
  campaign: campaignWords,
  calendar: calendarWords,
  terms: termsPageWords,
  deed: deedPageWords,
  kolBrief: briefPageWords,
  work: workWords,
  record: recordWords,
  desk: deskWords,
  expertOffer: expertOfferWords,
  question: questionWords,
  today: todayWords,
  guide: guideWords,
  seen: seenWords,
  import: importWords,
  match: matchPageWords,
  plan: planPageWords,
  offer: offerPageWords,
  tracking: trackingWords,
  orderFile: orderFileWords,
  attribution: attributionWords,
  insight: insightWords,
  touch: touchWords,
  settlement: settlementPageWords,
  performance: performanceWords,
  payout: payoutPageWords,
  reconcile: reconcilePageWords,
};

type Words = typeof words;
/** `archive.title`: a stage and one of its phrases. Anything else does not compile. */
export type TextKey = { [Stage in keyof Words]: `${Stage & string}.${keyof Words[Stage] & string}` }[keyof Words];

function resourcesOf(language: Language) {
  const stages = Object.entries(words as Record<string, Record<string, Phrase>>);
  const translation = Object.fromEntries(
    stages.map(([stage, phrases]) => [
      stage,
      Object.fromEntries(Object.entries(phrases).map(([key, phrase]) => [key, phrase[language]])),
    ]),
  );
  return { translation };
}

/** Chooses the language: kept choice, else the browser's wishes. */
export function startText(): void {
  const kept = localStorage.getItem('kolosseo.language');
  const language = languages.find((one) => one === kept) ?? languageOf(navigator.languages.join(','));
  void i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: Object.fromEntries(languages.map((one) => [one, resourcesOf(one)])),
    interpolation: { escapeValue: false, prefix: '{', suffix: '}' },
    initAsync: false,
  });
  document.documentElement.lang = localeOf(language);
}

export interface Text {
  readonly language: Language;
  t(key: TextKey, facts?: Facts): string;
  /** A phrase that is not of the pages, such as the name of a platform or the text of a finding. */
  say(phrase: Phrase): string;
}

export function useText(): Text {
  const { t, i18n } = useTranslation();
  const language = (languages.find((one) => one === i18n.language) ?? 'en') as Language;
  const formatted = (facts: Facts = {}) =>
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [
        name,
        typeof value === 'number'
          ? value.toLocaleString(localeOf(language), { maximumFractionDigits: 2, useGrouping: 'always' })
          : value,
      ]),
    );
  return { language, t: (key, facts) => t(key, formatted(facts)), say: (phrase) => phrase[language] };
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem('kolosseo.language', language);
  document.documentElement.lang = localeOf(language);
  void i18next.changeLanguage(language);
}

export function currentLanguage(): Language {
  return (languages.find((one) => one === i18next.language) ?? 'en') as Language;
}
