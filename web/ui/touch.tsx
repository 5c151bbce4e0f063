// Around a page that is worked with on a phone: its controls are large enough for a thumb there.
import type { ReactNode } from 'react';
import styles from './touch.module.css';

/** On a narrow screen every control within is at least 44 pixels high; on a wide one nothing changes. */
export function Touch({ children }: { readonly children: ReactNode }) {
  return <div className={styles.touch}>{children}</div>;
}
