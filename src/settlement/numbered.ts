// Events with their place in the file.
import type { EventOf, SettlementEvent } from './contract.ts';

/** An event with its line in the file, counted from 0: ties in time are decided by it. */
export interface NumberedEvent {
  readonly sequence: number;
  readonly event: SettlementEvent;
}

export interface Numbered<Type extends SettlementEvent['type']> {
  readonly sequence: number;
  readonly event: EventOf<Type>;
}
