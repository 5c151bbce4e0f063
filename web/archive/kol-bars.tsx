// Shares of a whole as bars with their labels.
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import styles from './kol.module.css';

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

interface BarsProps {
  readonly rows: readonly Bar[];
  readonly total: number;
  /** A full bar is the total, not the largest row. */
  readonly isOfWhole?: boolean;
}

/** The figures are shares of `total`. */
export function Bars({ rows, total, isOfWhole = false }: BarsProps) {
  const { language } = useText();
  const most = isOfWhole ? total : Math.max(...rows.map((row) => row.count), total / 1e6);
  return (
    <ul className={styles.bars}>
      {rows.map((row) => (
        <li key={row.key}>
          <span>{row.label}</span>
          <span className={styles.bar} aria-hidden="true">
            <i style={{ width: `${(row.count / most) * 100}%` }} />
          </span>
          <span className="figure muted">{showShare(row.count / total, language, 0)}</span>
        </li>
      ))}
    </ul>
  );
}
