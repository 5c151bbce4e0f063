// All clauses that there are and ever were, in the order in which a contract says them.
import type { Clause } from '../deed-clause.ts';
import { conductClauses } from './conduct.ts';
import { lawClauses } from './law.ts';
import { objectClauses } from './object.ts';
import { payClauses } from './pay.ts';
import { settlingClauses } from './settling.ts';

const [payment, tax, ...mishaps] = settlingClauses;

export const deedClauses: readonly Clause[] = [
  ...objectClauses,
  ...payClauses,
  payment!,
  tax!,
  ...conductClauses,
  ...mishaps,
  ...lawClauses,
];
