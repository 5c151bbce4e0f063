// How far a placement has come.
import type { State } from '../../src/campaign/moves.ts';
import { useText } from '../text.ts';
import styles from './campaign.module.css';

/** The way of a placement that goes well. */
export const way: readonly State[] = ['invited', 'agreed', 'drafted', 'approved', 'published', 'measured', 'settled'];

export function Progress({ state }: { readonly state: State }) {
  const { t } = useText();
  const reached = way.indexOf(state);
  return (
    <span className={styles.progress} data-off={reached < 0}>
      <span className={styles.dots} aria-hidden="true">
        {way.map((one, index) => (
          <i key={one} data-done={index <= reached} />
        ))}
      </span>
      {t(`campaign.${state}`)}
    </span>
  );
}
