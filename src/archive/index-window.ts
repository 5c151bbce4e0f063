// From what was seen of an account in a window of days to its indices, or to what is missing for them. Nothing that is
// missing counts as 0.
import { addDays, type Day } from '../base/day.ts';
import type { Platform } from '../base/id.ts';
import { bvciV2, registryIndex, type WciFigure, type WciVariant, wciV142 } from './index-formula.ts';

/** Formula and variant. Permanent: they are stored with every value. */
export const indexForms = [
  'wci_14_2_three',
  'wci_14_2_four',
  'bci_registry',
  'short_video_registry',
  'bvci_2',
] as const;
export type IndexForm = (typeof indexForms)[number];

export const indexInputs = [
  'posts',
  'reads',
  'wows',
  'likes',
  'shares',
  'headlines',
  'comments',
  'plays',
  'followers',
  'newFollowers',
] as const;
export type IndexInput = (typeof indexInputs)[number];

const shortVideo: readonly Platform[] = ['douyin', 'kuaishou', 'tiktok'];

/** The indices that there are for a platform. */
export function formsOf(platform: Platform): readonly IndexForm[] {
  if (platform === 'wechat') return ['wci_14_2_three', 'wci_14_2_four'];
  if (platform === 'weibo') return ['bci_registry'];
  if (platform === 'bilibili') return ['bvci_2'];
  return shortVideo.includes(platform) ? ['short_video_registry'] : [];
}

export interface WindowPost {
  readonly format: string | null;
  readonly views: number | null;
  readonly likes: number | null;
  readonly comments: number | null;
  readonly shares: number | null;
  readonly wows: number | null;
  /** Some figure was shown rounded or as a lower bound. */
  readonly rounded: boolean;
  /** The first article of its push; null = not known. */
  readonly isHeadline: boolean | null;
}

export interface Observed {
  /** Posts of the window only. */
  readonly posts: readonly WindowPost[];
  /** Followers by day, oldest first, from some days before the window on. */
  readonly followers: readonly (readonly [Day, number])[];
}

export interface Window {
  readonly days: 7 | 30;
  /** The last day, included. */
  readonly to: Day;
}

/** What is not known: of how many posts it is known, of how many it is needed. */
export interface Missing {
  readonly input: IndexInput;
  readonly known: number;
  readonly of: number;
}

export interface Computed {
  readonly form: IndexForm;
  /** Null = not enough data, and `missing` says of what. */
  readonly value: number | null;
  /** What went in, by name. */
  readonly inputs: Readonly<Record<string, number>>;
  readonly missing: readonly Missing[];
}

export const firstDayOf = ({ days, to }: Window): Day => addDays(to, 1 - days);

/** Days before the window in which its first follower count may lie. */
export const startToleranceDays = 3;

/** WeChat shows `10万+` beyond 100,000: such a count is taken as 100,001 (field.md §2.1). */
const displayed = (count: number, post: WindowPost) => (post.rounded && count === 100_000 ? 100_001 : count);

type Count = 'views' | 'likes' | 'comments' | 'shares' | 'wows';

const partName = (part: 'headline' | 'most', input: IndexInput) =>
  `${part}${input.charAt(0).toUpperCase()}${input.slice(1)}`;

/** Takes `headlineReads` or `mostReads` apart; any other name is an input itself. */
export function inputOf(name: string): { readonly part: 'headline' | 'most' | null; readonly input: IndexInput } {
  const [, part, rest = ''] = /^(headline|most)([A-Z].*)$/.exec(name) ?? [];
  if (part === undefined) return { part: null, input: name as IndexInput };
  return { part: part as 'headline' | 'most', input: `${rest.charAt(0).toLowerCase()}${rest.slice(1)}` as IndexInput };
}

/** Sums a figure over posts, or notes of how many it is known. */
class Collector {
  readonly inputs: Record<string, number> = {};
  readonly missing: Missing[] = [];

  private readonly posts: readonly WindowPost[];

  constructor(posts: readonly WindowPost[]) {
    this.posts = posts;
    this.inputs.posts = posts.length;
    if (posts.length === 0) this.lack('posts', 0, 1);
  }

  lack(input: IndexInput, known: number, of: number): void {
    this.missing.push({ input, known, of });
  }

  /** The figure of every post; empty where one is missing. */
  figures(count: Count, input: IndexInput, posts = this.posts): number[] {
    const known = posts.flatMap((post) => (post[count] === null ? [] : [displayed(post[count], post)]));
    if (known.length < posts.length) this.lack(input, known.length, posts.length);
    return known.length < posts.length ? [] : known;
  }

