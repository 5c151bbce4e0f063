// The three languages of the product and the one way in which text carries values.

export const languages = ['it', 'en', 'zh'] as const;
export type Language = (typeof languages)[number];

/** One sentence in all three languages. A missing language does not compile. */
export type Phrase = Readonly<Record<Language, string>>;

/** Values that fill the `{name}` holes of a phrase. */
export type Facts = Readonly<Record<string, string | number | boolean | null | undefined>>;

const locales: Readonly<Record<Language, string>> = { it: 'it-IT', en: 'en-GB', zh: 'zh-CN' };

// Made once: a formatter per number is a hundred times slower, and a match writes a hundred thousand.
const numberFormat = (locale: string) =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2, useGrouping: 'always' });
const numbers: Readonly<Record<Language, Intl.NumberFormat>> = {
  it: numberFormat(locales.it),
  en: numberFormat(locales.en),
  zh: numberFormat(locales.zh),
};

/** The BCP 47 tag that formats numbers and dates for a reader of this language. */
export function localeOf(language: Language): string {
  return locales[language];
}

/**
 * Fills a phrase's holes in one language. Numbers are written in the reader's locale; a hole without a
 * value stays visible as `{name}`, so that a mistake shows instead of hiding.
 */
export function say(phrase: Phrase, language: Language, facts: Facts = {}): string {
  return phrase[language].replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = facts[name];
    if (value === undefined || value === null) return hole;
    return typeof value === 'number' ? numbers[language].format(value) : String(value);
  });
}

/** Fills a phrase in all three languages at once, for results that are stored. */
export function sayAll(phrase: Phrase, facts: Facts = {}): Phrase {
  return { it: say(phrase, 'it', facts), en: say(phrase, 'en', facts), zh: say(phrase, 'zh', facts) };
}

/** Phrases side by side, in each language with its own comma. */
export function listPhrases(phrases: readonly Phrase[]): Phrase {
  const join = (language: Language) => phrases.map((one) => one[language]).join(language === 'zh' ? '、' : ', ');
  return { it: join('it'), en: join('en'), zh: join('zh') };
}

/** Picks the best of our languages from an Accept-Language header or a LANG variable; English when none fits. */
export function languageOf(wanted: string | undefined): Language {
  const ranked = (wanted ?? '')
    .split(',')
    .map((part, index) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag, rank: (quality === undefined ? 1 : Number(quality)) - index / 1000 };
    })
    .sort((a, b) => b.rank - a.rank);
  for (const { tag } of ranked) {
    const hit = languages.find(
      (language) => tag === language || tag.startsWith(`${language}-`) || tag.startsWith(`${language}_`),
    );
    if (hit) return hit;
  }
  return 'en';
}
