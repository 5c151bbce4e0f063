// Which share of an account's real audience the brief wants: as files told its genders, ages and regions, else as comments
// show its regions, else an estimate with its doubt.
import type { Day } from '../base/day.ts';
import type { Platform } from '../base/id.ts';
import type { AgeBand, Target } from '../brand/contract.ts';
import { type Band, type ImportedAudience, importedAges, importedGender, importedRegions } from './imported-shares.ts';
import { populationShare, provinceOf } from './regions.ts';

/** imported: all that the brief asks was imported; mixed: a part of it, the rest is read from comments or estimated. */
export const targetBases = ['everybody', 'imported', 'mixed', 'comments', 'estimate'] as const;
export type TargetBasis = (typeof targetBases)[number];
export const targetParts = ['gender', 'age', 'region'] as const;
export type TargetPart = (typeof targetParts)[number];
export const partBases = ['imported', 'comments', 'estimate'] as const;
export type PartBasis = (typeof partBases)[number];

/** What one of the brief's wishes comes to, and what it rests on. */
export interface PartOnTarget {
  readonly part: TargetPart;
  readonly share: number;
  readonly basis: PartBasis;
  /** The day of what was imported, and whether it is so old that it is doubted more. */
  readonly day: Day | null;
  readonly isStale: boolean;
  /** Imported bands of ages were cut to fit those of the brief. */
  readonly isSplit: boolean;
}

/** A share 0–1 of the audience, and where it lies with about 80 %. */
export interface OnTarget {
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly basis: TargetBasis;
  /** What the brief asks, one by one. */
  readonly parts: readonly PartOnTarget[];
  /** How many times the share that was imported is that of an audience of which nothing is known; 1 = nothing imported. */
  readonly lift: number;
  /** Readers whose region is known, and those of them in the brief's regions; null where no region is asked for. */
  readonly readers: { readonly known: number; readonly inRegions: number } | null;
}

/**
 * Shares where nothing is measured: no study was read, so these are own assumptions, wide on purpose (2026-11-26).
 * Women: half, of Xiaohongshu's users more. Ages: of the adults of a social network.
 */
export const targetAssumptions = {
  version: '2026-11-26',
  female: { share: 0.5, low: 0.3, high: 0.7 } satisfies Band,
  femaleOf: { xiaohongshu: { share: 0.7, low: 0.5, high: 0.85 } } as Partial<Record<Platform, Band>>,
  ages: {
    '18-24': { share: 0.27, low: 0.12, high: 0.45 },
    '25-34': { share: 0.34, low: 0.18, high: 0.5 },
    '35-44': { share: 0.22, low: 0.1, high: 0.36 },
    '45+': { share: 0.17, low: 0.05, high: 0.34 },
  } as const satisfies Record<AgeBand, Band>,
  /** An unmeasured region may hold so many times more or fewer of the readers than of the people. */
  regionFactor: 2.5,
} as const;

/** Readers' worth of trust in the population's share, and how far commenters may differ from followers. */
const priorReaders = 20;
const commentersDiffer = 0.04;
/** 80 % of a normal distribution lie within so many deviations. */
const eighty = 1.28;

export interface ReaderRegions {
  readonly known: number;
  readonly byRegion: Readonly<Record<string, number>>;
}

function genderBand(target: Target, platform: Platform): Band | null {
  if (target.genders.length === 0 || target.genders.length === 2) return null;
  const female = targetAssumptions.femaleOf[platform] ?? targetAssumptions.female;
  if (target.genders[0] === 'female') return female;
  return { share: 1 - female.share, low: 1 - female.high, high: 1 - female.low };
}

function ageBand(target: Target): Band | null {
  const asked = [...new Set(target.ages)];
  if (asked.length === 0 || asked.length === Object.keys(targetAssumptions.ages).length) return null;
  const sum = (pick: (band: Band) => number) => asked.reduce((all, age) => all + pick(targetAssumptions.ages[age]), 0);
  return {
    share: sum((one) => one.share),
    low: sum((one) => one.low),
    high: Math.min(
      1,
      sum((one) => one.high),
    ),
  };
}

interface AskedRegions {
  readonly named: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
  /** The share of the people that lives there, where nothing is measured. */
  readonly prior: number;
}

/** A town is a part of its province that nobody has measured: it is taken for a hundredth of the country. */
const townShare = 0.01;

function askedRegions({ regions }: Target): AskedRegions | null {
  if (regions.length === 0) return null;
  const provinces = regions.map(provinceOf);
  const named = new Set(provinces.flatMap((one) => one ?? []));
  const towns = provinces.filter((one) => one === null).length;
  return { named, texts: new Set(regions), prior: Math.min(1, populationShare(named) + townShare * towns) };
}

function regionBand({ named, texts, prior }: AskedRegions, readers: ReaderRegions | null): Band & Seen {
  const known = readers?.known ?? 0;
  const factor = targetAssumptions.regionFactor;
  if (readers === null || known === 0)
    return { share: prior, low: prior / factor, high: Math.min(1, prior * factor), known: 0, inRegions: 0 };
  const inRegions = Object.entries(readers.byRegion).reduce((sum, [region, count]) => {
    const isNamed = texts.has(region) || named.has(provinceOf(region) ?? '');
    return isNamed ? sum + count : sum;
  }, 0);
  const share = (inRegions + priorReaders * prior) / (known + priorReaders);
  const deviation = Math.sqrt((share * (1 - share)) / (known + priorReaders) + commentersDiffer ** 2);
  const [low, high] = [Math.max(0, share - eighty * deviation), Math.min(1, share + eighty * deviation)];
  return { share, low, high, known, inRegions };
}

