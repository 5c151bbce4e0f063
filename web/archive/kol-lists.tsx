// The lists that a KOL is on, and a drawer to put it on others with a remark each.
import { UnorderedListOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Drawer, Form, Input } from 'antd';
import { useState } from 'react';
import type { Listed, Shortlist } from '../../src/archive/contract-shortlist.ts';
import { useText } from '../text.ts';
import { Loaded, Problem } from '../ui/page.tsx';
import styles from './kol.module.css';
import { useListChanges, useListed, useShortlists } from './kol-queries.ts';

/** A remark that is kept when the field is left. */
export function Remark({
  value,
  label,
  save,
}: {
  readonly value: string | null;
  readonly label: string;
  readonly save: (note: string | null) => void;
}) {
  const { t } = useText();
  return (
    <Input.TextArea
      key={value ?? ''}
      defaultValue={value ?? ''}
      autoSize={{ minRows: 1, maxRows: 5 }}
      maxLength={2_000}
      placeholder={t('list.remark')}
      aria-label={label}
      onBlur={(event) => {
        const note = event.target.value.trim() || null;
        if (note !== value) save(note);
      }}
    />
  );
}

function ListRow({
  list,
  listed,
  kolId,
}: {
  readonly list: Shortlist;
  readonly listed: Listed | undefined;
  readonly kolId: string;
}) {
  const { t } = useText();
  const { add, remove, remark } = useListChanges();
  const isOn = listed !== undefined;
  const toggle = () =>
    isOn ? remove.mutate({ id: list.id, kolId }) : add.mutate({ id: list.id, kolIds: [kolId], note: null });
  return (
    <div className={styles.listRow}>
      <Checkbox
        checked={add.isPending || (isOn && !remove.isPending)}
        disabled={add.isPending || remove.isPending}
        onChange={toggle}
      >
        {list.name} <span className="muted">· {t('list.count', { n: list.kols })}</span>
      </Checkbox>
      {isOn ? (
        <Remark
          value={listed.note}
          label={t('list.remarkOn', { name: list.name })}
          save={(note) => remark.mutate({ id: list.id, kolId, note })}
        />
      ) : null}
      {[add, remove, remark].map((one, index) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: three fixed places
        one.error ? <Problem key={index} error={one.error} /> : null,
      )}
    </div>
  );
}

function NewList({ kolId }: { readonly kolId: string }) {
  const { t } = useText();
  const { make, add } = useListChanges();
  const [form] = Form.useForm<{ name: string }>();
  const start = async ({ name }: { name: string }) => {
    const { id } = await make.mutateAsync({ name, note: null });
    await add.mutateAsync({ id, kolIds: [kolId], note: null });
    form.resetFields();
  };
  return (
    <Form form={form} className={styles.newList ?? ''} onFinish={(values) => void start(values).catch(() => undefined)}>
      <Form.Item name="name" rules={[{ required: true, message: t('brand.required') }]}>
        <Input placeholder={t('list.name')} aria-label={t('list.name')} maxLength={120} />
      </Form.Item>
      <Button htmlType="submit" loading={make.isPending || add.isPending}>
        {t('list.make')}
      </Button>
      {make.error ? <Problem error={make.error} /> : null}
    </Form>
  );
}

/** Opens the drawer of lists. */
export function ListsButton({ kolId }: { readonly kolId: string }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const lists = useShortlists();
  const listed = useListed(kolId);
  return (
    <>
      <Button icon={<UnorderedListOutlined />} onClick={() => setOpen(true)}>
        {t('list.title')}
      </Button>
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        title={t('list.title')}
        extra={<Link to="/archive/lists">{t('list.all')}</Link>}
        destroyOnHidden
      >
        <Loaded query={lists}>
          {(all) => (
            <div className={styles.listRows}>
              {all.map((list) => (
                <ListRow
                  key={list.id}
                  list={list}
                  listed={listed.data?.find((one) => one.id === list.id)}
                  kolId={kolId}
                />
              ))}
              <NewList kolId={kolId} />
            </div>
          )}
        </Loaded>
      </Drawer>
    </>
  );
}

/** The lists that a KOL is on, with what was remarked there. */
export function ListedLine({ kolId }: { readonly kolId: string }) {
  const { t } = useText();
  const listed = useListed(kolId).data ?? [];
  if (listed.length === 0) return null;
  return (
    <p className={styles.listed}>
      <span className="muted">{t('list.title')}:</span>{' '}
      {listed.map((one, index) => (
        <span key={one.id}>
          {index > 0 ? ' · ' : ''}
          <Link to="/archive/lists/$listId" params={{ listId: one.id }}>
            {one.name}
          </Link>
          {one.note ? <span className="muted"> ({one.note})</span> : null}
        </span>
      ))}
    </p>
  );
}
