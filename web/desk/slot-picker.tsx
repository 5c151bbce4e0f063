// Free times by day, each on both clocks.
import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { addDays, type Day } from '../../src/base/day.ts';
import { italianZone, shownTimes } from '../../src/desk/appointment-text.ts';
import type { SlotsView } from '../../src/desk/contract-offer.ts';
import { wallClock } from '../../src/desk/zone.ts';
import { useText } from '../text.ts';
import { showNearDay } from '../ui/format.ts';
import { Loaded } from '../ui/page.tsx';
import styles from './desk.module.css';
import { useSlots } from './queries.ts';
import { ownZone } from './times.tsx';

export type PickedSlot = SlotsView['slots'][number];

interface SlotPickerProps {
  readonly offerId: string;
  /** The appointment that is to be moved. */
  readonly appointmentId?: string;
  readonly picked: PickedSlot | null;
  /** null: the times are only shown. */
  readonly pick: ((slot: PickedSlot) => void) | null;
}

const shownDays = 14;
const italianDay = (moment: string): Day => wallClock(Date.parse(moment), italianZone).day;

interface SlotButtonProps {
  readonly slot: PickedSlot;
  readonly isPicked: boolean;
  readonly pick: SlotPickerProps['pick'];
}

function SlotButton({ slot, isPicked, pick }: SlotButtonProps) {
  const { t, language } = useText();
  const [italian, chinese, own] = shownTimes(slot, language, ownZone());
  const first = (time: string | undefined) => time?.split('–')[0] ?? '';
  const times = (
    <>
      <strong className="figure">{first(italian?.time)}</strong>
      <span className="figure">
        {t('desk.china')} {chinese?.day === null ? '' : `${chinese?.day} `}
        {first(chinese?.time)}
      </span>
      {own === undefined ? null : (
        <span className="figure">
          {t('desk.yours')} {first(own.time)}
        </span>
      )}
    </>
  );
  if (pick === null) return <div className={styles.shown}>{times}</div>;
  return (
    <Button
      className={styles.slot ?? ''}
      type={isPicked ? 'primary' : 'default'}
      aria-pressed={isPicked}
      onClick={() => pick(slot)}
    >
      {times}
    </Button>
  );
}

/** One row of days, and the times of the one that is open. */
function SlotDays({ view, picked, pick }: Pick<SlotPickerProps, 'picked' | 'pick'> & { readonly view: SlotsView }) {
  const { t, language } = useText();
  const days = [...new Set(view.slots.map((slot) => italianDay(slot.startsAt)))];
  const [opened, open] = useState<Day | null>(null);
  const day = days.find((one) => one === opened) ?? days[0]!;
  const ofDay = (one: Day) => view.slots.filter((slot) => italianDay(slot.startsAt) === one);
  return (
    <>
      <div className={styles.days}>
        {days.map((one) => (
          <Button
            key={one}
            type={one === day ? 'primary' : 'default'}
            ghost={one === day}
            aria-pressed={one === day}
            onClick={() => open(one)}
          >
            {showNearDay(one, language)} <span className={styles.count}>{ofDay(one).length}</span>
          </Button>
        ))}
      </div>
      <section className={styles.slotDay} aria-label={showNearDay(day, language)}>
        <h3>
          {showNearDay(day, language)} <span className="muted">{t('desk.italy')}</span>
        </h3>
        <div className={styles.slots}>
          {ofDay(day).map((slot) => (
            <SlotButton key={slot.startsAt} slot={slot} isPicked={slot.startsAt === picked?.startsAt} pick={pick} />
          ))}
        </div>
      </section>
    </>
  );
}

export function SlotPicker({ offerId, appointmentId, picked, pick }: SlotPickerProps) {
  const { t, language } = useText();
  const today = italianDay(new Date().toISOString());
  const [from, setFrom] = useState<Day>(today);
  const slots = useSlots(offerId, from, shownDays, appointmentId ?? null);
  const pager = (
    <div className={styles.pager}>
      <Button icon={<LeftOutlined />} disabled={from <= today} onClick={() => setFrom(addDays(from, -shownDays))}>
        {t('desk.daysBefore')}
      </Button>
      <span className="muted">
        {showNearDay(from, language)} – {showNearDay(addDays(from, shownDays - 1), language)}
      </span>
      <Button icon={<RightOutlined />} iconPlacement="end" onClick={() => setFrom(addDays(from, shownDays))}>
        {t('desk.daysAfter')}
      </Button>
    </div>
  );
  return (
    <>
      {pager}
      <Loaded query={slots} rows={8}>
        {(view) => {
          if (view.slots.length > 0) return <SlotDays view={view} picked={picked} pick={pick} />;
          const { next } = view;
          if (next === null) return <p className="muted">{t('desk.noSlotsEver')}</p>;
          return (
            <p className={styles.actions}>
              <span className="muted">{t('desk.noSlots')}</span>
              <Button onClick={() => setFrom(italianDay(next))}>
                {t('desk.toNext', { day: showNearDay(italianDay(next), language) })}
              </Button>
            </p>
          );
        }}
      </Loaded>
    </>
  );
}
