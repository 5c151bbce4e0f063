// Hours of a week, a row a day with its spans; on a phone each time opens the phone's own clock.
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { localeOf } from '../../src/base/words.ts';
import type { Span } from '../../src/desk/slots.ts';
import { useText } from '../text.ts';
import styles from './desk.module.css';
import { clockText, minutesOf, nextSpan } from './hours.ts';

type Week = readonly (readonly Span[])[];

interface HoursFieldProps {
  readonly value?: Week;
  readonly onChange?: (week: Week) => void;
}

interface DayProps {
  readonly name: string;
  readonly spans: readonly Span[];
  readonly change: (spans: readonly Span[]) => void;
}

function DayRow({ name, spans, change }: DayProps) {
  const { t } = useText();
  const set = (at: number, part: 'from' | 'to', text: string) => {
    const minutes = minutesOf(text, part);
    if (minutes !== null) change(spans.map((span, index) => (index === at ? { ...span, [part]: minutes } : span)));
  };
  return (
    <div className={styles.dayRow}>
      <span className={styles.dayName}>{name}</span>
      <div className={styles.spans}>
        {spans.length === 0 ? <span className="muted">{t('expertOffer.closed')}</span> : null}
        {spans.map((span, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a span is its place in the day
          <span key={at} className={styles.span}>
            <Input
              type="time"
              step={300}
              value={clockText(span.from)}
              aria-label={`${name} ${t('expertOffer.from')}`}
              onChange={(event) => set(at, 'from', event.target.value)}
            />
            –
            <Input
              type="time"
              step={300}
              value={clockText(span.to)}
              aria-label={`${name} ${t('expertOffer.to')}`}
              onChange={(event) => set(at, 'to', event.target.value)}
            />
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`${t('expertOffer.dropSpan')}: ${name}`}
              title={t('expertOffer.dropSpan')}
              onClick={() => change(spans.filter((_, index) => index !== at))}
            />
          </span>
        ))}
      </div>
      <Button
        icon={<PlusOutlined />}
        aria-label={`${t('expertOffer.addSpan')}: ${name}`}
        title={t('expertOffer.addSpan')}
        disabled={spans.length >= 6}
        onClick={() => change([...spans, nextSpan(spans.at(-1))])}
      />
    </div>
  );
}

export function HoursField({ value = [], onChange }: HoursFieldProps) {
  const { t, language } = useText();
  // 5 January 1970 was a Monday.
  const nameOf = (weekday: number) =>
    new Date(Date.UTC(1970, 0, 5 + weekday)).toLocaleDateString(localeOf(language), {
      weekday: 'long',
      timeZone: 'UTC',
    });
  const set = (weekday: number, spans: readonly Span[]) =>
    onChange?.(value.map((day, index) => (index === weekday ? spans : day)));
  return (
    <div className={styles.week}>
      {value.map((spans, weekday) => (
        <DayRow
          key={nameOf(weekday)}
          name={nameOf(weekday)}
          spans={spans}
          change={(changed) => set(weekday, changed)}
        />
      ))}
      <div>
        <Button onClick={() => onChange?.(value.map((day, index) => (index < 5 ? (value[0] ?? []) : day)))}>
          {t('expertOffer.asMonday')}
        </Button>
      </div>
    </div>
  );
}
