// When something is, on the clocks of Italy and China side by side, and on the reader's where it shows another time.
import { chineseZone, italianZone, type ShownTime, shownTimes } from '../../src/desk/appointment-text.ts';
import { useText } from '../text.ts';
import styles from './desk.module.css';

export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

interface SpanOfTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

export function Times({ span, isLarge = false }: { readonly span: SpanOfTime; readonly isLarge?: boolean }) {
  const { t, language } = useText();
  const name = ({ zone }: ShownTime) =>
    zone === italianZone ? t('desk.italy') : zone === chineseZone ? t('desk.china') : t('desk.yours');
  return (
    <span className={styles.times} data-large={isLarge}>
      {shownTimes(span, language, ownZone()).map((one) => (
        <span key={one.zone}>
          <span className="muted">{name(one)}</span> {one.day === null ? null : <span>{one.day} </span>}
          <strong className="figure">{one.time}</strong>
        </span>
      ))}
    </span>
  );
}
