// Clicks of the last two days by hour, and visits by province.
import type { Summary } from '../../src/tracking/contract.ts';
import { Bars } from '../archive/kol-bars.tsx';
import { useText } from '../text.ts';
import { showCount, showMoment } from '../ui/format.ts';
import { Section } from '../ui/page.tsx';
import { lastHours } from './last-hours.ts';
import styles from './tracking.module.css';

const mostProvinces = 10;

function Hours({ hours }: Pick<Summary, 'hours'>) {
  const { t, language } = useText();
  const rows = lastHours(hours, new Date());
  const most = Math.max(...rows.map((row) => row.people + row.machines), 1);
  return (
    <figure className={styles.figure}>
      <figcaption className="muted">{t('tracking.hours')}</figcaption>
      <div className={styles.hours} role="img" aria-label={t('tracking.hours')}>
        {rows.map(({ hour, people, machines }) => (
          <span
            key={hour}
            title={`${showMoment(hour, language)} · ${t('tracking.clicks')} ${showCount(people, language)} · ${t('tracking.machines')} ${showCount(machines, language)}`}
          >
            <i data-machine="true" style={{ height: `${(machines / most) * 100}%` }} />
            <i style={{ height: `${(people / most) * 100}%` }} />
          </span>
        ))}
      </div>
      <div className={styles.ends}>
        <span className="muted">{showMoment(rows[0]!.hour, language)}</span>
        <span className="muted">{t('tracking.now')}</span>
      </div>
    </figure>
  );
}

function Provinces({ provinces }: Pick<Summary, 'provinces'>) {
  const { t } = useText();
  const total = provinces.reduce((sum, one) => sum + one.people, 0);
  const nameOf = (province: string | null) =>
    province === null ? t('tracking.nowhere') : province === 'abroad' ? t('tracking.abroad') : province;
  const rows = provinces
    .slice(0, mostProvinces)
    .map(({ province, people }) => ({ key: province ?? '', label: nameOf(province), count: people }));
  return (
    <figure className={styles.figure}>
      <figcaption className="muted">{t('tracking.provinces')}</figcaption>
      <Bars rows={rows} total={total} />
    </figure>
  );
}

/** Nothing where nobody has clicked. */
export function WhereWhen({ summary }: { readonly summary: Pick<Summary, 'hours' | 'provinces'> }) {
  const { t } = useText();
  if (summary.hours.length + summary.provinces.length === 0) return null;
  return (
    <Section title={t('tracking.whereWhen')}>
      <div className={styles.pictures}>
        <Hours hours={summary.hours} />
        {summary.provinces.length === 0 ? null : <Provinces provinces={summary.provinces} />}
      </div>
    </Section>
  );
}
