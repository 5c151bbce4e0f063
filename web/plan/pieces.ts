// What is booked of a KOL, in words: `2 × Video + 1 × Post con immagini`.
import { formatTerms } from '../../src/base/terms.ts';
import type { Phrase } from '../../src/base/words.ts';
import type { PlanLine } from '../../src/plan/contract-view.ts';

export function showPieces(pieces: PlanLine['pieces'], say: (phrase: Phrase) => string): string {
  return pieces.map(({ format, posts }) => `${posts} × ${say(formatTerms[format])}`).join(' + ');
}
