// One KOL: accounts, growth, posts, comments, prices, collaborations, where it all comes from.
import { Link, useParams } from '@tanstack/react-router';
import { Table, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Account, Collaboration, Kol, Post } from '../../src/archive/contract.ts';
import { categoryTerms, formatTerms, platformTerms, tierTerms, topicTerms } from '../../src/base/terms.ts';
import { type TextKey, useText } from '../text.ts';
import { showCount, showDay, showMoney } from '../ui/format.ts';
import { Empty, Loaded, Page, Section } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import { AddCollaboration } from './add-collaboration.tsx';
import { AddPrice } from './add-price.tsx';
import styles from './archive.module.css';
import { KolEditor } from './kol-edit.tsx';
import { Merges } from './merges.tsx';
import { useComments, useKol, usePosts } from './queries.ts';

function AccountCard({ account, isActive, choose }: { account: Account; isActive: boolean; choose: () => void }) {
  const { t, say, language } = useText();
  return (
    <button type="button" className={styles.account} data-active={isActive} aria-pressed={isActive} onClick={choose}>
      <span className="muted">
        {say(platformTerms[account.platform])} · {account.handle}
      </span>
      <span className={styles.big}>
        {account.followers === null ? t('shell.unknown') : showCount(account.followers, language)}
      </span>
      <span>
        {say(tierTerms[account.tier])} · <Verdict verdict={account.verdict} authenticity={account.authenticity} />
      </span>
      <span className="muted">
        {account.observedOn
          ? t('archive.observed', { day: showDay(account.observedOn, language) })
          : t('shell.unknown')}
      </span>
    </button>
  );
}

