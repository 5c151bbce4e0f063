// Reads whom an account reaches: a row of a table of shares, or the columns of shares in a list of KOLs.
import type { Day } from '../base/day.ts';
import { ageBandOfHeader, dimensionNamed, isImpossible, readAudienceItem } from './audience-items.ts';
import { type Cells, shareIn } from './cells.ts';
import type { Field, Mapping } from './contract.ts';
import { type AudienceFact, noAudience, type RowFacts } from './facts.ts';
import { identify } from './rows-identity.ts';

const noKol = { topics: [], category: null, agency: null, region: null, gender: null };
const noProfile = { url: null, bio: null, avatarUrl: null, verifiedText: null, snapshot: null };

const genderColumns: readonly (readonly [Field, 'female' | 'male'])[] = [
  ['audienceFemale', 'female'],
  ['audienceMale', 'male'],
];

function readGenders(cells: Cells, day: Day): AudienceFact[] {
  const facts = genderColumns.flatMap(([field, item]): AudienceFact[] => {
    const share = cells.share(field);
    return share === null ? [] : [{ dimension: 'gender', item, lowYears: null, highYears: null, share, day }];
  });
  if (isImpossible('gender', facts)) cells.blame('audienceFemale', 'shares_over_whole');
  return facts;
}

function readAges(cells: Cells, day: Day): AudienceFact[] {
  const byItem = new Map<string, AudienceFact>();
  cells.each('audienceAge', (column, text) => {
    if (text === '') return;
    const band = ageBandOfHeader(column.header);
    const share = shareIn(text, column);
    if (band === null) cells.blameColumn(column, 'bad_age_band');
    else if (!share.ok) cells.blameColumn(column, share.problem);
    else if (share.value !== null) byItem.set(band.item, { dimension: 'age', ...band, share: share.value, day });
  });
  const facts = [...byItem.values()];
  if (isImpossible('age', facts)) cells.blame('audienceAge', 'shares_over_whole');
  return facts;
}

/** The shares in the columns of a list of KOLs: genders, and ages whose bands stand in the headers. Empty cells say nothing. */
export function readAudienceColumns(cells: Cells, day: Day): readonly AudienceFact[] {
  const hasGenders = cells.has('audienceFemale') || cells.has('audienceMale');
  if (!hasGenders && !cells.has('audienceAge')) return noAudience;
  return [...readGenders(cells, day), ...readAges(cells, day)];
}

function readFact(cells: Cells, day: Day): AudienceFact | null {
  const dimension = dimensionNamed(cells.raw('dimension'));
  if (dimension === null) {
    cells.blame('dimension', 'unknown_dimension');
    return null;
  }
  const item = cells.take('audienceItem', (text) => readAudienceItem(dimension, text));
  const share = cells.share('audienceShare');
  return item === null || share === null ? null : { dimension, ...item, share, day };
}

/** One row of a table of shares: whose audience, which dimension, which item, how much of it. */
export function readAudienceRow(cells: Cells, mapping: Mapping, observedOn: Day): RowFacts {
  const ref = identify(cells, mapping);
  const day = cells.day('observed') ?? observedOn;
  const fact = readFact(cells, day);
  return {
    account: ref && {
      ref,
      isNamedOnly: true,
      kol: { ...noKol, name: cells.text('name')?.slice(0, 300) ?? null },
      ...noProfile,
      observedOn: day,
    },
    prices: [],
    audience: fact ? [fact] : noAudience,
    post: null,
    comment: null,
  };
}
