// Who is compared, as the address carries it: `/archive/compare?ids=a,b,c`.

/** Columns that fit beside each other and that a person still reads. */
export const mostCompared = 6;

export interface CompareSearch {
  readonly ids?: string;
}

/** The ids of an address: each once, six at most, none that is empty. */
export function comparedIds({ ids }: CompareSearch): readonly string[] {
  return [...new Set((ids ?? '').split(',').filter(Boolean))].slice(0, mostCompared);
}

export function compareSearchOf(search: Record<string, unknown>): CompareSearch {
  const ids = comparedIds({ ids: typeof search.ids === 'string' ? search.ids : '' });
  return ids.length > 0 ? { ids: ids.join(',') } : {};
}
