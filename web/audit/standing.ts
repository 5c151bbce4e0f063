// Signs and colours of where a family stands; sign, word and colour always come together.
import type { Standing } from '../../src/audit/contract-view.ts';
import { usePalette } from '../theme.ts';

export const standingSigns: Readonly<Record<Standing, string>> = {
  against: '✕',
  unsure: '◐',
  note: '·',
  fine: '✓',
  missing: '–',
};

export function useStandingColors(): Readonly<Record<Standing, string>> {
  const { good, warn, bad, none } = usePalette();
  return { against: bad, unsure: warn, note: none, fine: good, missing: none };
}
