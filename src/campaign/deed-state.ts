// Where a contract stands, from what became of it.
import type { DeedEvent, DeedHead } from './contract-deed.ts';

/** Void is final; signed and agreed need both sides to have agreed. */
export function stateOf(events: readonly Pick<DeedEvent, 'kind' | 'side'>[]): DeedHead['state'] {
  const has = (kind: DeedEvent['kind'], side: DeedEvent['side'] = null) =>
    events.some((one) => one.kind === kind && (side === null || one.side === side));
  if (has('void')) return 'void';
  const isAgreed = has('agreed', 'brand') && has('agreed', 'kol');
  if (isAgreed && has('signed')) return 'signed';
  if (isAgreed) return 'agreed';
  return has('offered') || has('agreed') ? 'offered' : 'made';
}
