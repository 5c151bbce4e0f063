// A contract from its facts: clauses that have something to say, numbered, each paragraph in two languages side by side.
import type { Language } from '../base/words.ts';
import type { DeedChange, DeedFacts, DeedSection, Party } from './contract-deed.ts';
import { missingOfParty, partyKinds } from './contract-deed.ts';
import type { Clause, Paragraph } from './deed-clause.ts';
import { fill, type Values } from './deed-value.ts';
import { deedValues, nameOf } from './deed-values.ts';
import { deedWords, languageNames } from './words-deed.ts';

export type Pair = readonly [Language, Language];

export interface DeedText {
  readonly title: readonly string[];
  readonly notice: readonly string[];
  readonly parties: readonly (readonly string[])[];
  readonly sections: readonly DeedSection[];
  readonly approval: readonly (readonly string[])[];
}

/** A contract as it is put on paper. */
export interface DeedPaper {
  readonly number: string;
  readonly languages: Pair;
  readonly sha256: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly document: { readonly text: DeedText };
}

/** Which of the two languages counts: the one that was asked for, else that of the law, else the first. */
export function governingOf({ terms: { conditions } }: Pick<DeedFacts, 'terms'>, pair: Pair): Language {
  const wishes: readonly (Language | null)[] = [conditions.governing, conditions.law === 'CN' ? 'zh' : 'it'];
  return wishes.find((one): one is Language => one !== null && pair.includes(one)) ?? pair[0];
}

function paragraphsOf(one: Paragraph, facts: DeedFacts, values: Values, pair: Pair): string[][] {
  if (one.when && !one.when(facts)) return [];
  const items: readonly Values[] = one.each ? one.each(facts) : [{}];
  return items.map((own) => pair.map((language) => fill(one.text, { ...values, ...own }, language, facts.currency)));
}

const isSaid = (one: Paragraph, facts: DeedFacts) =>
  (!one.when || one.when(facts)) && (!one.each || one.each(facts).length > 0);

const both = (pair: Pair, text: (language: Language) => string): string[] => pair.map(text);

/** Who a party is, as the head of a contract says it; what is not known is a line to be filled in by hand. */
function partyTexts(party: Party, role: 'brand' | 'kol' | 'agency', pair: Pair): string[] {
  const blank = '____________________';
  const { registration, legal } = party;
  return both(pair, (language) => {
    const word = (key: keyof typeof deedWords) => deedWords[key][language];
    const other = language === 'zh' ? party.nameLatin : party.nameHanzi;
    const name = fill({ it: '{name}', en: '{name}', zh: '{name}' }, { name: nameOf(party) }, language, 'CNY') || blank;
    const number =
      legal === 'person'
        ? [word('identity'), blank]
        : [word(registration?.kind ?? 'other'), registration?.number ?? blank];
    const rows = [
      [word(`role_${role}`), other === null || other === name ? name : `${name} (${other})`],
      number,
      [word(legal === 'person' ? 'address' : 'seat'), party.seat ?? blank],
      ...(legal === 'person' ? [] : [[word('representative'), party.representative ?? blank]]),
      [word('email'), party.email ?? blank],
    ];
    return rows.map(([label, value]) => `${label}${language === 'zh' ? '：' : ': '}${value}`).join('\n');
  });
}

/** Articles that bind only when each is approved by its name; under Italian law alone. */
function approvalOf(clauses: readonly Clause[], facts: DeedFacts, pair: Pair): string[][] {
  if (facts.terms.conditions.law !== 'IT') return [];
  return clauses.flatMap((clause, index) =>
    clause.paragraphs.some((one) => one.isOnerous === true && isSaid(one, facts))
      ? [
          both(
            pair,
            (language) =>
              `${deedWords.article[language].replace('{n}', String(index + 1))} ${clause.heading[language]}`,
          ),
        ]
      : [],
  );
}

/** The whole text of a contract in two languages. The same facts and clauses always give the same text. */
export function assembleDeed(facts: DeedFacts, clauses: readonly Clause[], pair: Pair): DeedText {
  const values = { ...deedValues(facts), governing: { phrase: languageNames[governingOf(facts, pair)] } };
  const said = clauses.filter(({ paragraphs }) => paragraphs.some((one) => isSaid(one, facts)));
  const { brand, kol, agency } = facts.parties;
  return {
    title: both(pair, (language) => deedWords.title[language]),
    notice: both(pair, (language) => deedWords.notice[language]),
    parties: [
      partyTexts(brand, 'brand', pair),
      partyTexts(kol, 'kol', pair),
      ...(agency === null ? [] : [partyTexts(agency, 'agency', pair)]),
    ],
    sections: said.map(({ id, version, heading, paragraphs }, index) => ({
      ...{ id, version },
      heading: both(
        pair,
        (language) => `${deedWords.article[language].replace('{n}', String(index + 1))} ${heading[language]}`,
      ),
      paragraphs: paragraphs.flatMap((one) => paragraphsOf(one, facts, values, pair)),
    })),
    approval: approvalOf(said, facts, pair),
  };
}

/** What each party lacks to be named in full. */
export function missingOf({ parties }: Pick<DeedFacts, 'parties'>) {
  return partyKinds.flatMap((kind) => {
    const party = parties[kind];
    if (party === null) return [];
    const has = {
      name: party.nameLatin !== null || party.nameHanzi !== null,
      registration: party.legal === 'person' || party.registration !== null,
      seat: party.seat !== null,
      representative: party.legal === 'person' || party.representative !== null,
      email: party.email !== null,
    };
    const fields = missingOfParty.filter((one) => !has[one]);
    return fields.length === 0 ? [] : [{ party: kind, fields }];
  });
}

const textOf = (one: readonly string[]) => one.join('\u0000');

function difference(
  id: string,
  heading: readonly string[],
  before: readonly (readonly string[])[],
  after: readonly (readonly string[])[],
) {
  const [old, now] = [new Set(before.map(textOf)), new Set(after.map(textOf))];
  const gone = before.filter((one) => !now.has(textOf(one)));
  const come = after.filter((one) => !old.has(textOf(one)));
  if (gone.length + come.length === 0) return [];
  return [
    { section: id, heading: [...heading], before: gone.map((one) => [...one]), after: come.map((one) => [...one]) },
  ];
}

/** What a contract that was made says otherwise than one that would be made of the facts now; empty where it still holds. */
export function changesBetween(made: DeedText, now: DeedText, headingOfParties: readonly string[]): DeedChange[] {
  const ids = [...new Set([...made.sections, ...now.sections].map(({ id }) => id))];
  return [
    ...difference('parties', headingOfParties, made.parties, now.parties),
    ...ids.flatMap((id) => {
      const [old, come] = [made, now].map(({ sections }) => sections.find((one) => one.id === id));
      return difference(id, (come ?? old)!.heading, old?.paragraphs ?? [], come?.paragraphs ?? []);
    }),
  ];
}
