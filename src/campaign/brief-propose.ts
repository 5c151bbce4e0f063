// The first version of a brief for KOLs, from what the brand wrote and what the law asks of its products. A proposal: a person reads it.
import { genderTerms } from '../base/terms.ts';
import { type Language, type Phrase, say } from '../base/words.ts';
import { classOf } from '../brand/class-of.ts';
import type { Brand, Brief, ProductClass } from '../brand/contract.ts';
import { classWords } from '../brand/words-class.ts';
import { type BriefOverride, type CampaignBrief, campaignBriefShape, type Texts } from './contract-brief.ts';
import { briefWords, dutyWords } from './words-brief.ts';

const nothing: Texts = { it: null, en: null, zh: null };
const hasHanzi = (text: string) => /\p{Script=Han}/u.test(text);

const count = (text: string, words: RegExp) => text.toLowerCase().match(words)?.length ?? 0;
const english = /\b(the|and|of|with|for|from|our|is|are)\b/g;
const italian = /\b(il|lo|la|gli|le|di|del|della|dal|e|ed|con|per|che|un|una)\b/g;

/** What people wrote stays in its language: Chinese where it has hanzi, English where it has more of its small words than of Italian's. */
function written(text: string): Texts {
  if (hasHanzi(text)) return { ...nothing, zh: text };
  return count(text, english) > count(text, italian) ? { ...nothing, en: text } : { ...nothing, it: text };
}

/** The duties of a class of products beside those of all. */
const dutiesOf: Readonly<Partial<Record<ProductClass, keyof typeof dutyWords>>> = {
  ...{ food: 'food', drink: 'food', special_food: 'special_food', health_food: 'health_food' },
  ...{ infant_food: 'infant_food', cosmetics: 'cosmetics', personal_care: 'cosmetics', alcohol: 'alcohol' },
  ...{ medicine: 'medicine', medical_device: 'medicine', medical_service: 'medicine' },
  ...{ education: 'education', finance: 'finance', tobacco: 'tobacco' },
};

function duties({ products }: Pick<Brand, 'products'>): Phrase[] {
  const own = products.flatMap(({ productClass }) => dutiesOf[classOf(productClass) as ProductClass] ?? []);
  return [...new Set(['absolute', 'medical', ...own, 'bought'] as const)].map((one) => dutyWords[one]);
}

function factsOf({ productClass, terms }: Brand['products'][number]): Texts {
  const known = classOf(productClass);
  const kind = known === null ? undefined : (classWords as Partial<Record<string, Phrase>>)[known];
  const [hanzi, latin] = [terms.filter(hasHanzi), terms.filter((one) => !hasHanzi(one))];
  const told = (word: string | undefined, more: readonly string[], comma: string) =>
    [...(word ? [word] : []), ...more].join(comma) || null;
  return {
    it: told(kind?.it, latin, ', '),
    en: told(kind?.en, latin, ', '),
    zh: told(kind?.zh, hanzi.length > 0 ? hanzi : latin, '、'),
  };
}

const both = (a: string | null, b: string | null, space = ' ') =>
  [a, b].filter((one) => one !== null).join(space) || null;

export interface ProposalFacts {
  readonly brand: Pick<Brand, 'name' | 'description' | 'terms' | 'products'>;
  readonly brief: Pick<Brief, 'goal' | 'audience'> | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Whom the brand wants to reach, in words; null where the brief is for anybody. Places stand as they were written. */
function audienceText({ genders, ages, regions }: Brief['audience'], language: Language): string | null {
  const told = [...genders.map((one) => genderTerms[one][language]), ...ages, ...regions];
  if (told.length === 0) return null;
  return say(briefWords.audience, language, { audience: told.join(language === 'zh' ? '、' : ', ') });
}

/** Everything that is known without asking anybody; what nobody wrote stays empty. */
export function proposeBrief({ brand, brief, startsOn, endsOn }: ProposalFacts): CampaignBrief {
  const description = brand.description?.trim() ? written(brand.description.trim().slice(0, 1_500)) : nothing;
  const aim = (language: Language): string | null =>
    brief === null
      ? null
      : both(
          briefWords[`goal_${brief.goal}`][language],
          audienceText(brief.audience, language),
          language === 'zh' ? '' : ' ',
        );
  return campaignBriefShape.parse({
    about: {
      it: both(description.it, aim('it')),
      en: both(description.en, aim('en')),
      zh: both(description.zh, aim('zh'), ''),
    },
    products: brand.products.slice(0, 50).map((product) => ({ name: product.name, facts: factsOf(product) })),
    dos: [briefWords.label, briefWords.used],
    donts: duties(brand),
    mandatory: ['广告'],
    hashtags: brand.terms.slice(0, 10).map((term) => `#${term.replace(/^#/, '').replaceAll(/\s/g, '')}`.slice(0, 100)),
    ...{ startsOn, endsOn },
  });
}

/** A campaign's brief with what is otherwise for one placement. */
export function overridden(brief: CampaignBrief, override: BriefOverride | null): CampaignBrief {
  if (override === null) return brief;
  const told = Object.fromEntries(Object.entries(override).filter(([, value]) => value !== null));
  return { ...brief, ...told };
}
