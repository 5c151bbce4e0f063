// Counts what was left out of a file without rejecting a row, with a few examples each.
import type { Remark } from './contract.ts';

const mostExamples = 12;

export interface Remarks {
  add(code: Remark['code'], example: string): void;
  list(): Remark[];
}

export function collectRemarks(given: readonly Remark[] = []): Remarks {
  const found = new Map<Remark['code'], { count: number; examples: Set<string> }>();
  for (const { code, count, examples } of given) found.set(code, { count, examples: new Set(examples) });
  return {
    add(code, example) {
      const one = found.get(code) ?? { count: 0, examples: new Set<string>() };
      one.count += 1;
      if (one.examples.size < mostExamples) one.examples.add(example);
      found.set(code, one);
    },
    list: () => [...found].map(([code, { count, examples }]) => ({ code, count, examples: [...examples] })),
  };
}
