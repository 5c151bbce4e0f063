// What the address of the match holds, and how wishes change it.

/** What the address of the page holds. */
export interface MatchSearch {
  readonly q?: string;
  readonly with?: string;
  readonly without?: string;
  readonly page?: number;
}

/** Only what is wished stands in the address. */
export const keptSearch = (search: MatchSearch): MatchSearch =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value));

/** Parts of a list in the address. */
export const listedParts = (list: string | undefined): string[] => list?.split(',').filter(Boolean) ?? [];

/** Other parts begin again on the first page. */
export const withParts = (search: MatchSearch, name: 'with' | 'without', parts: readonly string[]): MatchSearch => ({
  ...search,
  [name]: parts.join(','),
  page: 1,
});

/** The sentence for an empty list: nobody of that name, nobody with those reasons, or nobody at all. */
export const emptyReason = ({ q, with: wanted, without }: MatchSearch): 'nobody' | 'noneWished' | 'none' =>
  q ? 'nobody' : wanted || without ? 'noneWished' : 'none';
