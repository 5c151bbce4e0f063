// The audience as files told it: genders, ages and places, each with its file, its day and how old it is.
import { Link } from '@tanstack/react-router';
import type { ImportedAudience } from '../../src/archive/contract-kol.ts';
import { useText } from '../text.ts';
import { showAge, showDay } from '../ui/format.ts';
import styles from './kol.module.css';
import { Bars } from './kol-bars.tsx';

/** Places that are shown of a list; what is smaller is in the file. */
const mostPlaces = 10;
/** As the match doubts it. */
const staleDays = 180;

function Part({ part }: { readonly part: ImportedAudience }) {
  const { t, language } = useText();
  const labelOf = (item: string) => {
    if (part.dimension === 'gender') return t(item === 'female' ? 'kol.women' : 'kol.men');
    return part.dimension === 'age' ? t('kol.years', { band: item }) : item;
  };
  const shown = part.dimension === 'age' ? part.items : part.items.slice(0, mostPlaces);
  const rows = shown.map(({ item, share }) => ({ key: item, label: labelOf(item), count: share }));
  return (
    <div>
      <h3>{t(`kol.imported_${part.dimension}`)}</h3>
      <Bars rows={rows} total={1} />
      {part.items.length > shown.length ? (
        <p className="muted">{t('kol.morePlaces', { n: part.items.length - shown.length })}</p>
      ) : null}
      <p className="muted">
        {part.files.map(({ importId, file }, index) => (
          <span key={importId ?? 'hand'}>
            {index > 0 ? ' · ' : ''}
            {importId === null || file === null ? (
              t('archive.byHand')
            ) : (
              <Link to="/import/$importId" params={{ importId }}>
                {file}
              </Link>
            )}
          </span>
        ))}
        <br />
        {t('kol.ago', { day: showDay(part.day, language), age: showAge(part.day, language) })}
        {part.ageDays > staleDays ? ` · ${t('kol.stale')}` : ''}
      </p>
    </div>
  );
}

/** Nothing where no file told anything. */
export function ImportedParts({ imported }: { readonly imported: readonly ImportedAudience[] }) {
  const { t } = useText();
  if (imported.length === 0) return null;
  const order = ['gender', 'age', 'region', 'city', 'city_tier'];
  const parts = [...imported].sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension));
  return (
    <>
      <p className={styles.lead}>{t('kol.importedIs')}</p>
      <div className={styles.audience}>
        {parts.map((part) => (
          <Part key={part.dimension} part={part} />
        ))}
      </div>
    </>
  );
}
