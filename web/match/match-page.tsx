// Who fits a brief: rows with reasons for and against in words, filters by reason, and a box for "why not this one?".
import { SettingOutlined } from '@ant-design/icons';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Button, Input, Pagination, Select } from 'antd';
import { useState } from 'react';
import type { MatchPage as Answer } from '../../src/match/contract.ts';
import { partWords } from '../../src/match/words-policy.ts';
import { useText } from '../text.ts';
import { showCount } from '../ui/format.ts';
import { Empty, Loaded, Page } from '../ui/page.tsx';
import { emptyReason, keptSearch, listedParts, type MatchSearch, withParts } from './address.ts';
import styles from './match.module.css';
import { MatchRow } from './match-row.tsx';
import { PolicyDrawer } from './policy-drawer.tsx';
import { useBrief, useMatch } from './queries.ts';

interface FiltersProps {
  readonly search: MatchSearch;
  readonly answer: Answer | undefined;
  readonly change: (next: MatchSearch) => void;
}

function Filters({ search, answer, change }: FiltersProps) {
  const { t, say, language } = useText();
  const wished = (name: 'with' | 'without', sign: 'for' | 'against') => (
    <Select
      mode="multiple"
      allowClear
      className={styles.filter ?? ''}
      placeholder={t(`match.${name}`)}
      aria-label={t(`match.${name}`)}
      value={listedParts(search[name])}
      options={(answer?.strengths ?? []).map((one) => ({
        value: one.part,
        label: `${say(partWords[one.part])} ${showCount(one[sign], language)}`,
      }))}
      onChange={(parts: string[]) => change(withParts(search, name, parts))}
    />
  );
  return (
    <div className={styles.filters}>
      <Input.Search
        key={search.q ?? ''}
        allowClear
        defaultValue={search.q ?? ''}
        placeholder={t('match.whyNot')}
        aria-label={t('match.whyNot')}
        onSearch={(q) => change(q ? { q } : {})}
      />
      {wished('with', 'for')}
      {wished('without', 'against')}
    </div>
  );
}

function Left({ answer }: { readonly answer: Answer }) {
  const { t, say, language } = useText();
  if (answer.left.length === 0) return null;
  return (
    <p className={`muted ${styles.left}`}>
      {t('match.left')}: {answer.left.map((one) => `${showCount(one.count, language)} – ${say(one.text)}`).join(' · ')}
    </p>
  );
}

function Rests({ answer }: { readonly answer: Answer }) {
  const { t, language } = useText();
  const { posts, accounts, taughtBy } = answer.read;
  const count = (n: number) => showCount(n, language);
  return (
    <p className="muted">
      {t('match.policyIs', {
        version: answer.policy,
        posts: count(posts),
        accounts: count(accounts),
        taught: count(taughtBy),
      })}
    </p>
  );
}

export function MatchPage() {
  const { briefId } = useParams({ strict: false }) as { briefId: string };
  const search = useSearch({ strict: false }) as MatchSearch;
  const navigate = useNavigate();
  const { t } = useText();
  const [isPolicyOpen, setPolicyOpen] = useState(false);
  const brief = useBrief(briefId);
  const match = useMatch(briefId, search);
  const change = (next: MatchSearch) => {
    void navigate({ to: '/briefs/$briefId/match', params: { briefId }, search: keptSearch(next) as never });
  };
  return (
    <Page
      guide="match"
      title={t('match.title')}
      answers={match.data && brief.data ? t('match.answers', { n: match.data.total, brief: brief.data.name }) : null}
      actions={
        <>
          <Button icon={<SettingOutlined />} onClick={() => setPolicyOpen(true)}>
            {t('match.policy')}
          </Button>
          <Button
            type="primary"
            href={`/plans?${new URLSearchParams({ brief: briefId })}`}
            onClick={(event) => {
              event.preventDefault();
              void navigate({ to: '/plans', search: { brief: briefId } as never });
            }}
          >
            {t('match.plan')}
          </Button>
        </>
      }
    >
      <Filters search={search} answer={match.data} change={change} />
      <Loaded query={match} rows={12}>
        {(answer) => (
          <>
            <Left answer={answer} />
            {answer.rows.length === 0 ? <Empty text={t(`match.${emptyReason(search)}`)} /> : null}
            {answer.rows.map((row) => (
              <MatchRow key={row.card.accountId} row={row} briefId={briefId} />
            ))}
            <Pagination
              size="small"
              className={styles.pages ?? ''}
              current={answer.page}
              pageSize={answer.pageSize}
              total={answer.found}
              showSizeChanger={false}
              hideOnSinglePage
              onChange={(page) => change({ ...search, page })}
            />
            <Rests answer={answer} />
          </>
        )}
      </Loaded>
      <PolicyDrawer isOpen={isPolicyOpen} close={() => setPolicyOpen(false)} />
    </Page>
  );
}
