// The hash chain over statements and payouts: one changed figure of the past changes the head.
import { canonicalJson } from '../base/json.ts';
import type { Statement } from './contract.ts';

/** Text in, lower-case hexadecimal sha256 out; passed in, because pure code knows no crypto module. */
export type Sha256 = (text: string) => string;

/** What a chain holds: statements as drawn at the close (before any payout), and payouts, in order of time. */
export type ChainLink =
  | { readonly statement: Omit<Statement, 'paid'> }
  | { readonly payout: { readonly statement: string; readonly at: string; readonly payable: bigint } }
  | { readonly payoutReturned: { readonly statement: string; readonly at: string } };

const genesis = '0'.repeat(64);

/** A statement without `paid`: paying changes nothing that was stated. */
export function statementLink({ paid: _, ...statement }: Statement): ChainLink {
  return { statement };
}

const prefix = 'sha256:';

/** Adds one link, given as canonical JSON, to a chain: hash = sha256(hash before + the link). `before` null = the first. */
export function addLink(before: string | null, link: string, sha256: Sha256): string {
  return `${prefix}${sha256(`${before === null ? genesis : before.slice(prefix.length)}${link}`)}`;
}

/** `sha256:` of the last link, where each hash = sha256(hash before + canonical JSON of the link). */
export function headOf(links: readonly ChainLink[], sha256: Sha256): string {
  return (
    links.reduce<string | null>((before, link) => addLink(before, canonicalJson(link), sha256), null) ??
    `${prefix}${genesis}`
  );
}

/** The link of a statement whose canonical text is known. */
export const linkOfText = (statement: string): string => `{"statement":${statement}}`;
