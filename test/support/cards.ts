// Cards as the search keeps them, for tests that need no database.
import type { IndexedCard } from '../../src/archive/search-columns.ts';
import { searchText } from '../../src/archive/search-text.ts';
import { tierOf } from '../../src/archive/tier.ts';

export interface GivenCard extends Partial<Omit<IndexedCard, 'search' | 'tier'>> {
  readonly name: string;
  readonly handle?: string | null;
  readonly bio?: string | null;
}

let made = 0;

/** A card of which everything that is not given is unknown. */
export function aCard({ name, handle = null, bio = null, ...given }: GivenCard): IndexedCard {
  made += 1;
  const followers = given.followers ?? null;
  return {
    accountId: `a${String(made).padStart(7, '0')}`,
    search: searchText({ names: [name], handle, bio }),
    platform: 'xiaohongshu',
    tier: tierOf(followers),
    category: null,
    verdict: null,
    gender: null,
    topics: [],
    agency: null,
    region: null,
    priceCny: null,
    engagement: null,
    engagementPlace: null,
    authenticity: null,
    lastPostOn: null,
    collaboratedOn: null,
    brands: [],
    ...given,
    followers,
  };
}
