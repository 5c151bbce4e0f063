// What people note of a KOL: days on which it cannot work, and whether it may endorse. Both count in every match.
import { DeleteOutlined } from '@ant-design/icons';
import { Button, Checkbox, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import type { KolNotes as Notes } from '../../src/match/contract.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Loaded, Problem } from '../ui/page.tsx';
import styles from './match.module.css';
import { useKolNotes, useSaveNote } from './queries.ts';

interface PartProps {
  readonly kolId: string;
  readonly notes: Notes;
}

function Absences({ kolId, notes }: PartProps) {
  const { t, language } = useText();
  const [form] = Form.useForm<{ from: string; to: string; note?: string }>();
  const save = useSaveNote(kolId);
  return (
    <section>
      <h2>{t('match.away')}</h2>
      {notes.unavailable.length === 0 ? <p className="muted">{t('match.noAway')}</p> : null}
      {notes.unavailable.map((one) => (
        <p key={one.id} className={styles.absence}>
          <span>
            {showDay(one.from, language)} – {showDay(one.to, language)} {one.what ? `· ${one.what}` : ''}{' '}
            <span className="muted">{one.byName}</span>
          </span>
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={t('match.remove')}
            onClick={() => save.mutate({ method: 'DELETE', path: `/unavailable/${one.id}` })}
          />
        </p>
      ))}
      <Form
        form={form}
        layout="vertical"
        onFinish={(values) =>
          save.mutate(
            { method: 'POST', path: '/unavailable', body: { ...values, note: values.note || null } },
            { onSuccess: () => form.resetFields() },
          )
        }
      >
        <div className={styles.days}>
          <Form.Item name="from" label={t('match.from')} rules={[{ required: true, message: t('brand.required') }]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="to" label={t('match.to')} rules={[{ required: true, message: t('brand.required') }]}>
            <Input type="date" />
          </Form.Item>
        </div>
        <Form.Item name="note" label={t('match.reason')}>
          <Input maxLength={500} />
        </Form.Item>
        {save.error ? <Problem error={save.error} /> : null}
        <Button htmlType="submit" loading={save.isPending}>
          {t('match.add')}
        </Button>
      </Form>
    </section>
  );
}

interface Check {
  checkedOn: string;
  underTen?: boolean;
  penalisedOn?: string | null;
  note?: string | null;
}

function EndorserCheck({ kolId, notes: { endorser } }: PartProps) {
  const { t } = useText();
  const save = useSaveNote(kolId);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <section>
      <h2>{t('match.endorser')}</h2>
      <p className="muted">{t('match.endorserWhy')}</p>
      {endorser === null ? <p>{t('match.notChecked')}</p> : <p className="muted">{endorser.byName}</p>}
      <Form
        layout="vertical"
        initialValues={endorser ?? { checkedOn: today, underTen: false }}
        onFinish={({ checkedOn, underTen = false, penalisedOn, note }: Check) =>
          save.mutate({
            method: 'PUT',
            path: '/endorser-check',
            body: { checkedOn, underTen, penalisedOn: penalisedOn || null, note: note || null },
          })
        }
      >
        <div className={styles.days}>
          <Form.Item name="checkedOn" label={t('match.checkedOn')} rules={[{ required: true }]}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="penalisedOn" label={t('match.penalisedOn')}>
            <Input type="date" />
          </Form.Item>
        </div>
        <Form.Item name="underTen" valuePropName="checked">
          <Checkbox>{t('match.underTen')}</Checkbox>
        </Form.Item>
        <Form.Item name="note" label={t('match.note')}>
          <Input maxLength={500} />
        </Form.Item>
        {save.error ? <Problem error={save.error} /> : null}
        <Button htmlType="submit" loading={save.isPending}>
          {t('match.save')}
        </Button>
      </Form>
    </section>
  );
}

function Opened({ kolId }: { readonly kolId: string }) {
  const query = useKolNotes(kolId);
  return (
    <Loaded query={query}>
      {(notes) => (
        <div className={styles.notes}>
          <Absences kolId={kolId} notes={notes} />
          <EndorserCheck key={notes.endorser?.checkedOn ?? 'none'} kolId={kolId} notes={notes} />
        </div>
      )}
    </Loaded>
  );
}

/** A button that opens the notes of a KOL at the side. */
export function KolNotes({ kolId }: { readonly kolId: string }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('match.notes')}</Button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title={t('match.notes')} destroyOnHidden>
        <Opened kolId={kolId} />
      </Drawer>
    </>
  );
}
