// Real organic curves of streamers (data for development, not shipped), and the same with followers bought into them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Evidence, evidenceShape } from '../../../src/audit/contract.ts';
import { pickIndex, randomFrom } from '../../../src/base/random.ts';
import { realData } from '../real-data.ts';

export interface OrganicCurve {
  readonly id: string;
  readonly platform: 'youtube' | 'twitch';
  readonly followers: readonly [string, number][];
  readonly evidence: Evidence;
}

/** YouTube displays three figures. */
function displayed(platform: OrganicCurve['platform'], count: number): number {
  const step = platform === 'youtube' ? 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, count))) - 2) : 1;
  return Math.floor(count / step) * step;
}

function curveOf(id: string, platform: OrganicCurve['platform'], followers: [string, number][]): OrganicCurve {
  const account = { platform, countsRounded: platform === 'youtube', followers };
  return { id, platform, followers, evidence: evidenceShape.parse({ id, account }) };
}

/** Which half of the creators one belongs to: those that the model was fitted on, or those that it never saw. */
const halfOf = (id: string): 'fit' | 'test' =>
  Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 2), 16) % 2 === 0 ? 'fit' : 'test';

/** Curves of at least 1,000 followers and 60 days of one half of the creators; null where the data is not at hand. */
export function organicCurves(half: 'fit' | 'test'): OrganicCurve[] | null {
  const file = realData('creator-daily', 'creator_daily.csv.gz');
  if (file === null) return null;
  const curves = new Map<string, [string, number][]>();
  for (const line of gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(1)) {
    const [day = '', id = '', youtube = '', , twitch = ''] = line.split(',');
    if (halfOf(id) !== half) continue;
    for (const [platform, count] of [
      ['youtube', youtube],
      ['twitch', twitch],
    ] as const) {
      if (count === '' || !(Number(count) > 0)) continue;
      const key = `${platform} ${id}`;
      curves.set(key, [...(curves.get(key) ?? []), [day, Number(count)]]);
    }
  }
  return [...curves]
    .filter(([, days]) => days.length >= 60 && days.at(-1)![1] >= 1_000)
    .map(([key, days]) => {
      const [platform, id] = key.split(' ') as [OrganicCurve['platform'], string];
      return curveOf(id, platform, days);
    });
}

/** The curve with 2–30 % bought in 1–4 or 10–30 days, of which 0, 30 or 60 % are purged again. */
export function withBought(curve: OrganicCurve, kind: 'burst' | 'drip'): OrganicCurve & { readonly share: number } {
  const random = randomFrom(
    Number.parseInt(
      createHash('sha256')
        .update(curve.id + kind)
        .digest('hex')
        .slice(0, 8),
      16,
    ),
  );
  const share = 0.02 * 15 ** random();
  const width = kind === 'burst' ? 1 + pickIndex(random, 4) : 10 + pickIndex(random, 21);
  const start = 5 + pickIndex(random, Math.max(1, curve.followers.length - width - 10));
  const purged = [0, 0.3, 0.6][pickIndex(random, 3)]!;
  const before = curve.followers[start]![1];
  const followers = curve.followers.map(([day, count], at): [string, number] => {
    const came = Math.min(1, Math.max(0, (at - start + 1) / width));
    const left = Math.min(1, Math.max(0, (at - start - width - 4) / 10));
    return [day, displayed(curve.platform, Math.round(count + before * share * (came - purged * left)))];
  });
  return { ...curveOf(curve.id, curve.platform, followers), share };
}
