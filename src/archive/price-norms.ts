// Published price bands, for archives that hold too few quotes of their own: dated data with sources, editable, never
// constants of the code that reads them. From reference field.md §2.4.
import type { Format, Platform } from '../base/id.ts';

export interface PriceNorm {
  readonly platforms: readonly Platform[] | null;
  /** Formats it speaks of; null = any. */
  readonly formats: readonly Format[] | null;
  /** From this many followers on, below that many; null = no border. */
  readonly followersFrom: number | null;
  readonly followersBelow: number | null;
  /** Per post, or per follower, or per view. */
  readonly per: 'post' | 'follower' | 'view';
  /** In fen; fractions of a fen are possible where it is per follower. */
  readonly lowFen: number;
  readonly highFen: number;
  readonly source: string;
  /** The year it speaks of. */
  readonly year: number;
}

export interface PriceNormPolicy {
  readonly version: string;
  /** Comparables that a step must have before it is believed. Own choice: a decile of ten is one quote. */
  readonly enough: number;
  /** Quantiles of the interval and of the estimate. */
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  readonly norms: readonly PriceNorm[];
}

const yuan = 100;

/** The one band that holds for posts of any platform and size: it says nothing of the differences between them. */
export const anyPostSource = 'Kolosseo design §3';

interface Row {
  readonly from: number | null;
  readonly below: number | null;
  readonly low: number;
  readonly high: number;
}

const rowOf = (from: number | null, below: number | null, low: number, high: number): Row => ({
  from,
  below,
  low,
  high,
});

function redNorms(source: string, year: number, videoLow: number, videoHigh: number, rows: readonly Row[]) {
  return rows.flatMap(({ from, below, low, high }): PriceNorm[] => {
    const one = {
      platforms: ['xiaohongshu'] as const,
      followersFrom: from,
      followersBelow: below,
      per: 'post' as const,
      source,
      year,
    };
    const image: PriceNorm = { ...one, formats: ['image'], lowFen: low * yuan, highFen: high * yuan };
    const video: PriceNorm = {
      ...one,
      formats: ['video', 'short_video'],
      lowFen: Math.round(low * yuan * videoLow),
      highFen: Math.round(high * yuan * videoHigh),
    };
    return videoLow > 0 ? [image, video] : [image];
  });
}

export const defaultPriceNorms: PriceNormPolicy = {
  version: '2026-11-25',
  enough: 10,
  low: 0.1,
  middle: 0.5,
  high: 0.9,
  norms: [
    ...redNorms('https://jfound.net/marketing/building-a-china-kol-roster-without-overpaying', 2025, 1.3, 1.6, [
      rowOf(1_000, 5_000, 150, 450),
      rowOf(5_000, 10_000, 450, 1_200),
      rowOf(10_000, 100_000, 1_500, 7_500),
      rowOf(100_000, null, 7_500, 45_000),
    ]),
    ...redNorms('https://www.allxhs.com/posts/finding-kols', 2025, 0, 0, [
      rowOf(1_000, 10_000, 200, 1_000),
      rowOf(10_000, 100_000, 800, 8_000),
      rowOf(100_000, 1_000_000, 8_000, 50_000),
      rowOf(1_000_000, null, 50_000, 500_000),
    ]),
    ...redNorms('https://www.ijunjun.com/xinmeiti/xiaohongshu/36883.html', 2025, 1.3, 1.5, [
      rowOf(10_000, 50_000, 500, 3_000),
      rowOf(50_000, 500_000, 5_000, 30_000),
      rowOf(500_000, null, 30_000, 200_000),
    ]),
    ...redNorms('https://www.80tg.com/news/21554.html', 2025, 0, 0, [
      rowOf(500, 1_000, 50, 150),
      rowOf(1_000, 5_000, 200, 650),
      rowOf(5_000, 50_000, 800, 2_000),
    ]),
    {
      platforms: ['wechat'],
      formats: ['article'],
      followersFrom: null,
      followersBelow: null,
      per: 'view',
      lowFen: 1 * yuan,
      highFen: 2.5 * yuan,
      source: 'https://freewechat.com/a/MzA4Nzg1MTIzNQ==/2651415570/1',
      year: 2019,
    },
    {
      platforms: ['wechat'],
      formats: ['article'],
      followersFrom: null,
      followersBelow: null,
      per: 'view',
      lowFen: 0.5 * yuan,
      highFen: 1.5 * yuan,
      source: 'https://start.askwonder.com/insights/influencer-marketing-china-bae48ixmk',
      year: 2019,
    },
    {
      // One rule of thumb, and one quote that lies at twice of it: the band is between the two.
      platforms: ['douyin'],
      formats: ['short_video', 'video'],
      followersFrom: 1_000,
      followersBelow: null,
      per: 'follower',
      lowFen: 0.03 * yuan,
      highFen: 0.06 * yuan,
      source: 'https://technode.com/2018/07/19/douyin-to-launch-matching-service-for-kols-and-businesses/',
      year: 2018,
    },
    {
      platforms: ['weibo', 'wechat'],
      formats: ['image', 'video', 'article'],
      followersFrom: 100_000,
      followersBelow: null,
      per: 'post',
      lowFen: 3_550 * yuan, // US$500–10,000 at the planning rate of 7.1
      highFen: 71_000 * yuan,
      source: 'https://www.bastionsgo.com.au/news/2017/3/13/we-three-kings-understanding-chinas-online-influencers',
      year: 2017,
    },
    {
      platforms: null,
      formats: null,
      followersFrom: 10_000,
      followersBelow: null,
      per: 'post',
      lowFen: 3_280 * yuan, // €400–4,000 at the planning rate of 8.2
      highFen: 32_800 * yuan,
      source: anyPostSource,
      year: 2019,
    },
  ],
};
