// Up to six KOLs side by side, one of their accounts each.
import { CloseOutlined } from '@ant-design/icons';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { type Account, type Kol, kolShape, pageShape } from '../../src/archive/contract.ts';
import { categoryTerms, formatTerms, platformTerms, tierTerms, topicTerms } from '../../src/base/terms.ts';
import { get } from '../api.ts';
import { type TextKey, useText } from '../text.ts';
import { showAge, showCount, showDay, showMoney, showShare } from '../ui/format.ts';
import { Empty, Page, Problem } from '../ui/page.tsx';
import { CardVerdict } from './card-cells.tsx';
import { type CompareSearch, comparedIds, mostCompared } from './compare-ids.ts';
import styles from './kol.module.css';
import { PeerBand } from './kol-peers.tsx';
import { Estimated } from './kol-prices.tsx';
import { usePeers, useRates, useSeen } from './kol-queries.ts';
import { Sparkline } from './sparkline.tsx';

const Dash = () => <span className="muted">–</span>;

function Prices({ account }: { readonly account: Account }) {
  const { t, say, language } = useText();
  const rates = useRates(account.accountId).data;
  if (!rates) return <Dash />;
  const quotes = rates.quotes.filter((one) => one.isCurrent);
  const terms = rates.terms.filter((one) => one.isCurrent);
  if (quotes.length + terms.length + rates.estimates.length === 0) return <Dash />;
  return (
    <ul className={styles.plain}>
      {quotes.map((one) => (
        <li key={one.format}>
          <span className="muted">{say(formatTerms[one.format])}</span> {showMoney(one.amount, one.currency, language)}
        </li>
      ))}
      {terms.map((one) => (
        <li key={one.kind}>
          <span className="muted">{t(`kol.${one.kind}`)}</span>{' '}
          {one.bps === null
            ? showMoney(one.amount ?? 0, one.currency ?? 'CNY', language)
            : showShare(one.bps / 10_000, language)}
        </li>
      ))}
      {rates.estimates.map((one) => (
        <li key={one.format}>
          <span className="muted">{say(formatTerms[one.format])}</span> <Estimated estimate={one} />
        </li>
      ))}
    </ul>
  );
}

function Engagement({ accountId }: { readonly accountId: string }) {
  const { t, language } = useText();
  const peers = usePeers(accountId).data;
  if (!peers || peers.engagement === null) return <Dash />;
  return (
    <div>
      {showShare(peers.engagement, language, peers.engagement < 0.1 ? 2 : 1)}
      <PeerBand peers={peers} />
      {peers.place === null ? null : (
        <span className="muted">
          {t('archive.engagementPlace', { share: showShare(Math.min(peers.place, 0.99), language, 0) })}
        </span>
      )}
    </div>
  );
}

function Collaborations({ kol }: { readonly kol: Kol }) {
  const { t } = useText();
  const open = (useSeen(kol.id).data?.seen ?? []).filter((one) => one.state === 'open').length;
  const brands = kol.collaborations.slice(0, 4).map((one) => one.brand);
  return (
    <>
      {brands.length === 0 ? <span className="muted">{t('list.noCollaborations')}</span> : brands.join(', ')}
      {kol.collaborations.length > brands.length ? '…' : ''}
      {open > 0 ? <div className="muted">{t('list.seenToo', { n: open })}</div> : null}
    </>
  );
}

interface Column {
  readonly kol: Kol;
  readonly account: Account | undefined;
}

interface Line {
  readonly title: TextKey;
  readonly show: (column: Column) => ReactNode;
}

function useLines(): readonly Line[] {
  const { t, say, language } = useText();
  const count = (value: number | null | undefined) =>
    value === null || value === undefined ? <Dash /> : showCount(value, language);
  const withAccount = (show: (account: Account) => ReactNode) => (column: Column) =>
    column.account ? show(column.account) : <Dash />;
  return [
    {
      title: 'archive.verdict',
      show: withAccount((one) => <CardVerdict card={one} />),
    },
    { title: 'archive.followers', show: withAccount((one) => count(one.followers)) },
    { title: 'list.curve', show: withAccount((one) => <Sparkline accountId={one.accountId} />) },
    { title: 'archive.tier', show: withAccount((one) => say(tierTerms[one.tier])) },
    { title: 'archive.engagement', show: withAccount((one) => <Engagement accountId={one.accountId} />) },
    { title: 'list.medianViews', show: withAccount((one) => count(one.medianViews)) },
    {
      title: 'list.postsSeen',
      show: withAccount((one) =>
        one.postsTotal ? t('archive.postsOfTotal', { n: one.postsSeen, total: one.postsTotal }) : count(one.postsSeen),
      ),
    },
    { title: 'archive.prices', show: withAccount((one) => <Prices account={one} />) },
    { title: 'archive.category', show: ({ kol }) => (kol.category ? say(categoryTerms[kol.category]) : <Dash />) },
    {
      title: 'archive.topic',
      show: ({ kol }) =>
        kol.topics.map((one) => (one in topicTerms ? say(topicTerms[one as 'food']) : one)).join(', ') || <Dash />,
    },
    { title: 'archive.agency', show: ({ kol }) => kol.agency ?? <Dash /> },
    { title: 'archive.region', show: ({ kol }) => kol.region ?? <Dash /> },
    { title: 'list.collaborations', show: ({ kol }) => <Collaborations kol={kol} /> },
    {
      title: 'list.seenOn',
      show: withAccount((one) =>
        one.observedOn ? (
          t('kol.ago', { day: showDay(one.observedOn, language), age: showAge(one.observedOn, language) })
        ) : (
          <Dash />
        ),
      ),
    },
  ];
}

