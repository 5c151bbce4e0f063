// What a search found: a table to compare in, cards on a phone; j and k walk, Enter opens.
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Table, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import type { Hit } from '../../src/archive/contract.ts';
import { platformTerms, tierTerms, topicTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import styles from './archive.module.css';
import { CardVerdict, Engagement, Followers, Price, Why } from './card-cells.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import type { Filters } from './queries.ts';

/** `isNarrow` leaves out what the glance beside it tells. */
function useColumns(isNarrow: boolean): TableColumnsType<Hit> {
  const { t, say } = useText();
  const all: TableColumnsType<Hit> = [
    {
      title: t('archive.name'),
      key: 'name',
      sorter: true,
      render: (_, card) => (
        <span className={styles.kol}>
          <Link to="/archive/$kolId" params={{ kolId: card.kolId }}>
            {card.name}
          </Link>
          <span className="muted">
            {say(platformTerms[card.platform])} · {card.handle}
          </span>
          <Why hit={card} />
        </span>
      ),
    },
    {
      title: t('archive.topic'),
      key: 'topics',
      render: (_, card) => (
        <span className="muted">
          {card.topics
            .slice(0, 3)
            .map((topic) => (topic in topicTerms ? say(topicTerms[topic as 'food']) : topic))
            .join(', ')}
        </span>
      ),
    },
    { title: t('archive.tier'), key: 'tier', render: (_, card) => say(tierTerms[card.tier]) },
    {
      title: t('archive.followers'),
      key: 'followers',
      align: 'right',
      sorter: true,
      render: (_, card) => <Followers card={card} />,
    },
    {
      title: t('archive.engagement'),
      key: 'engagement',
      sorter: true,
      render: (_, card) => <Engagement card={card} />,
    },
    {
      title: t('archive.verdict'),
      key: 'authenticity',
      sorter: true,
      render: (_, card) => <CardVerdict card={card} />,
    },
    {
      title: t('archive.price'),
      key: 'price',
      align: 'right',
      sorter: true,
      render: (_, card) => <Price card={card} />,
    },
  ];
  return isNarrow ? all.filter(({ key }) => key !== 'topics' && key !== 'tier') : all;
}

function Cards({ rows }: { readonly rows: readonly Hit[] }) {
  const { say } = useText();
  return (
    <div className={styles.cards}>
      {rows.map((card) => (
        <Link key={card.accountId} to="/archive/$kolId" params={{ kolId: card.kolId }} className={styles.row}>
          <strong>{card.name}</strong>
          <Followers card={card} />
          <span className="muted">
            {say(platformTerms[card.platform])} · {say(tierTerms[card.tier])}
          </span>
          <Price card={card} />
          <CardVerdict card={card} />
          <Why hit={card} />
        </Link>
      ))}
    </div>
  );
}

/** j and k move the selection, Enter opens it; not while somebody writes. */
function useRowKeys(rows: readonly Hit[], selected: Hit | null, select: (hit: Hit | null) => void): void {
  const navigate = useNavigate();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isWriting =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, button, a');
      if (isWriting || event.metaKey || event.ctrlKey || event.altKey) return;
      const at = rows.findIndex((row) => row.accountId === selected?.accountId);
      if (event.key === 'j') select(rows[Math.min(rows.length - 1, at + 1)] ?? null);
      if (event.key === 'k') select(rows[Math.max(0, at - 1)] ?? null);
      if (event.key === 'Escape') select(null);
      if (event.key === 'Enter' && selected)
        void navigate({ to: '/archive/$kolId', params: { kolId: selected.kolId } });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [rows, selected, select, navigate]);
}

interface ResultsProps {
  readonly rows: readonly Hit[];
  readonly total: number;
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
  readonly selected: Hit | null;
  readonly select: (hit: Hit | null) => void;
  /** Null = everything is shown. */
  readonly more: (() => void) | null;
  readonly isLoading: boolean;
}

export function Results({ rows, total, filters, change, selected, select, more, isLoading }: ResultsProps) {
  const { t } = useText();
  const columns = useColumns(selected !== null);
  const [chosen, setChosen] = useState<readonly Hit[]>([]);
  useRowKeys(rows, selected, select);
  return (
    <div>
      {chosen.length > 0 ? <ChosenBar chosen={chosen} clear={() => setChosen([])} /> : null}
      <div className={styles.table}>
        <Table
          size="small"
          rowKey="accountId"
          columns={columns}
          dataSource={[...rows]}
          pagination={false}
          rowSelection={{
            selectedRowKeys: chosen.map((card) => card.accountId),
            preserveSelectedRowKeys: true,
            // The box in the head is drawn a second time, hidden but reachable by Tab, in the row that measures the columns.
            hideSelectAll: true,
            getCheckboxProps: (card) => ({ 'aria-label': card.name }) as object,
            onChange: (_, hits) => setChosen(hits.filter(Boolean)),
          }}
          scroll={{ x: selected ? 520 : 720 }}
          rowClassName={(card) => (card.accountId === selected?.accountId ? (styles.selected ?? '') : '')}
          onRow={(card) => ({ onClick: () => select(card) })}
          onChange={(_, __, sorter) => {
            const one = [sorter].flat()[0];
            change({
              ...filters,
              sort: one?.order ? String(one.columnKey) : '',
              order: one?.order === 'ascend' ? 'asc' : one?.order === 'descend' ? 'desc' : '',
            });
          }}
        />
      </div>
      <Cards rows={rows} />
      <p className={styles.more}>
        <span className="muted">{t('archive.shown', { n: rows.length, total })}</span>
        {more ? (
          <Button onClick={more} loading={isLoading}>
            {t('archive.more')}
          </Button>
        ) : null}
      </p>
    </div>
  );
}
