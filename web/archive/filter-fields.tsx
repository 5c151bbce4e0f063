// Free fields of the filter: figures from and to, days.
import { Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { useText } from '../text.ts';
import styles from './archive.module.css';
import type { Filters } from './queries.ts';

export interface FilterProps {
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}

/** What belongs to one question, under its name. */
export function Field({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.facet}>
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

/** From and to. `scale` is how much of the filter's unit one of the field's is: 100 fen a yuan. */
export function Range({
  title,
  low,
  high,
  scale,
  filters,
  change,
}: FilterProps & { title: string; low: string; high: string; scale: number }) {
  const { t } = useText();
  const isShare = scale < 1;
  // Rounded to what people type: shares in hundredths of a per cent, all else in whole units of the filter.
  const shown = (value: string) => Math.round((Number(value) / scale) * 100) / 100;
  const kept = (value: number) => (isShare ? Math.round(value * scale * 10_000) / 10_000 : Math.round(value * scale));
  const field = (key: string, label: string) => (
    <InputNumber
      size="small"
      min={0}
      {...(isShare ? { max: 100 } : {})}
      controls={false}
      placeholder={label}
      aria-label={`${title} ${label}`}
      value={filters[key] ? shown(filters[key]) : null}
      onChange={(value) => change({ ...filters, [key]: value === null ? '' : String(kept(value)) })}
    />
  );
  return (
    <div className={styles.range}>
      {field(low, t('archive.from'))}
      {field(high, t('archive.to'))}
    </div>
  );
}

/** Days from, or from and to; a link that is opened later keeps them. */
export function Days({
  title,
  names: [from, to],
  filters,
  change,
}: FilterProps & { title: string; names: readonly [string, string?] }) {
  const { t } = useText();
  const field = (key: string, label: string) => (
    <div key={key} className={styles.day}>
      <span className="muted">{label}</span>
      <Input
        type="date"
        size="small"
        aria-label={`${title} ${label}`}
        value={filters[key] ?? ''}
        onChange={(event) => change({ ...filters, [key]: event.target.value })}
      />
    </div>
  );
  return (
    <>
      {field(from, t('archive.fromDay'))}
      {to === undefined ? null : field(to, t('archive.toDay'))}
    </>
  );
}
