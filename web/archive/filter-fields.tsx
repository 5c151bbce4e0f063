// Filters that are no counts: figures from and to, a place among peers, days.
import { InputNumber, Select } from 'antd';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import styles from './archive.module.css';
import type { Filters } from './queries.ts';

interface FieldProps {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}

export function Range({
  title,
  low,
  high,
  scale,
  filters,
  change,
}: FieldProps & { title: string; low: string; high: string; scale: number }) {
  const { t } = useText();
  const field = (key: string, label: string) => (
    <InputNumber
      size="small"
      min={0}
      controls={false}
      placeholder={label}
      aria-label={`${title} ${label}`}
      value={filters[key] ? Number(filters[key]) / scale : null}
      onChange={(value) => change({ ...filters, [key]: value === null ? '' : String(Math.round(value * scale)) })}
    />
  );
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <div className={styles.range}>
        {field(low, t('archive.from'))}
        {field(high, t('archive.to'))}
      </div>
    </fieldset>
  );
}

const places = ['0.5', '0.75', '0.9'] as const;

/** Engagement by its place among accounts of the same platform and tier. */
export function Threshold({ filters, change }: FieldProps) {
  const { t, language } = useText();
  return (
    <fieldset className={styles.facet}>
      <legend>{t('archive.engagement')}</legend>
      <Select
        size="small"
        aria-label={t('archive.engagement')}
        value={filters.placeMin ?? ''}
        options={[
          { value: '', label: t('archive.any') },
          ...places.map((value) => ({
            value,
            label: t('archive.engagementPlace', { share: showShare(Number(value), language, 0) }),
          })),
        ]}
        onChange={(placeMin) => change({ ...filters, placeMin })}
      />
    </fieldset>
  );
}

const dayMs = 86_400_000;
const spans = [30, 90, 365] as const;
const dayBefore = (days: number) => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10);

/** A day from which on; a link that is opened later keeps its day. */
export function Since({ title, name, filters, change }: FieldProps & { title: string; name: string }) {
  const { t } = useText();
  const chosen = filters[name] ?? '';
  const options = spans.map((days) => ({ value: dayBefore(days), label: t('archive.lastDays', { n: days }) }));
  const isOther = chosen !== '' && !options.some(({ value }) => value === chosen);
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      <Select
        size="small"
        aria-label={title}
        value={chosen}
        options={[
          { value: '', label: t('archive.any') },
          ...options,
          ...(isOther ? [{ value: chosen, label: t('archive.since', { day: chosen }) }] : []),
        ]}
        onChange={(day) => change({ ...filters, [name]: day })}
      />
    </fieldset>
  );
}
