import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aCard } from '../../test/support/cards.ts';
import { searchShape } from './contract.ts';
import { SearchIndex } from './search-index.ts';
import { holdsAlmost, slipsOf } from './search-typo.ts';

/** Fewest slips between a pattern and any beginning of a text, computed over whole tables. */
function slipsToBeginning(text: string, pattern: string): number {
  const cost = Array.from({ length: text.length + 1 }, (_, i) =>
    Array.from({ length: pattern.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= text.length; i += 1)
    for (let j = 1; j <= pattern.length; j += 1) {
      const swap = i > 1 && j > 1 && text[i - 1] === pattern[j - 2] && text[i - 2] === pattern[j - 1];
      cost[i]![j] = Math.min(
        cost[i - 1]![j]! + 1,
        cost[i]![j - 1]! + 1,
        cost[i - 1]![j - 1]! + (text[i - 1] === pattern[j - 1] ? 0 : 1),
        swap ? cost[i - 2]![j - 2]! + 1 : 99,
      );
    }
  return Math.min(...cost.map((row) => row.at(-1)!));
}

const word = fc.stringMatching(/^[abc]{5,12}$/);
const bytes = (text: string) => new TextEncoder().encode(text);

test('slips are counted as the whole table counts them, but for two in the first two signs', () => {
  fc.assert(
    fc.property(word, fc.stringMatching(/^[abc]{1,14}$/), (pattern, text) => {
      const most = slipsOf(pattern);
      const own = bytes(`\u0001${text}`);
      const isFound = holdsAlmost(own, 0, own.length, bytes(pattern), most, 5);
      const [a, b, c] = pattern;
      const isHopeful = text[0] === a || text[1] === b || (text[0] === b && (text[1] === a || text[1] === c));
      expect(isFound).toBe(isHopeful && slipsToBeginning(text, pattern) <= most);
    }),
    { numRuns: 5_000 },
  );
});

type Slip = (name: string, at: number) => string;
const slips: Readonly<Record<string, Slip>> = {
  'a letter left out': (name, at) => name.slice(0, at) + name.slice(at + 1),
  'a letter twice': (name, at) => name.slice(0, at + 1) + name.slice(at),
  'a wrong letter': (name, at) => `${name.slice(0, at)}q${name.slice(at + 1)}`,
  'two letters changed': (name, at) =>
    at + 1 < name.length ? name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2) : name,
};

test.each(Object.keys(slips))('%s anywhere in a name of six letters or more is forgiven', (kind) => {
  const names = fc.stringMatching(/^[a-eg-z]{7,14}$/);
  fc.assert(
    fc.property(names, fc.nat(), (name, seed) => {
      const index = new SearchIndex();
      index.write([aCard({ name, handle: 'zz' })]);
      const q = slips[kind]!(name, seed % name.length);
      expect(index.search(searchShape.parse({ q })).total, `${name} by ${q}`).toBe(1);
    }),
    { numRuns: 1_000 },
  );
});
