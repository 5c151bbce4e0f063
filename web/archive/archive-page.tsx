// The archive: facets at the left, accounts in the middle, whoever is selected at the right.
import { FilterOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Drawer, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Hit } from '../../src/archive/contract.ts';
import { useText } from '../text.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import styles from './archive.module.css';
import { ExportMenu } from './export-menu.tsx';
import { FacetList } from './facets.tsx';
import { Glance } from './glance.tsx';
import { type Filters, useCards, useFacets } from './queries.ts';
import { Results } from './results.tsx';
import { SavedSearches } from './saved-searches.tsx';

/** Every filter of the address, as text. */
export const archiveSearchOf = (search: Record<string, unknown>): Filters =>
  Object.fromEntries(
    Object.entries(search).flatMap(([key, value]) =>
      value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
    ),
  );

/** `audits`: the state of the audit of all, by the stage to the right. */
export function ArchivePage({ audits }: { readonly audits: ReactNode }) {
  const { t } = useText();
  const filters: Filters = archiveSearchOf(useSearch({ strict: false }) as Record<string, unknown>);
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [selected, setSelected] = useState<Hit | null>(null);
  const change = (next: Filters) => void navigate({ to: '/archive', search: archiveSearchOf(next) as never });
  const cards = useCards(filters);
  const facets = useFacets(filters);
  const list = <FacetList counts={facets.data} filters={filters} change={change} />;
  const total = cards.data?.pages[0]?.total;
  return (
    <Page
      guide="archive"
      title={t('archive.title')}
      answers={total === undefined ? t('archive.answers') : t('archive.count', { n: total })}
      actions={
        <>
          <Input.Search
            key={filters.q ?? ''}
            defaultValue={filters.q ?? ''}
            placeholder={t('archive.searchFor')}
            aria-label={t('shell.search')}
            allowClear
            onSearch={(q) => change({ ...filters, q })}
            style={{ width: 260 }}
          />
          <SavedSearches filters={filters} change={change} />
          <ExportMenu filters={filters} />
          <Button className={styles.onlySmall ?? ''} icon={<FilterOutlined />} onClick={() => setOpen(true)}>
            {t('archive.filters')}
          </Button>
          <Link to="/archive/lists" className={styles.aside}>
            {t('list.title')}
          </Link>
          <Link to="/archive/identities" className={styles.aside}>
            {t('archive.identities')}
          </Link>
        </>
      }
    >
      {audits}
      <Drawer open={isOpen} onClose={() => setOpen(false)} placement="bottom" size="large" title={t('archive.filters')}>
        {list}
      </Drawer>
      <div className={styles.layout} data-glance={selected !== null}>
        {list}
        <Loaded query={cards} rows={14}>
          {({ pages }) =>
            total === 0 ? (
              <Empty text={t('archive.none')} />
            ) : (
              <Results
                rows={pages.flatMap((page) => page.rows)}
                total={total ?? 0}
                filters={filters}
                change={change}
                selected={selected}
                select={setSelected}
                more={cards.hasNextPage ? () => void cards.fetchNextPage() : null}
                isLoading={cards.isFetchingNextPage}
              />
            )
          }
        </Loaded>
        {selected ? <Glance hit={selected} close={() => setSelected(null)} /> : null}
      </div>
    </Page>
  );
}
