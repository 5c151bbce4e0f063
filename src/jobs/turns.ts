// Long work of the main thread in turns, so that a click in between does not wait for its end.
import { setImmediate } from 'node:timers/promises';

/** How many entries are worked on at a stretch: some ten milliseconds of a match. */
const turn = 500;

/** Maps a list; after every few hundred entries whoever else waits has a turn. */
export async function mapInTurns<Entry, Value>(
  list: readonly Entry[],
  each: (entry: Entry) => Value,
): Promise<Value[]> {
  const values: Value[] = [];
  for (const [place, entry] of list.entries()) {
    if (place % turn === turn - 1) await setImmediate();
    values.push(each(entry));
  }
  return values;
}
