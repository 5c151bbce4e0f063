// Who is one person: the browser's cookie, and without one a hash that means nothing tomorrow. Network addresses are used and dropped.

export interface Visit {
  /** The visitor's cookie as it came with the request; null on a first visit, or where cookies are refused. */
  readonly cookie: string | null;
  readonly address: string;
  readonly userAgent: string | null;
}

/** A keyed hash of a text, as text. */
export type KeyedHash = (text: string) => string;

/**
 * What tells somebody without a cookie from others for a day: a keyed hash of address and browser. Null with a cookie, which
 * tells more. The key is drawn anew every Chinese day and dropped two days later, so that no hash can be led back. People of
 * one address and browser who have no cookie yet are taken for one.
 */
export function personOf({ cookie, address, userAgent }: Visit, hash: KeyedHash): string | null {
  return cookie === null ? hash(`${address}\n${userAgent ?? ''}`) : null;
}
