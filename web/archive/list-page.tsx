// One list: its KOLs with the figures that decide and a remark each; some of them go side by side.
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { App, Button, Checkbox, Drawer, Form, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import type { Card } from '../../src/archive/contract.ts';
import type { Entry, OpenShortlist, ShortlistEdit } from '../../src/archive/contract-shortlist.ts';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { showAge, showCount, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Page, Problem } from '../ui/page.tsx';
import { CardVerdict } from './card-cells.tsx';
import { mostCompared } from './compare-ids.ts';
import styles from './kol.module.css';
import { Remark } from './kol-lists.tsx';
import { useListChanges, useShortlist } from './kol-queries.ts';

function AccountLine({ card }: { readonly card: Card }) {
  const { say, language } = useText();
  return (
    <div className={styles.accountLine}>
      <span>
        {say(platformTerms[card.platform])} · {say(tierTerms[card.tier])}
      </span>
      <span className="figure">{card.followers === null ? '–' : showCount(card.followers, language)}</span>
      <CardVerdict card={card} />
      <span className="figure">{card.price ? showMoney(card.price.amount, card.price.currency, language) : '–'}</span>
    </div>
  );
}

interface RowProps {
  readonly entry: Entry;
  readonly listId: string;
  readonly isChosen: boolean;
  readonly canChoose: boolean;
  readonly choose: (isOn: boolean) => void;
}

function EntryRow({ entry, listId, isChosen, canChoose, choose }: RowProps) {
  const { t, language } = useText();
  const { message } = App.useApp();
  const { remark, remove, add } = useListChanges();
  const { kolId, name, note } = entry;
  const age = showAge(entry.addedAt, language);
  const takeOff = async () => {
    await remove.mutateAsync({ id: listId, kolId });
    const key = `removed-${kolId}`;
    const undo = () => {
      message.destroy(key);
      add.mutate({ id: listId, kolIds: [kolId], note });
    };
    void message.info({
      key,
      duration: 8,
      content: (
        <>
          {t('list.removed', { name })}{' '}
          <Button size="small" onClick={undo}>
            {t('list.undo')}
          </Button>
        </>
      ),
    });
  };
  return (
    <li className={styles.entry}>
      <Checkbox
        checked={isChosen}
        disabled={!isChosen && !canChoose}
        aria-label={t('list.choose', { name })}
        onChange={(event) => choose(event.target.checked)}
      />
      <div>
        <Link to="/archive/$kolId" params={{ kolId }}>
          <b>{name}</b>
        </Link>
        {entry.agency ? <span className="muted"> · {entry.agency}</span> : null}
        {entry.cards.map((card) => (
          <AccountLine key={card.accountId} card={card} />
        ))}
      </div>
      <div>
        <Remark
          value={note}
          label={t('list.remarkOn', { name })}
          save={(text) => remark.mutate({ id: listId, kolId, note: text })}
        />
        <span className="muted">
          {entry.addedBy ? t('list.addedBy', { age, by: entry.addedBy }) : t('list.added', { age })}
        </span>
        {remark.error ? <Problem error={remark.error} /> : null}
      </div>
      <Button
        size="small"
        type="text"
        aria-label={`${t('list.remove')}: ${name}`}
        loading={remove.isPending}
        onClick={() => void takeOff().catch(() => undefined)}
      >
        {t('list.remove')}
      </Button>
      {remove.error ? <Problem error={remove.error} /> : null}
    </li>
  );
}

function Rename({ list }: { readonly list: OpenShortlist }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const { edit } = useListChanges();
  const save = async ({ name, note }: ShortlistEdit) => {
    await edit.mutateAsync({ id: list.id, name, note: note || null });
    setOpen(false);
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('list.rename')}</Button>
      <Drawer open={isOpen} onClose={() => setOpen(false)} title={list.name} destroyOnHidden>
        <Form<ShortlistEdit>
          layout="vertical"
          initialValues={{ name: list.name, note: list.note }}
          onFinish={(values) => void save(values).catch(() => undefined)}
        >
          <Form.Item name="name" label={t('list.name')} rules={[{ required: true, message: t('brand.required') }]}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="note" label={t('list.purpose')}>
            <Input.TextArea maxLength={2_000} autoSize={{ minRows: 2, maxRows: 8 }} />
          </Form.Item>
          {edit.error ? <Problem error={edit.error} /> : null}
          <Button type="primary" htmlType="submit" loading={edit.isPending}>
            {t('shell.save')}
          </Button>
        </Form>
      </Drawer>
    </>
  );
}

function Actions({ list, chosen }: { readonly list: OpenShortlist; readonly chosen: readonly string[] }) {
  const { t } = useText();
  const navigate = useNavigate();
  const { drop } = useListChanges();
  const compare = () => navigate({ to: '/archive/compare', search: { ids: chosen.join(',') } as never });
  return (
    <>
      <Link to="/archive/lists">{t('list.all')}</Link>
      <Rename list={list} />
      <Popconfirm
        title={t('list.deleteSure', { name: list.name })}
        okText={t('list.delete')}
        cancelText={t('list.undo')}
        onConfirm={async () => {
          await drop.mutateAsync(list.id);
          await navigate({ to: '/archive/lists' });
        }}
      >
        <Button danger>{t('list.delete')}</Button>
      </Popconfirm>
      <Button type="primary" disabled={chosen.length < 2} onClick={() => void compare()}>
        {chosen.length < 2 ? t('list.compare') : t('list.compareSome', { n: chosen.length })}
      </Button>
    </>
  );
}

function ListView({ list }: { readonly list: OpenShortlist }) {
  const { t } = useText();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const chosen = marked.filter((id) => list.entries.some((entry) => entry.kolId === id));
  return (
    <Page
      title={list.name}
      answers={[list.note, t('list.count', { n: list.kols })].filter(Boolean).join(' · ')}
      actions={<Actions list={list} chosen={chosen} />}
    >
      {list.entries.length === 0 ? (
        <Empty text={t('list.empty')} />
      ) : (
        <ul className={styles.entries}>
          {list.entries.map((entry) => (
            <EntryRow
              key={entry.kolId}
              entry={entry}
              listId={list.id}
              isChosen={chosen.includes(entry.kolId)}
              canChoose={chosen.length < mostCompared}
              choose={(isOn) => setMarked(isOn ? [...chosen, entry.kolId] : chosen.filter((id) => id !== entry.kolId))}
            />
          ))}
        </ul>
      )}
    </Page>
  );
}

export function ListPage() {
  const { listId } = useParams({ strict: false }) as { listId: string };
  const list = useShortlist(listId);
  return <Loaded query={list}>{(one) => <ListView key={one.id} list={one} />}</Loaded>;
}
