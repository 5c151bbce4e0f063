// What each sign that two KOLs are one person weighs, and from when on it is said.
import type { identityWords } from './words-identity.ts';

export type Code = keyof typeof identityWords;

export interface IdentityPolicy {
  readonly version: string;
  /** Log odds that two KOLs with something in common are one person, before anything else is known. */
  readonly prior: number;
  readonly ratios: Readonly<Record<Code, number>>;
  /** The share of KOLs that have another account of the same name in the archive; measured against strangers of that name. */
  readonly namedAlike: number;
  /** From this probability on merging needs no look. */
  readonly sure: number;
  /** Below this nothing is proposed. */
  readonly least: number;
}

/** Own choice, tuned on the generator's twins and a real list; figures in docs/guide/performance.md. Editable defaults. */
export const defaultIdentityPolicy: IdentityPolicy = {
  version: '2026-11-25',
  prior: -1.5,
  ratios: {
    bio_link: 6,
    bio_handle: 3.5,
    same_handle: 3.2,
    close_handle: 1.4,
    same_name: 4.4,
    common_name: -1,
    name_as_handle: 3.2,
    latin_as_handle: 2.8,
    begins_handle: 2,
    same_agency: 0.6,
    other_agency: -0.8,
    same_platform: -3,
    same_avatar: 4.4,
    shared_avatar: -1,
    same_verified: 3.2,
    shared_verified: -1,
    verified_names: 4,
  },
  namedAlike: 0.08,
  sure: 0.95,
  least: 0.65,
};