  total(count: Count, input: IndexInput): number {
    const sum = this.figures(count, input).reduce((all, one) => all + one, 0);
    this.inputs[input] = sum;
    return sum;
  }

  result(form: IndexForm, value: () => number): Computed {
    if (this.missing.length === 0) return { form, value: value(), inputs: this.inputs, missing: [] };
    const lacking = new Set<string>(this.missing.map((one) => one.input));
    const known = Object.entries(this.inputs).filter(([name]) => !lacking.has(inputOf(name).input));
    return { form, value: null, inputs: Object.fromEntries(known), missing: this.missing };
  }
}

function wechat(form: IndexForm, variant: WciVariant, posts: readonly WindowPost[], days: number): Computed {
  const collect = new Collector(posts);
  const headlines = posts.filter((post) => post.isHeadline === true);
  const unknown = posts.filter((post) => post.isHeadline === null).length;
  if (unknown > 0) collect.lack('headlines', posts.length - unknown, posts.length);
  collect.inputs.headlines = headlines.length;
  const figure = (count: Count, input: IndexInput): WciFigure => {
    const all = collect.figures(count, input);
    const figures = {
      total: all.reduce((sum, one) => sum + one, 0),
      headline: headlines.reduce((sum, post) => sum + displayed(post[count] ?? 0, post), 0),
      most: Math.max(0, ...all),
    };
    collect.inputs[input] = figures.total;
    collect.inputs[partName('headline', input)] = figures.headline;
    collect.inputs[partName('most', input)] = figures.most;
    return figures;
  };
  const input = {
    days,
    articles: posts.length,
    reads: figure('views', 'reads'),
    wows: figure('wows', 'wows'),
    likes: figure('likes', 'likes'),
    shares: variant === 'four' ? figure('shares', 'shares') : null,
  };
  return collect.result(form, () => wciV142(input, variant));
}

function registry(form: IndexForm, posts: readonly WindowPost[]): Computed {
  const collect = new Collector(posts);
  const input = {
    posts: posts.length,
    reposts: collect.total('shares', 'shares'),
    comments: collect.total('comments', 'comments'),
    likes: collect.total('likes', 'likes'),
  };
  return collect.result(form, () => registryIndex(input));
}

/** A video, and no other thing that is published on Bilibili. */
const isVideo = ({ format, views }: WindowPost) => format?.includes('video') ?? views !== null;

function bilibili({ posts, followers }: Observed, window: Window): Computed {
  const videos = posts.filter(isVideo);
  const collect = new Collector(videos);
  const plays = collect.total('views', 'plays');
  const comments = collect.total('comments', 'comments');
  const first = firstDayOf(window);
  const earliest = addDays(first, -1 - startToleranceDays);
  const last = followers.findLast(([day]) => day >= first && day <= window.to)?.[1];
  const start = followers.findLast(([day]) => day < first && day >= earliest)?.[1];
  if (last === undefined) collect.lack('followers', 0, 1);
  else collect.inputs.followers = last;
  if (last === undefined || start === undefined) collect.lack('newFollowers', last === undefined ? 0 : 1, 2);
  else collect.inputs.newFollowers = last - start;
  return collect.result('bvci_2', () =>
    bvciV2({
      videos: videos.length,
      playsPerDay: plays / window.days,
      commentsPerDay: comments / window.days,
      followers: last ?? 0,
      newFollowers: (last ?? 0) - (start ?? 0),
    }),
  );
}

/** Every index that there is for the platform, over one window. */
export function computeIndices(platform: Platform, observed: Observed, window: Window): Computed[] {
  return formsOf(platform).map((form) => {
    if (form === 'wci_14_2_three') return wechat(form, 'three', observed.posts, window.days);
    if (form === 'wci_14_2_four') return wechat(form, 'four', observed.posts, window.days);
    if (form === 'bvci_2') return bilibili(observed, window);
    return registry(form, observed.posts);
  });
}

export interface Pushed {
  readonly at: string;
  readonly url: string | null;
}

/** Which articles headed a push: the link says so (`idx=1`), and an article that was pushed alone is its own headline. */
export function headlinesOf(posts: readonly Pushed[]): (boolean | null)[] {
  const minute = ({ at }: Pushed) => at.slice(0, 16);
  const together = Map.groupBy(posts, minute);
  return posts.map((post) => {
    const place = /[?&]idx=(\d+)/.exec(post.url ?? '')?.[1];
    if (place !== undefined) return place === '1';
    return together.get(minute(post))?.length === 1 ? true : null;
  });
}
