// Tells which account a row is about: by id, by handle, by link, by published hash, else by name.
import type { Platform } from '../base/id.ts';
import type { Cells } from './cells.ts';
import type { Field, Mapping } from './contract.ts';
import type { AccountRef } from './facts.ts';
import { profileOf } from './links.ts';
import { isMissing } from './numbers.ts';
import { platformNamed } from './vocabulary.ts';

const noId = { uid: null, handle: null };
/** The platform that a row names, else that of the mapping or of a link; blames the cell where there is none. */
export function platformOf(cells: Cells, mapping: Mapping, linked: Platform | null): Platform | null {
  if (cells.has('platform') && cells.raw('platform').trim() !== '') {
    const named = platformNamed(cells.raw('platform'));
    if (!named) cells.blame('platform', 'unknown_platform');
    return named;
  }
  const platform = mapping.platform ?? linked;
  if (!platform) cells.blame('platform', 'unknown_platform');
  return platform;
}

/** Some tools give the link to a profile where others give its id. */
export function idOrLink(text: string | null): { readonly uid: string | null; readonly handle: string | null } {
  return text !== null && /^https?:/i.test(text) ? (profileOf(text) ?? noId) : { uid: text, handle: null };
}

/** Text of a cell in which people write signs for nothing: `无`, `--`. */
export const textOrNothing = (cells: Cells, field: Field) => (isMissing(cells.raw(field)) ? null : cells.text(field));

/** Only where a table has no id, handle or link at all may the name stand for the handle. */
export function identify(cells: Cells, mapping: Mapping): AccountRef | null {
  const link = mapping.kind === 'kols' || mapping.kind === 'audience' ? profileOf(cells.raw('url')) : null;
  const platform = platformOf(cells, mapping, link?.platform ?? null);
  if (!platform) return null;
  const isOwn = link?.platform === platform;
  const given = idOrLink(cells.id('uid'));
  const uid = given.uid ?? (isOwn ? link.uid : null);
  const hash = cells.id('ownerHash')?.toLowerCase() ?? null;
  const onlyName = !cells.has('uid') && !cells.has('handle') && !cells.has('url') && !cells.has('ownerHash');
  const handle =
    cells.handle('handle') ??
    given.handle ??
    (isOwn ? link.handle : null) ??
    mapping.owner ??
    (onlyName ? cells.handle('name') : null);
  if (uid === null && handle === null && hash === null) {
    cells.blame(
      (['uid', 'handle', 'ownerHash', 'url', 'name'] as const).find((field) => cells.has(field)) ?? null,
      'missing_id',
    );
    return null;
  }
  return { platform, uid, handle, hash: uid === null ? hash : null, hashedId: cells.id('hashedId') };
}
