// Engagement among peers: their distribution, the middle of them, and this account.
import type { StandingFamily } from '../../src/audit/contract-view.ts';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import styles from './audit.module.css';
import { useStandingColors } from './standing.ts';

type Norm = NonNullable<StandingFamily['norm']>;

const [width, height] = [600, 48];

export function Distribution({
  norm,
  standing,
}: {
  readonly norm: Norm;
  readonly standing: StandingFamily['standing'];
}) {
  const { t, say, language } = useText();
  const colors = useStandingColors();
  const [from, to] = [Math.log(norm.shape[0]![0]), Math.log(norm.shape.at(-1)![0])];
  const at = (rate: number) => Math.min(1, Math.max(0, (Math.log(rate) - from) / (to - from)));
  const path = norm.shape.map(
    ([rate, tall]) => `L${(at(rate) * width).toFixed(1)},${(height * (1 - tall)).toFixed(1)}`,
  );
  const share = (rate: number) => showShare(rate, language, rate < 0.01 ? 2 : 1);
  const name = (rate: number) => ({
    insetInlineStart: `${(at(rate) * 100).toFixed(1)}%`,
    translate: `-${(at(rate) * 100).toFixed(0)}% 0`,
  });
  return (
    <div className={styles.distribution}>
      <p>{say(norm.text)}</p>
      <div className={styles.peers} role="img" aria-label={say(norm.text)}>
        <span className={styles.own} style={{ ...name(norm.own), color: colors[standing] }}>
          {t('dossier.here')} {share(norm.own)}
        </span>
        <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={`M0,${height}${path.join('')}L${width},${height}Z`} />
          <line x1={at(norm.middle) * width} x2={at(norm.middle) * width} y1="0" y2={height} stroke="var(--muted)" />
          <line
            x1={at(norm.own) * width}
            x2={at(norm.own) * width}
            y1="0"
            y2={height}
            stroke={colors[standing]}
            strokeWidth="3"
          />
        </svg>
        <span className={styles.middle} style={name(norm.middle)}>
          {t('dossier.middle')} {share(norm.middle)}
        </span>
      </div>
    </div>
  );
}
