// The guide as people read it: pages with what was computed today, entries beside them, and the search over both.
import { randomUUID } from 'node:crypto';
import { dayOf } from '../base/day.ts';
import { type Language, languages } from '../base/words.ts';
import type { Db } from '../db/connect.ts';
import type { GuideEntry, GuidePageRef, NewGuideEntry } from './contract-guide.ts';
import { refuse } from './errors-guide.ts';
import { findGuidePage, guidePages } from './guide/pages.ts';
import { findableEntries, findablePages } from './guide-findable.ts';
import { linksOf } from './guide-markup.ts';
import { type GuidePage, sectionText } from './guide-page.ts';
import { buildGuideIndex, type GuideHit, type GuideIndex, searchGuide } from './guide-search.ts';
import { countEntryVersions, insertEntryVersion, listEntryVersions, listNewestEntries } from './store-guide.ts';

export interface Writer {
  readonly userId: string;
  readonly name: string;
}

const refOf = ({ id, group, title, lead }: GuidePage): GuidePageRef => ({ id, group, title, lead });
const linkedFrom = (page: GuidePage) =>
  page.sections.flatMap((section) => ('text' in section ? linksOf(section.text.en) : []));

/** Pages that a page names first, then those that name it; eight at most, each once. */
function relatedTo(page: GuidePage): GuidePage[] {
  const naming = guidePages.filter((one) => linkedFrom(one).includes(page.id)).map(({ id }) => id);
  const ids = [...new Set([...linkedFrom(page), ...naming])].filter((id) => id !== page.id);
  return ids.slice(0, 8).flatMap((id) => findGuidePage(id) ?? []);
}

const shown = (entries: readonly GuideEntry[]) => entries.filter((entry) => !entry.isWithdrawn);

/** All pages in order, and the entries that are not withdrawn. */
export async function openGuide(db: Db) {
  return { pages: guidePages.map(refOf), entries: shown(await listNewestEntries(db)) };
}

/** A page with everything that it shows. Refuses `guide_page_not_found`. */
export async function openGuidePage(db: Db, id: string, now: Date) {
  const page = findGuidePage(id);
  if (page === null) throw refuse('guide_page_not_found', { id });
  const today = dayOf(now);
  return {
    ...refOf(page),
    sections: page.sections.map((one) => ({ heading: one.heading, text: sectionText(one, today) })),
    doneAt: [...page.doneAt],
    sources: [...page.sources],
    updatedOn: page.updatedOn,
    related: relatedTo(page).map(refOf),
    entries: shown(await listNewestEntries(db)).filter(
      (entry) => entry.topic === page.id || entry.group === page.group,
    ),
  };
}

/** An entry with all its versions, newest first. Refuses `guide_entry_not_found`. */
export async function openEntry(db: Db, id: string): Promise<GuideEntry[]> {
  const versions = await listEntryVersions(db, id);
  if (versions.length === 0) throw refuse('guide_entry_not_found', { id });
  return versions;
}

/** Writes a new entry. */
export async function addEntry(db: Db, entry: NewGuideEntry, by: Writer, at: Date): Promise<GuideEntry> {
  const id = randomUUID();
  await insertEntryVersion(db, { ...entry, id, version: 1, isWithdrawn: false, by, at });
  return (await openEntry(db, id))[0]!;
}

async function addVersion(db: Db, id: string, version: number, change: Partial<GuideEntry>, by: Writer, at: Date) {
  const newest = (await openEntry(db, id))[0]!;
  const next = { ...newest, ...change, id, version: version + 1, by, at };
  if (newest.version !== version || !(await insertEntryVersion(db, next)))
    throw refuse('guide_entry_changed', { version: (await openEntry(db, id))[0]!.version });
  return (await openEntry(db, id))[0]!;
}

/** Writes the next version, which is shown again if the entry was withdrawn. Refuses `guide_entry_not_found` and `guide_entry_changed`. */
export function changeEntry(
  db: Db,
  id: string,
  { version, ...entry }: NewGuideEntry & { readonly version: number },
  by: Writer,
  at: Date,
): Promise<GuideEntry> {
  return addVersion(db, id, version, { ...entry, isWithdrawn: false }, by, at);
}

/** Takes an entry out of the guide; its versions stay on record. Refuses `guide_entry_not_found`. */
export async function withdrawEntry(db: Db, id: string, by: Writer, at: Date): Promise<GuideEntry> {
  const newest = (await openEntry(db, id))[0]!;
  return newest.isWithdrawn ? newest : addVersion(db, id, newest.version, { isWithdrawn: true }, by, at);
}

/** Searches pages and entries; an index per language is kept until the day or an entry changes. */
export class GuideLibrary {
  readonly #db: Db;
  readonly #kept = new Map<Language, { readonly stamp: string; readonly index: GuideIndex }>();

  constructor(db: Db) {
    this.#db = db;
  }

  async #indexOf(language: Language, now: Date): Promise<GuideIndex> {
    const today = dayOf(now);
    const stamp = `${today} ${await countEntryVersions(this.#db)}`;
    const kept = this.#kept.get(language);
    if (kept?.stamp === stamp) return kept.index;
    const entries = findableEntries(shown(await listNewestEntries(this.#db)), language);
    const index = buildGuideIndex([...findablePages(language, today), ...entries]);
    this.#kept.set(language, { stamp, index });
    return index;
  }

  /**
   * What answers a question, best first. A question in Chinese signs is looked for in the Chinese texts whatever the reader's
   * language; where a language knows none of the words, the others are tried.
   */
  async search(question: string, language: Language, limit: number, now: Date): Promise<GuideHit[]> {
    const isChinese = /\p{Script=Han}{2}/u.test(question);
    const first: Language = isChinese ? 'zh' : language;
    for (const one of [first, ...languages.filter((other) => other !== first)]) {
      const hits = searchGuide(await this.#indexOf(one, now), question, limit);
      if (hits.length > 0) return hits;
    }
    return [];
  }
}
