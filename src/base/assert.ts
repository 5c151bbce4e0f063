// Broken invariants are bugs: they stop the work at once, with the facts.

/** Throws when a condition that our own code guarantees does not hold. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`broken invariant: ${message}`);
}

/** The value, or a bug report when it is missing where it cannot be. */
export function present<Value>(value: Value | null | undefined, message: string): Value {
  assert(value !== null && value !== undefined, message);
  return value;
}

/** Makes a `switch` over a closed union fail to compile when a case is missing. */
export function never(value: never): never {
  throw new Error(`broken invariant: unexpected ${JSON.stringify(value)}`);
}
