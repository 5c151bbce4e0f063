// The way back to the desk, in the line under a title.
import { Link } from '@tanstack/react-router';
import { useText } from '../text.ts';
import styles from './desk.module.css';

export function BackLink() {
  const { t } = useText();
  return (
    <Link to="/desk" className={styles.back ?? ''}>
      {t('desk.back')}
    </Link>
  );
}