/** A wish with what it comes to, and what it would come to where nothing is known. */
interface Asked extends Band {
  readonly part: TargetPart;
  readonly basis: PartBasis;
  readonly day: Day | null;
  readonly isStale: boolean;
  readonly isSplit: boolean;
  readonly unknown: number;
}

const unmeasured = { basis: 'estimate', day: null, isStale: false, isSplit: false } as const;

interface Seen {
  readonly known: number;
  readonly inRegions: number;
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;

const everybody: OnTarget = { share: 1, low: 1, high: 1, basis: 'everybody', parts: [], lift: 1, readers: null };

function basisOf(asked: readonly Asked[]): TargetBasis {
  const imported = asked.filter(({ basis }) => basis === 'imported').length;
  if (imported > 0) return imported === asked.length ? 'imported' : 'mixed';
  return asked.some(({ basis }) => basis === 'comments') ? 'comments' : 'estimate';
}

/** The wishes together: independent of each other, their doubts added as logarithms. */
function together(asked: readonly Asked[], readers: OnTarget['readers']): OnTarget {
  const share = asked.reduce((product, one) => product * one.share, 1);
  const doubt = (pick: (one: Band) => number) =>
    Math.sqrt(
      asked.reduce((sum, one) => sum + Math.log(Math.max(0.001, pick(one)) / Math.max(0.001, one.share)) ** 2, 0),
    );
  const lift = asked.reduce(
    (product, one) => (one.basis === 'imported' ? (product * one.share) / Math.max(0.001, one.unknown) : product),
    1,
  );
  return {
    share: rounded(share),
    low: rounded(share * Math.exp(-doubt((one) => one.low))),
    high: rounded(Math.min(1, Math.max(share, 0.001) * Math.exp(doubt((one) => one.high)))),
    basis: basisOf(asked),
    parts: asked.map(({ part, share: of, basis, day, isStale, isSplit }) => ({
      ...{ part, share: rounded(of), basis, day, isStale, isSplit },
    })),
    lift,
    readers,
  };
}

/**
 * Reads which share of an audience the brief wants, 0–1. Gender, age and region are taken as independent; the doubts of
 * each are added as logarithms. A brief that wants everybody gets 1 without doubt.
 */
export class TargetReader {
  readonly #target: Target;
  readonly #today: Day;
  readonly #regions: AskedRegions | null;
  /** Accounts of which nothing is measured differ by platform only. */
  readonly #estimates = new Map<Platform, OnTarget>();

  constructor(target: Target, today: Day) {
    this.#target = target;
    this.#today = today;
    this.#regions = askedRegions(target);
  }

  /** `imported`: what files told of this account; each wish that they do not tell is read as if there were none. */
  read(platform: Platform, readers: ReaderRegions | null, imported: ImportedAudience | null = null): OnTarget {
    const hasReaders = this.#regions !== null && readers !== null && readers.known > 0;
    if (hasReaders || imported !== null) return this.#made(platform, readers, imported);
    const known = this.#estimates.get(platform) ?? this.#made(platform, null, null);
    this.#estimates.set(platform, known);
    return known;
  }

  #gender(platform: Platform, imported: ImportedAudience | null): Asked[] {
    const usual = genderBand(this.#target, platform);
    if (usual === null) return [];
    const told = imported && importedGender(this.#target, imported, this.#today);
    const of = { part: 'gender', unknown: usual.share } as const;
    return [told ? { ...of, ...told, basis: 'imported' } : { ...of, ...usual, ...unmeasured }];
  }

  #age(imported: ImportedAudience | null): Asked[] {
    const usual = ageBand(this.#target);
    if (usual === null) return [];
    const told = imported && importedAges(this.#target, imported, targetAssumptions.ages, this.#today);
    const of = { part: 'age', unknown: usual.share } as const;
    return [told ? { ...of, ...told, basis: 'imported' } : { ...of, ...usual, ...unmeasured }];
  }

  #made(platform: Platform, readers: ReaderRegions | null, imported: ImportedAudience | null): OnTarget {
    const wanted = this.#regions;
    const seen = wanted === null ? null : regionBand(wanted, readers);
    const asked = [...this.#gender(platform, imported), ...this.#age(imported)];
    if (wanted !== null && seen !== null) {
      const told = imported && importedRegions(wanted, imported, this.#today);
      const of = { part: 'region', unknown: wanted.prior } as const;
      const { share, low, high, known } = seen;
      const basis = known > 0 ? 'comments' : 'estimate';
      asked.push(told ? { ...of, ...told, basis: 'imported' } : { ...of, share, low, high, ...unmeasured, basis });
    }
    if (asked.length === 0) return everybody;
    return together(asked, seen === null ? null : { known: seen.known, inRegions: seen.inRegions });
  }
}
