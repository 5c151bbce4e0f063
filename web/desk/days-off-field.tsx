// Days off: added from a day to a day, read as runs, each dropped again.
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import type { Day } from '../../src/base/day.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import styles from './desk.module.css';
import { daysFrom, runsOf } from './hours.ts';

interface DaysOffProps {
  readonly value?: readonly Day[];
  readonly onChange?: (days: readonly Day[]) => void;
}

export function DaysOffField({ value = [], onChange }: DaysOffProps) {
  const { t, language } = useText();
  const [first, setFirst] = useState('');
  const [last, setLast] = useState('');
  const added = daysFrom(first, last);
  const add = () => {
    onChange?.([...new Set([...value, ...added])].sort());
    setFirst('');
    setLast('');
  };
  const shown = (run: { first: Day; last: Day }) =>
    run.first === run.last
      ? showDay(run.first, language)
      : `${showDay(run.first, language)} – ${showDay(run.last, language)}`;
  return (
    <div className={styles.stack}>
      <div className={styles.actions}>
        <Input
          className={styles.date ?? ''}
          type="date"
          value={first}
          aria-label={t('expertOffer.firstDay')}
          onChange={(event) => setFirst(event.target.value)}
        />
        –
        <Input
          className={styles.date ?? ''}
          type="date"
          value={last}
          aria-label={t('expertOffer.lastDay')}
          onChange={(event) => setLast(event.target.value)}
        />
        <Button disabled={added.length === 0} onClick={add}>
          {t('expertOffer.addDays')}
        </Button>
      </div>
      <div>
        {runsOf(value).map((run) => (
          <Tag
            key={run.first}
            closable={{ 'aria-label': t('expertOffer.dropDay', { day: shown(run) }) }}
            onClose={(event) => {
              event.preventDefault();
              onChange?.(value.filter((day) => day < run.first || day > run.last));
            }}
          >
            {shown(run)}
          </Tag>
        ))}
      </div>
    </div>
  );
}