function Posts({ account }: { account: Account }) {
  const { t, language } = useText();
  const posts = usePosts(account.accountId);
  const count = (title: TextKey, key: 'views' | 'likes' | 'comments' | 'shares' | 'saves') => ({
    title: t(title),
    key,
    align: 'right' as const,
    render: (_: unknown, post: Post) =>
      post[key] === null ? <span className="muted">–</span> : showCount(post[key], language),
  });
  const seen = account.postsTotal
    ? t('archive.postsOfTotal', { n: account.postsSeen, total: account.postsTotal })
    : t('archive.postsSeen', { n: account.postsSeen });
  return (
    <Section title={t('archive.posts')} aside={seen} id="posts">
      <Loaded query={posts}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={t('archive.noPosts')} />
          ) : (
            <Table
              size="small"
              rowKey="id"
              dataSource={rows}
              pagination={{ pageSize: 10, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
              scroll={{ x: 760 }}
              columns={[
                {
                  title: t('archive.when'),
                  key: 'at',
                  width: 110,
                  render: (_, post) => (post.at ? showDay(post.at, language) : '–'),
                },
                {
                  title: t('archive.text'),
                  key: 'text',
                  ellipsis: true,
                  render: (_, post) => (
                    <>
                      {post.sponsored ? <Tag>{t('archive.sponsored')}</Tag> : null}
                      {post.title || post.text || '–'}
                    </>
                  ),
                },
                count('archive.views', 'views'),
                count('archive.likes', 'likes'),
                count('archive.comments', 'comments'),
                count('archive.shares', 'shares'),
                count('archive.saves', 'saves'),
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

function Comments({ account }: { account: Account }) {
  const { t, language } = useText();
  const comments = useComments(account.accountId);
  return (
    <Section title={t('archive.comments')} aside={showCount(account.commentsSeen, language)} id="comments">
      <Loaded query={comments}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={t('archive.noComments')} />
          ) : (
            <ul className={styles.comments}>
              {rows.slice(0, 30).map((comment) => (
                <li key={comment.id}>
                  <span>{comment.text}</span>
                  <span className="muted figure">{comment.at ? showDay(comment.at, language) : ''}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function Prices({ account }: { account: Account }) {
  const { t, say, language } = useText();
  return (
    <Section title={t('archive.prices')} id="prices">
      {account.prices.length === 0 ? (
        <Empty text={t('archive.noPrices')} />
      ) : (
        account.prices.map((price) => (
          <div key={`${price.format}${price.validFrom}`} className="figure">
            {say(formatTerms[price.format])}: {showMoney(price.amount, price.currency, language)}{' '}
            <span className="muted">{showDay(price.validFrom, language)}</span>
          </div>
        ))
      )}
      <AddPrice accountId={account.accountId} />
    </Section>
  );
}

function Collaborations({ rows, kolId }: { rows: readonly Collaboration[]; kolId: string }) {
  const { t, language } = useText();
  const day = (value: string | null) => (value ? showDay(value, language) : '…');
  return (
    <Section title={t('archive.collaborations')} id="collaborations">
      {rows.length === 0 ? <Empty text={t('archive.noCollaborations')} /> : null}
      {rows.map((one) => (
        <div key={one.id}>
          <strong>{one.brand}</strong>{' '}
          <span className="muted">
            {one.productClass ? `${one.productClass} · ` : ''}
            {day(one.startedOn)} – {day(one.endedOn)}
            {one.exclusiveUntil ? ` · ${t('archive.exclusiveUntil')} ${day(one.exclusiveUntil)}` : ''}
          </span>
        </div>
      ))}
      <AddCollaboration kolId={kolId} />
    </Section>
  );
}

/** The audit of an account, drawn by the stage to the right. */
type Dossier = (accountId: string) => ReactNode;

interface KolProps {
  readonly dossier: Dossier;
  /** What else can be done with a KOL, by a stage to the right. */
  readonly actions: (kolId: string) => ReactNode;
}

function KolView({ kol, dossier, actions }: KolProps & { readonly kol: Kol }) {
  const { t, say } = useText();
  const [chosen, choose] = useState(kol.accounts[0]?.accountId ?? '');
  const account = kol.accounts.find((one) => one.accountId === chosen);
  return (
    <Page
      title={kol.name}
      answers={kol.pinyin}
      actions={
        <>
          <Link to="/archive">{t('archive.back')}</Link>
          {actions(kol.id)}
          <KolEditor kol={kol} />
        </>
      }
    >
      <div className={styles.header}>
        {kol.category ? <span>{say(categoryTerms[kol.category])}</span> : null}
        {kol.topics.map((topic) => (
          <Tag key={topic}>{topic in topicTerms ? say(topicTerms[topic as 'food']) : topic}</Tag>
        ))}
        {kol.agency ? (
          <span className="muted">
            {t('archive.agency')}: {kol.agency}
          </span>
        ) : null}
        {kol.region ? <span className="muted">{kol.region}</span> : null}
      </div>
      {kol.notes ? <p className={styles.notes}>{kol.notes}</p> : null}
      <div className={styles.accounts}>
        {kol.accounts.map((one) => (
          <AccountCard
            key={one.accountId}
            account={one}
            isActive={one.accountId === chosen}
            choose={() => choose(one.accountId)}
          />
        ))}
      </div>
      {account ? (
        <>
          {dossier(account.accountId)}
          <Posts account={account} />
          <Comments account={account} />
          <Prices account={account} />
        </>
      ) : null}
      <Collaborations rows={kol.collaborations} kolId={kol.id} />
      <Merges kolId={kol.id} />
      <Section title={t('archive.provenance')} id="provenance">
        {kol.accounts.map((one) => (
          <div key={one.accountId}>
            {say(platformTerms[one.platform])}:{' '}
            {one.source ? t('archive.source', { file: one.source.file, row: one.source.row }) : t('archive.byHand')}
          </div>
        ))}
      </Section>
    </Page>
  );
}

export function KolPage(props: KolProps) {
  const { kolId } = useParams({ strict: false }) as { kolId: string };
  const kol = useKol(kolId);
  return <Loaded query={kol}>{(one) => <KolView kol={one} {...props} />}</Loaded>;
}
