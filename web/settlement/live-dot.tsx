// A dot that says whether the page is live, and how long ago something happened.
import { useEffect, useState } from 'react';
import { useText } from '../text.ts';
import { showAgo } from '../ui/format.ts';
import styles from './performance.module.css';

/** The time, again every second. */
export function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}

interface LiveProps {
  readonly lastEventAt: string | null;
  /** Milliseconds; 0 before the first answer. */
  readonly answeredAt: number;
  readonly isBroken: boolean;
}

/** Without an answer for so long the page is not live any more. */
const silenceMs = 15_000;

export function LiveDot({ lastEventAt, answeredAt, isBroken }: LiveProps) {
  const { t, language } = useText();
  const now = useNow();
  const isLive = !isBroken && now - answeredAt < silenceMs;
  return (
    <span className={styles.live} data-live={isLive}>
      <i className={styles.dot} aria-hidden="true" />
      {t(isLive ? 'performance.live' : 'performance.interrupted')}
      <span className="muted">
        {lastEventAt === null
          ? t('performance.noEvent')
          : t('performance.lastEvent', { ago: showAgo(lastEventAt, language, now) })}
      </span>
    </span>
  );
}
