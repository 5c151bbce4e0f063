// The last two days hour by hour, with the hours in which nothing happened.
import type { Summary } from '../../src/tracking/contract.ts';

const hourMs = 3_600_000;
const shown = 48;

/** 48 hours up to and with the one of `now`, oldest first. */
export function lastHours(hours: Summary['hours'], now: Date): Summary['hours'] {
  const known = new Map(hours.map((one) => [Date.parse(one.hour), one]));
  const last = Math.floor(now.getTime() / hourMs) * hourMs;
  return Array.from({ length: shown }, (_, index) => {
    const at = last - (shown - 1 - index) * hourMs;
    return known.get(at) ?? { hour: new Date(at).toISOString(), people: 0, machines: 0 };
  });
}
