// The audience as files told it: genders, ages and places, with the file, its day and how old it is.
import { Link } from '@tanstack/react-router';
import type { ImportedAudience } from '../../src/archive/contract-kol.ts';
import { useText } from '../text.ts';
import { showAge, showDay } from '../ui/format.ts';
import styles from './kol.module.css';
import { Bars } from './kol-bars.tsx';

type Item = ImportedAudience['items'][number];

/** Places that are shown of a list; what is smaller is in the file. */
const mostPlaces = 10;
/** As the match doubts it. */
const staleDays = 180;

function useLabel() {
  const { t } = useText();
  return (dimension: ImportedAudience['dimension'], { item, lowYears, highYears }: Item): string => {
    if (dimension === 'gender') return t(item === 'female' ? 'kol.women' : 'kol.men');
    if (lowYears === null) return item;
    if (highYears === null) return t('kol.yearsFrom', { low: lowYears });
    return lowYears === 0
      ? t('kol.yearsBelow', { high: highYears + 1 })
      : t('kol.years', { low: lowYears, high: highYears });
  };
}

function Origin({ part }: { readonly part: ImportedAudience }) {
  const { t, language } = useText();
  const { files, day, ageDays } = part;
  return (
    <p className="muted">
      {files.map(({ importId, file }) => (
        <span key={importId ?? 'hand'}>
          {importId === null || file === null ? (
            t('archive.byHand')
          ) : (
            <Link to="/import/$importId" params={{ importId }}>
              {file}
            </Link>
          )}
          {' · '}
        </span>
      ))}
      {t('kol.ago', { day: showDay(day, language), age: showAge(day, language) })}
      {ageDays > staleDays ? ` · ${t('kol.stale')}` : ''}
    </p>
  );
}

function Part({ part, hasOrigin }: { readonly part: ImportedAudience; readonly hasOrigin: boolean }) {
  const { t } = useText();
  const labelOf = useLabel();
  const { dimension, items } = part;
  const shown = dimension === 'age' ? items : items.slice(0, mostPlaces);
  const rows = shown.map((item) => ({ key: item.item, label: labelOf(dimension, item), count: item.share }));
  return (
    <div>
      <h3>{t(`kol.imported_${dimension}`)}</h3>
      <Bars rows={rows} total={1} isOfWhole={dimension === 'gender'} />
      {items.length > shown.length ? (
        <p className="muted">{t('kol.morePlaces', { n: items.length - shown.length })}</p>
      ) : null}
      {hasOrigin ? <Origin part={part} /> : null}
    </div>
  );
}

const originOf = ({ day, files }: ImportedAudience) => `${day} ${files.map((one) => one.importId).join(' ')}`;
const order = ['gender', 'age', 'region', 'city', 'city_tier'];

/** Nothing where no file told anything. One file and day for all is said once. */
export function ImportedParts({ imported }: { readonly imported: readonly ImportedAudience[] }) {
  const { t } = useText();
  const [first, ...others] = [...imported].sort((a, b) => order.indexOf(a.dimension) - order.indexOf(b.dimension));
  if (!first) return null;
  const isOfOne = others.every((other) => originOf(other) === originOf(first));
  return (
    <div className={styles.imported}>
      <div className={styles.lead}>
        <p>{t('kol.importedIs')}</p>
        {isOfOne ? <Origin part={first} /> : null}
      </div>
      <div className={styles.audience}>
        {[first, ...others].map((part) => (
          <Part key={part.dimension} part={part} hasOrigin={!isOfOne} />
        ))}
      </div>
    </div>
  );
}
