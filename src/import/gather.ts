// Keeps of all that a file says of an account only the rows that decide: an account with a figure for each of ninety days
// is handed over as one or two rows, and whoever merges them comes to the same as from all of them.
import type { AccountFact, AccountRef } from './facts.ts';

export interface AccountRow {
  readonly line: number;
  /** Names the account within the file, as `refOf` does. */
  readonly ref: string;
  readonly fact: AccountFact;
  /** The row is about something else (a post, a price) and only names the account. */
  readonly isMention: boolean;
}

/** How a file names an account: by the platform's id, by handle, by published hash, whichever comes first. */
export function refOf(ref: AccountRef): string {
  if (ref.uid !== null) return `id:${ref.uid}`;
  return ref.handle !== null ? `handle:${ref.handle.toLowerCase()}` : `hash:${ref.hash}`;
}

/** What is taken from the newest row that says it, each for itself. */
const readers: readonly ((fact: AccountFact) => unknown)[] = [
  ({ kol }) => kol.name,
  ({ url }) => url,
  ({ bio }) => bio,
  ({ avatarUrl }) => avatarUrl,
  ({ verifiedText }) => verifiedText,
  ({ kol }) => kol.category,
  ({ kol }) => kol.agency,
  ({ kol }) => kol.region,
  ({ kol }) => kol.gender,
  ({ kol }) => (kol.topics.length > 0 ? kol.topics : null),
  ({ ref }) => ref.handle,
  ({ snapshot }) => snapshot?.followers ?? null,
  ({ snapshot }) => snapshot?.following ?? null,
  ({ snapshot }) => snapshot?.postsTotal ?? null,
];

/** Texts of which all values count, as older ones are kept too. */
const textReaders: readonly ((fact: AccountFact) => string | null)[] = [
  ({ kol }) => kol.name,
  ({ ref }) => ref.handle,
  ({ bio }) => bio,
  ({ verifiedText }) => verifiedText,
];

/** The first and the last row that give a text one value. */
interface Spell {
  readonly text: number;
  readonly value: string;
  first: AccountRow;
  last: AccountRow;
}

/** Rows about the account before mentions, later days before earlier ones, later lines before earlier ones. */
function isNewer(one: AccountRow, other: AccountRow): boolean {
  if (one.isMention !== other.isMention) return other.isMention;
  const [day, otherDay] = [one.fact.observedOn, other.fact.observedOn];
  return day === otherDay ? one.line >= other.line : day > otherDay;
}

/** The row whose ids stand for the account: one with a handle, then one with a name, then the last. */
function namesBetter({ fact, line }: AccountRow, other: AccountRow): boolean {
  const [hasHandle, otherHandle] = [fact.ref.handle !== null, other.fact.ref.handle !== null];
  if (hasHandle !== otherHandle) return hasHandle;
  const [hasName, otherName] = [fact.kol.name !== null, other.fact.kol.name !== null];
  return hasName === otherName ? line >= other.line : hasName;
}

interface Gathered {
  newest: AccountRow;
  naming: AccountRow;
  /** For each of `readers` the row that decides. */
  readonly deciding: (AccountRow | null)[];
  /** For each value of each text the rows that tell since when and until when. */
  readonly spells: Spell[];
  lastMention: AccountRow | null;
}

const repeats = ({ fact }: AccountRow, before: AccountRow) =>
  fact.kol.name === before.fact.kol.name &&
  fact.ref.handle === before.fact.ref.handle &&
  (fact.avatarUrl === null || before.fact.avatarUrl !== null) &&
  fact.observedOn === before.fact.observedOn;

/** Days earlier, but never a mention before a row about the account. */
function isEarlier(one: AccountRow, other: AccountRow): boolean {
  if (one.isMention !== other.isMention) return other.isMention;
  return one.fact.observedOn < other.fact.observedOn;
}

/** Notes the texts of a row; returns how many new values it brought. */
function noteTexts(spells: Spell[], row: AccountRow): number {
  let added = 0;
  for (let text = 0; text < textReaders.length; text += 1) {
    const value = textReaders[text]!(row.fact);
    if (value === null) continue;
    const spell = spells.find((one) => one.text === text && one.value === value);
    if (!spell) {
      spells.push({ text, value, first: row, last: row });
      added += 1;
      continue;
    }
    if (isEarlier(row, spell.first)) spell.first = row;
    if (isNewer(row, spell.last)) spell.last = row;
  }
  return added;
}

export interface Gatherer {
  add(row: AccountRow): void;
  /** The row by whose ids the account is found as far as is known; `platform` and `ref` as they were added. */
  naming(platform: string, ref: string): AccountRow | undefined;
  /** Accounts, and further values of their texts. */
  readonly size: number;
  /** Hands over the rows that decide and forgets them. Several handovers decide together as one would. */
  take(): AccountRow[];
}

/** Gathers rows by platform and `ref`. A mention that says the same as the one before it, and is no newer, is no row of its own. */
export function gatherAccounts(): Gatherer {
  const held = new Map<string, Gathered>();
  let last: Gathered | undefined;
  let further = 0;

  function begin(key: string, row: AccountRow): Gathered {
    const deciding = readers.map((read) => (read(row.fact) === null ? null : row));
    const spells: Spell[] = [];
    noteTexts(spells, row);
    const gathered = { newest: row, naming: row, deciding, spells, lastMention: row.isMention ? row : null };
    held.set(key, gathered);
    return gathered;
  }

  /** Rows of one account mostly stand together. */
  const isOfLast = (row: AccountRow) =>
    last?.newest.ref === row.ref && last.newest.fact.ref.platform === row.fact.ref.platform;

  function join(gathered: Gathered, row: AccountRow): void {
    if (isNewer(row, gathered.newest)) gathered.newest = row;
    if (namesBetter(row, gathered.naming)) gathered.naming = row;
    const { deciding, spells } = gathered;
    further += noteTexts(spells, row);
    for (let index = 0; index < readers.length; index += 1) {
      if (readers[index]!(row.fact) === null) continue;
      const before = deciding[index]!;
      if (before === null || isNewer(row, before)) deciding[index] = row;
    }
  }

  return {
    add(row) {
      const key = isOfLast(row) ? '' : `${row.fact.ref.platform}|${row.ref}`;
      const gathered = key === '' ? last : held.get(key);
      last = gathered ?? begin(key, row);
      if (!gathered) return;
      if (row.isMention) {
        if (gathered.lastMention && repeats(row, gathered.lastMention)) return;
        gathered.lastMention = row;
      }
      join(gathered, row);
    },
    naming: (platform, ref) => held.get(`${platform}|${ref}`)?.naming,
    get size() {
      return held.size + further;
    },
    take() {
      const rows: AccountRow[] = [];
      for (const { newest, naming, deciding, spells } of held.values()) {
        const kept = new Set<AccountRow>([newest, naming]);
        for (const row of deciding) if (row) kept.add(row);
        for (const { first, last } of spells) kept.add(first).add(last);
        rows.push(...kept);
      }
      held.clear();
      further = 0;
      last = undefined;
      return rows;
    },
  };
}
