// A ring as a small network of pseudonymous people, and the accounts under which it stood.
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { RingDetail } from '../../src/audit/contract-ring.ts';
import { ApiProblem } from '../api.ts';
import { useText } from '../text.ts';
import { usePalette } from '../theme.ts';
import { Chart } from '../ui/chart.tsx';
import { showShare } from '../ui/format.ts';
import { Loaded } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './audit.module.css';
import { useRing } from './queries.ts';

/** A pseudonym, short enough for a picture. */
const shortName = (name: string) => (name.length > 14 ? `${name.slice(0, 12)}…` : name);

/** With how many others each person is joined; whoever is joined with nobody among the strongest pairs is not drawn. */
function degreesOf({ pairs }: RingDetail): Map<number, number> {
  const degrees = new Map<number, number>();
  for (const [a, b] of pairs) for (const one of [a, b]) degrees.set(one, (degrees.get(one) ?? 0) + 1);
  return degrees;
}

export function RingNetwork({ ring, height = 300 }: { readonly ring: RingDetail; readonly height?: number }) {
  const { t } = useText();
  const palette = usePalette();
  const degrees = useMemo(() => degreesOf(ring), [ring]);
  const option = useMemo(() => {
    const most = Math.max(1, ...ring.pairs.map(([, , together]) => together));
    return {
      tooltip: {
        formatter: ({ dataType, name, data }: { dataType: string; name: string; data: { value?: number } }) =>
          dataType === 'edge' ? t('ring.together', { n: data.value ?? 0 }) : shortName(name),
      },
      series: [
        {
          type: 'graph',
          layout: 'force',
          roam: false,
          force: { repulsion: height * 0.4, edgeLength: [10, height / 4], gravity: 0.3, layoutAnimation: false },
          itemStyle: {
            color: ring.isFanClub ? palette.good : palette.accent,
            borderColor: palette.raised,
            borderWidth: 1,
          },
          lineStyle: { color: palette.none, opacity: 0.25 },
          data: [...degrees].map(([place, degree]) => ({
            id: String(place),
            name: ring.members[place],
            symbolSize: 6 + Math.min(8, Math.sqrt(degree) * 1.4),
          })),
          links: ring.pairs.map(([a, b, together]) => ({
            source: String(a),
            target: String(b),
            value: together,
            lineStyle: { width: 0.5 + (2 * together) / most },
          })),
        },
      ],
    };
  }, [ring, degrees, height, palette, t]);
  const facts = { members: degrees.size, people: ring.people };
  return (
    <figure className={styles.curve}>
      <Chart option={option} height={height} label={t('ring.drawn', facts)} />
      <figcaption className="muted">{t('ring.drawn', facts)}</figcaption>
    </figure>
  );
}

export function RingAccounts({ ring }: { readonly ring: RingDetail }) {
  const { t, language } = useText();
  return (
    <ul className={styles.where}>
      {ring.where.map((one) => {
        const { here, comments, posts } = one;
        return (
          <li key={one.accountId}>
            <Link to="/archive/$kolId" params={{ kolId: one.kolId }}>
              {one.name}
            </Link>{' '}
            <Verdict verdict={one.verdict} />{' '}
            <span className="muted">
              {t('ring.here', { here, comments, posts, share: showShare(one.share, language, 0) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Inside a finding. A ring that a later audit of all no longer found is said to be gone. */
export function RingPicture({ ringId }: { readonly ringId: string }) {
  const { t } = useText();
  const ring = useRing(ringId);
  if (ring.error instanceof ApiProblem && ring.error.status === 404) return <p className="muted">{t('ring.gone')}</p>;
  return (
    <Loaded query={ring} rows={4}>
      {(one) => (
        <>
          <RingNetwork ring={one} height={220} />
          <RingAccounts ring={one} />
          <Link to="/archive/rings/$ringId" params={{ ringId: one.id }}>
            {t('ring.open')}
          </Link>
        </>
      )}
    </Loaded>
  );
}
