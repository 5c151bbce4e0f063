// What an account was called, and said of itself, before: with the days on which it was seen so, and where that is written.
import type { EarlierText } from '../../src/archive/contract.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import styles from './kol.module.css';

/** Beginning of a profile text; names are shorter. */
const shown = 80;

function Former({ one }: { readonly one: EarlierText }) {
  const { t, language } = useText();
  const { field, firstOn, lastOn, file, row } = one;
  const value = one.value.length > shown ? `${one.value.slice(0, shown)}…` : one.value;
  const [from, to] = [firstOn, lastOn].map((day) => (day === null ? null : showDay(day, language)));
  const when = from && to && from !== to ? t('kol.seenFromTo', { from, to }) : (to ?? from);
  const days = from && to && from !== to ? when : when ? t('kol.seenOn', { day: when }) : null;
  const place = file === null ? null : row === null ? file : t('kol.fileRow', { file, row: String(row) });
  return (
    <li>
      {t(`kol.former_${field}`, { value })} <span className="muted">{[days, place].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

export function FormerTexts({ earlier }: { readonly earlier: readonly EarlierText[] }) {
  const { t } = useText();
  if (earlier.length === 0) return null;
  return (
    <details className={styles.former} open={earlier.length <= 3}>
      <summary>
        {t('kol.formerly')} ({earlier.length})
      </summary>
      <ul>
        {earlier.map((one) => (
          <Former key={`${one.field} ${one.value}`} one={one} />
        ))}
      </ul>
    </details>
  );
}
