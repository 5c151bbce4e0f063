// The list of refused events: what, which line of the file, and how to mend it in three languages.
import { formatMoney, type Money } from '../base/money.ts';
import { type Facts, type Language, type Phrase, say } from '../base/words.ts';
import type { RefusedEvent } from './contract.ts';
import { type SettlementRefusal, settlementErrors } from './errors.ts';

export type RefusalFacts = Readonly<Record<string, string | Money>>;

/** Lists one event as refused. `sequence` is its line in the file, counted from 0. */
export type Refuse = (sequence: number, code: SettlementRefusal, facts: RefusalFacts) => void;

function sayRefusal(code: SettlementRefusal, facts: RefusalFacts): Phrase {
  const { title, mend } = settlementErrors[code];
  const one = (language: Language): string => {
    const written: Facts = Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        typeof fact === 'string' ? fact : formatMoney(fact, language),
      ]),
    );
    const join = language === 'zh' ? '。' : '. ';
    return `${say(title, language, written)}${join}${say(mend, language, written)}`;
  };
  return { it: one('it'), en: one('en'), zh: one('zh') };
}

/** A list that grows by `refuse`, and that is read in the order of the file. */
export function collectRefused(): { readonly refuse: Refuse; readonly inFileOrder: () => RefusedEvent[] } {
  const events: RefusedEvent[] = [];
  return {
    refuse: (event, code, facts) => events.push({ event, code, text: sayRefusal(code, facts) }),
    inFileOrder: () => events.toSorted((a, b) => a.event - b.event),
  };
}