interface HeadProps {
  readonly column: Column;
  readonly takeOut: () => void;
  readonly choose: (accountId: string) => void;
}

function Head({ column: { kol, account }, takeOut, choose }: HeadProps) {
  const { t, say } = useText();
  return (
    <th scope="col">
      <div className={styles.compareHead}>
        <Link to="/archive/$kolId" params={{ kolId: kol.id }}>
          {kol.name}
        </Link>
        <Button
          size="small"
          type="text"
          icon={<CloseOutlined />}
          aria-label={t('list.takeOut', { name: kol.name })}
          title={t('list.takeOut', { name: kol.name })}
          onClick={takeOut}
        />
      </div>
      {kol.accounts.length > 1 ? (
        <Select
          size="small"
          aria-label={t('list.accountOf', { name: kol.name })}
          {...(account ? { value: account.accountId } : {})}
          onChange={choose}
          options={kol.accounts.map((one) => ({
            value: one.accountId,
            label: `${say(platformTerms[one.platform])} · ${one.handle ?? ''}`,
          }))}
        />
      ) : (
        <span className="muted">{account ? `${say(platformTerms[account.platform])} · ${account.handle}` : '–'}</span>
      )}
    </th>
  );
}

function AddKol({ add, isFull }: { readonly add: (kolId: string) => void; readonly isFull: boolean }) {
  const { t, say } = useText();
  const [q, setQ] = useState('');
  const found = useQuery({
    queryKey: ['cards', 'compare', q],
    queryFn: () => get(`/kols?${new URLSearchParams({ q, pageSize: '12' })}`, pageShape),
    enabled: q.trim() !== '',
  });
  const options = [...new Map((found.data?.rows ?? []).map((card) => [card.kolId, card])).values()].map((card) => ({
    value: card.kolId,
    label: `${card.name} · ${say(platformTerms[card.platform])} · ${card.handle ?? ''}`,
  }));
  return (
    <Select
      className={styles.addKol ?? ''}
      showSearch={{ filterOption: false, onSearch: setQ, searchValue: q }}
      value={null}
      disabled={isFull}
      placeholder={isFull ? t('list.full') : t('list.addToCompare')}
      aria-label={t('list.addToCompare')}
      notFoundContent={null}
      options={options}
      onChange={(kolId: string | null) => {
        if (kolId) add(kolId);
        setQ('');
      }}
    />
  );
}

function Sheet({
  columns,
  setIds,
  choose,
}: {
  readonly columns: readonly Column[];
  readonly setIds: (ids: readonly string[]) => void;
  readonly choose: (kolId: string, accountId: string) => void;
}) {
  const { t } = useText();
  const lines = useLines();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={t('list.compareTitle')}>
      <table className={styles.compare}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <Head
                key={column.kol.id}
                column={column}
                takeOut={() => setIds(columns.map((one) => one.kol.id).filter((id) => id !== column.kol.id))}
                choose={(accountId) => choose(column.kol.id, accountId)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.title}>
              <th scope="row">{t(line.title)}</th>
              {columns.map((column) => (
                <td key={column.kol.id} className="figure">
                  {line.show(column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export function ComparePage() {
  const { t } = useText();
  const navigate = useNavigate();
  const ids = comparedIds(useSearch({ strict: false }) as CompareSearch);
  const [accounts, setAccounts] = useState<Readonly<Record<string, string>>>({});
  const kols = useQueries({
    queries: ids.map((id) => ({ queryKey: ['kol', id], queryFn: () => get(`/kols/${id}`, kolShape) })),
  });
  const setIds = (next: readonly string[]) =>
    void navigate({ to: '/archive/compare', search: (next.length > 0 ? { ids: next.join(',') } : {}) as never });
  const known = [...new Map(kols.flatMap((one) => (one.data ? [[one.data.id, one.data] as const] : []))).values()];
  const columns = known.map((kol) => ({
    kol,
    account: kol.accounts.find((one) => one.accountId === accounts[kol.id]) ?? kol.accounts[0],
  }));
  const faults = kols.flatMap((one) => (one.error ? [one.error] : []));
  return (
    <Page
      title={t('list.compareTitle')}
      answers={t('list.compareAnswers')}
      actions={
        <>
          <Link to="/archive">{t('archive.back')}</Link>
          <Link to="/archive/lists">{t('list.all')}</Link>
        </>
      }
    >
      <AddKol
        isFull={ids.length >= mostCompared}
        add={(kolId) => setIds([...ids.filter((id) => id !== kolId), kolId])}
      />
      {faults.map((error) => (
        <Problem key={error.message} error={error} />
      ))}
      {ids.length === 0 ? (
        <Empty text={t('list.compareNone')} />
      ) : (
        <Sheet
          columns={columns}
          setIds={setIds}
          choose={(kolId, accountId) => setAccounts({ ...accounts, [kolId]: accountId })}
        />
      )}
    </Page>
  );
}
