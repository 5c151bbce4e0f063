// Whether a link leads somewhere.
import type { TouchLink } from './contract-touch.ts';

/** Neither paused nor over at a moment. */
export const isLeading = (link: Pick<TouchLink, 'expiresAt' | 'isPaused'>, now: Date): boolean =>
  !link.isPaused && (link.expiresAt === null || new Date(link.expiresAt) > now);
