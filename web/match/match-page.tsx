// Who fits a brief: rows with reasons for and against in words; a box for "why not this one?".
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Input, Pagination, Progress, Tag } from 'antd';
import { useState } from 'react';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import { briefShape } from '../../src/brand/contract.ts';
import { type MatchRow, matchPageShape, type MatchPage as Page_ } from '../../src/match/contract.ts';
import { get } from '../api.ts';
import { useText } from '../text.ts';
import { showCount, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './match.module.css';

const signs = { for: '+', against: '−', unknown: '?' } as const;

function Row({ row }: { row: MatchRow }) {
  const { t, say, language } = useText();
  const { card } = row;
  return (
    <article className={styles.row} data-out={row.out !== null}>
      <div className={styles.score} title={t('match.fit')}>
        <Progress
          type="circle"
          size={44}
          percent={Math.round(row.score)}
          format={(value) => value}
          aria-label={`${t('match.fit')} ${Math.round(row.score)}`}
        />
      </div>
      <div className={styles.who}>
        <Link to="/archive/$kolId" params={{ kolId: card.kolId }}>
          {card.name}
        </Link>
        <span className="muted">
          {say(platformTerms[card.platform])} · {say(tierTerms[card.tier])} ·{' '}
          {card.followers === null ? t('shell.unknown') : showCount(card.followers, language)}
          {card.price ? ` · ${showMoney(card.price.amount, card.price.currency, language)}` : ''}
        </span>
        <Verdict verdict={card.verdict} authenticity={card.authenticity} overruled={card.overruledVerdict} />
      </div>
      <div className={styles.reasons}>
        {row.out ? (
          <Tag color="error">
            ✕ {t('match.out')}: {say(row.out.text)}
          </Tag>
        ) : null}
        {row.reasons.map((reason) => (
          <Tag key={reason.code + say(reason.text)} className={styles[reason.sign] ?? ''}>
            {signs[reason.sign]} {say(reason.text)}
          </Tag>
        ))}
      </div>
    </article>
  );
}

function Left({ page }: { page: Page_ }) {
  const { t, say, language } = useText();
  if (page.left.length === 0) return null;
  return (
    <p className="muted">
      {t('match.left')}: {page.left.map((one) => `${showCount(one.count, language)} – ${say(one.text)}`).join(' · ')}
    </p>
  );
}

export function MatchPage() {
  const { briefId } = useParams({ strict: false }) as { briefId: string };
  const { t } = useText();
  const [name, setName] = useState('');
  const [page, setPage] = useState(1);
  const brief = useQuery({ queryKey: ['brief', briefId], queryFn: () => get(`/briefs/${briefId}`, briefShape) });
  const match = useQuery({
    queryKey: ['match', briefId, name, page],
    queryFn: () =>
      get(`/briefs/${briefId}/match?${new URLSearchParams({ q: name, page: String(page) })}`, matchPageShape),
  });
  return (
    <Page
      title={t('match.title')}
      answers={match.data && brief.data ? t('match.answers', { n: match.data.total, brief: brief.data.name }) : null}
      actions={
        <>
          <Input.Search
            allowClear
            placeholder={t('match.whyNot')}
            aria-label={t('match.whyNot')}
            style={{ width: 240 }}
            onSearch={(value) => {
              setPage(1);
              setName(value);
            }}
          />
          <Link to="/plans" search={{ brief: briefId } as never} className="ant-btn ant-btn-primary">
            {t('match.plan')}
          </Link>
        </>
      }
    >
      <Loaded query={match} rows={12}>
        {(one) => (
          <>
            <Left page={one} />
            {one.rows.length === 0 ? (
              <Empty text={t('match.none')} />
            ) : (
              one.rows.map((row) => <Row key={row.card.accountId} row={row} />)
            )}
            <Pagination
              size="small"
              current={page}
              pageSize={one.pageSize}
              total={name ? one.rows.length : one.total}
              showSizeChanger={false}
              hideOnSinglePage
              onChange={setPage}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}
