// A known exporter's file: recognised by its exact headers, read by its exact columns.
import type { Platform } from '../base/id.ts';
import type { Field, Kind } from './contract.ts';

export interface Dialect {
  readonly source: string;
  readonly kind: Exclude<Kind, 'mixed'>;
  readonly platform: Platform;
  /** Headers that must all be there. */
  readonly needs: readonly string[];
  readonly without: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
}

/** Columns that mean the same wherever an exporter writes of people. */
const ofPeople = { gender: 'gender', 性别: 'gender' } as const;

/** Writes a dialect down; headers in lower case, separated by blanks. */
export function dialect(
  source: string,
  platform: Platform,
  kind: Dialect['kind'],
  needs: string,
  fields: Dialect['fields'],
  without = '',
): Dialect {
  const words = (text: string) => text.split(' ').filter(Boolean);
  const all = kind === 'kols' ? { ...ofPeople, ...fields } : fields;
  return { source, platform, kind, needs: words(needs), without: words(without), fields: all };
}
