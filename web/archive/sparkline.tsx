// A small curve of followers, without axes: its shape beside other curves. The figures stand elsewhere.
import { useSnapshots } from './queries.ts';

const width = 104;
const height = 28;

/** The points of a polyline over days and counts; null with fewer than two days. */
function pointsOf(days: readonly { readonly day: string; readonly followers: number | null }[]): string | null {
  const known = days.flatMap(({ day, followers }) => (followers === null ? [] : [{ at: Date.parse(day), followers }]));
  if (known.length < 2) return null;
  const [first, last] = [known[0]!.at, known.at(-1)!.at];
  const counts = known.map((one) => one.followers);
  const [low, high] = [Math.min(...counts), Math.max(...counts)];
  const x = (at: number) => ((at - first) / (last - first || 1)) * (width - 2) + 1;
  const y = (count: number) => height - 2 - ((count - low) / (high - low || 1)) * (height - 4);
  return known.map((one) => `${x(one.at).toFixed(1)},${y(one.followers).toFixed(1)}`).join(' ');
}

export function Sparkline({ accountId }: { readonly accountId: string }) {
  const points = pointsOf(useSnapshots(accountId).data ?? []);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      style={{ display: 'block' }}
    >
      {points === null ? (
        <line x1="1" x2={width - 1} y1={height - 2} y2={height - 2} stroke="var(--line)" strokeDasharray="3 3" />
      ) : (
        <polyline points={points} fill="none" stroke="var(--accent)" strokeWidth="1.5" strokeLinejoin="round" />
      )}
    </svg>
  );
}
