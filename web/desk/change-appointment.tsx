// Moving and cancelling an appointment, each with its reason.
import { Button, Drawer, Input } from 'antd';
import { useState } from 'react';
import type { AppointmentView } from '../../src/desk/contract-appointment.ts';
import { useDoing } from '../campaign/queries-work.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './desk.module.css';
import { type PickedSlot, SlotPicker } from './slot-picker.tsx';
import { Times } from './times.tsx';

const leastReason = 3;

function Reason({ value, change }: { readonly value: string; readonly change: (text: string) => void }) {
  const { t } = useText();
  return (
    <Input.TextArea
      autoSize={{ minRows: 2 }}
      maxLength={1_000}
      value={value}
      placeholder={t('desk.reason')}
      aria-label={t('desk.reason')}
      onChange={(event) => change(event.target.value)}
    />
  );
}

function MoveDrawer({ appointment, close }: { readonly appointment: AppointmentView; readonly close: () => void }) {
  const { t } = useText();
  const [slot, setSlot] = useState<PickedSlot | null>(null);
  const [reason, setReason] = useState('');
  const move = useDoing(
    () => ({
      method: 'POST' as const,
      path: `/appointments/${appointment.id}/move`,
      body: { startsAt: slot?.startsAt, reason },
    }),
    close,
  );
  const isReady = slot !== null && reason.trim().length >= leastReason;
  return (
    <Drawer
      open
      title={t('desk.move')}
      onClose={close}
      size={520}
      footer={
        <Touch>
          <div className={styles.stack}>
            {slot ? <Times span={slot} /> : <span className="muted">{t('desk.moveTo')}</span>}
            <Reason value={reason} change={setReason} />
            {move.error ? <Problem error={move.error} /> : null}
            <Button type="primary" disabled={!isReady} loading={move.isPending} onClick={() => move.mutate(undefined)}>
              {t('desk.moveIt')}
            </Button>
          </div>
        </Touch>
      }
    >
      <Touch>
        <SlotPicker offerId={appointment.offerId} appointmentId={appointment.id} picked={slot} pick={setSlot} />
      </Touch>
    </Drawer>
  );
}

function CancelDrawer({ appointment, close }: { readonly appointment: AppointmentView; readonly close: () => void }) {
  const { t } = useText();
  const [reason, setReason] = useState('');
  const cancel = useDoing(
    () => ({ method: 'POST' as const, path: `/appointments/${appointment.id}/cancel`, body: { reason } }),
    close,
  );
  return (
    <Drawer open title={t('desk.cancel')} onClose={close} size={440}>
      <Touch>
        <div className={styles.stack}>
          <Times span={appointment} />
          {appointment.isLateToCancel ? <p className={styles.warn}>{t('desk.lateToCancel')}</p> : null}
          <Reason value={reason} change={setReason} />
          {cancel.error ? <Problem error={cancel.error} /> : null}
          <div className={styles.actions}>
            <Button
              danger
              type="primary"
              disabled={reason.trim().length < leastReason}
              loading={cancel.isPending}
              onClick={() => cancel.mutate(undefined)}
            >
              {t('desk.cancel')}
            </Button>
            <Button onClick={close}>{t('desk.keep')}</Button>
          </div>
        </div>
      </Touch>
    </Drawer>
  );
}

export function ChangeAppointment({ appointment }: { readonly appointment: AppointmentView }) {
  const { t } = useText();
  const [open, setOpen] = useState<'move' | 'cancel' | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {appointment.mayMove ? <Button onClick={() => setOpen('move')}>{t('desk.move')}</Button> : null}
      {appointment.mayCancel ? <Button onClick={() => setOpen('cancel')}>{t('desk.cancel')}</Button> : null}
      {open === 'move' ? <MoveDrawer appointment={appointment} close={close} /> : null}
      {open === 'cancel' ? <CancelDrawer appointment={appointment} close={close} /> : null}
    </>
  );
}
