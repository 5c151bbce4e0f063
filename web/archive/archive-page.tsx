// The archive: facets at the left, accounts in the middle; cards on a phone.
import { FilterOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Drawer, Input, Pagination, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { Card, CardPage } from '../../src/archive/contract.ts';
import { platformTerms, tierTerms, topicTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { showCount, showMoney, showShare } from '../ui/format.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './archive.module.css';
import { ExportMenu } from './export-menu.tsx';
import { FacetList } from './facets.tsx';
import { type Filters, useCards, useFacets } from './queries.ts';

/** Every filter of the address, as text. */
export const archiveSearchOf = (search: Record<string, unknown>): Filters =>
  Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) =>
      value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
    ),
  );

function Followers({ card }: { card: Card }) {
  const { t, language } = useText();
  if (card.followers === null) return <span className="muted">{t('shell.unknown')}</span>;
  return (
    <span className={card.followersError ? 'figure estimate' : 'figure'}>
      {showCount(card.followers, language)}
      {card.followersError ? ` ± ${showCount(card.followersError, language)}` : ''}
    </span>
  );
}

/** Engagement as the place among peers, not as a bare percentage. */
function Engagement({ card }: { card: Card }) {
  const { t, language } = useText();
  if (card.engagement === null) return <span className="muted">–</span>;
  const share = showShare(card.engagement, language, 2);
  if (card.engagementPlace === null) return <span className="figure">{share}</span>;
  const place = t('archive.engagementPlace', { share: showShare(card.engagementPlace, language, 0) });
  return (
    <span title={`${share} · ${place}`}>
      <span className={styles.strip} role="img" aria-label={place}>
        <i style={{ left: `calc(${card.engagementPlace * 100}% - 1px)` }} />
      </span>{' '}
      <span className="figure muted">p{Math.round(card.engagementPlace * 100)}</span>
    </span>
  );
}

function Price({ card }: { card: Card }) {
  const { language } = useText();
  return card.price ? (
    <span className="figure">{showMoney(card.price.amount, card.price.currency, language)}</span>
  ) : (
    <span className="muted">–</span>
  );
}

function useColumns(): TableColumnsType<Card> {
  const { t, say } = useText();
  return [
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
      render: (_, card) => <Verdict verdict={card.verdict} authenticity={card.authenticity} />,
    },
    {
      title: t('archive.price'),
      key: 'price',
      align: 'right',
      sorter: true,
      render: (_, card) => <Price card={card} />,
    },
  ];
}

function Cards({ rows }: { rows: readonly Card[] }) {
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
          <Verdict verdict={card.verdict} authenticity={card.authenticity} />
        </Link>
      ))}
    </div>
  );
}

interface ResultsProps {
  readonly page: CardPage;
  readonly filters: Filters;
  readonly change: (filters: Filters) => void;
}

function Results({ page, filters, change }: ResultsProps) {
  const columns = useColumns();
  return (
    <div>
      <div className={styles.table}>
        <Table
          size="small"
          rowKey="accountId"
          columns={columns}
          dataSource={page.rows}
          pagination={false}
          scroll={{ x: 760 }}
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
      <Cards rows={page.rows} />
      <Pagination
        style={{ marginTop: 16 }}
        size="small"
        current={page.page}
        pageSize={page.pageSize}
        total={page.total}
        showSizeChanger={false}
        onChange={(next) => change({ ...filters, page: String(next) })}
      />
    </div>
  );
}

export function ArchivePage() {
  const { t } = useText();
  const filters: Filters = archiveSearchOf(useSearch({ strict: false }) as Record<string, unknown>);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const change = (next: Filters) =>
    void navigate({
      to: '/archive',
      search: archiveSearchOf({ ...next, page: next.page === filters.page ? '' : next.page }) as never,
    });
  const cards = useCards(filters);
  const facets = useFacets(filters);
  const list = <FacetList counts={facets.data} filters={filters} change={change} />;
  return (
    <Page
      title={t('archive.title')}
      answers={cards.data ? t('archive.count', { n: cards.data.total }) : t('archive.answers')}
      actions={
        <>
          <Input.Search
            key={filters.q ?? ''}
            defaultValue={filters.q ?? ''}
            placeholder={t('archive.name')}
            aria-label={t('shell.search')}
            allowClear
            onSearch={(q) => change({ ...filters, q })}
            style={{ width: 220 }}
          />
          <Link to="/archive/identities" className={styles.aside}>
            {t('archive.identities')}
          </Link>
          <ExportMenu filters={filters} />
          <Button className={styles.onlySmall ?? ''} icon={<FilterOutlined />} onClick={() => setOpen(true)}>
            {t('archive.filters')}
          </Button>
        </>
      }
    >
      <Drawer open={isOpen} onClose={() => setOpen(false)} placement="bottom" size="large" title={t('archive.filters')}>
        {list}
      </Drawer>
      <div className={styles.layout}>
        {list}
        <Loaded query={cards} rows={14}>
          {(page) =>
            page.total === 0 ? (
              <Empty text={t('archive.none')} />
            ) : (
              <Results page={page} filters={filters} change={change} />
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}
