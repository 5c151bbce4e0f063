// Posts with their figures and where each comes from, and the comments that readers liked most.
import { Table, Tag } from 'antd';
import type { Account, Post } from '../../src/archive/contract.ts';
import type { Provenance, TopComment } from '../../src/archive/contract-kol.ts';
import { type TextKey, useText } from '../text.ts';
import { showCount, showDay } from '../ui/format.ts';
import { Empty, Loaded, Section } from '../ui/page.tsx';
import styles from './kol.module.css';
import { useProvenance, useTopComments } from './kol-queries.ts';
import { usePosts } from './queries.ts';

type Figure = 'views' | 'likes' | 'comments' | 'shares' | 'saves' | 'wows';
const figures: readonly (readonly [Figure, TextKey])[] = [
  ['views', 'kol.views'],
  ['likes', 'archive.likes'],
  ['comments', 'archive.comments'],
  ['shares', 'archive.shares'],
  ['saves', 'archive.saves'],
  ['wows', 'kol.wows'],
];

/** The file and row that a figure comes from. */
function useOrigin(accountId: string): (importId: string | null, row: number | null) => string | null {
  const { t } = useText();
  const files = new Map((useProvenance(accountId).data?.sources ?? []).map((one) => [one.importId, one.file]));
  return (importId, row) => {
    const file = importId === null ? null : files.get(importId);
    if (!file) return null;
    return row === null ? file : t('kol.fileRow', { file, row: String(row) });
  };
}

/** A figure, and by how much it rose since it was seen before. */
function Count({ post, figure }: { readonly post: Post; readonly figure: Figure }) {
  const { t, language } = useText();
  const now = post[figure];
  if (now === null) return <Missing />;
  const before = post.earlier.find((one) => one[figure] !== null);
  const old = before?.[figure] ?? null;
  if (!before || old === null || old === now) return showCount(now, language);
  const n = showCount(Math.abs(now - old), language);
  const since = t(now > old ? 'kol.roseSince' : 'kol.fellSince', { n, day: showDay(before.seenOn, language) });
  const history = post.earlier.map((one) => {
    const seen = one[figure];
    return `${showDay(one.seenOn, language)}: ${seen === null ? '–' : showCount(seen, language)}`;
  });
  return (
    <span title={[since, ...history].join('\n')}>
      {showCount(now, language)}
      <br />
      <span className="muted">
        {now > old ? '+' : '−'}
        {n}
      </span>
    </span>
  );
}

const Missing = () => <span className="muted">–</span>;

function Caption({ post }: { readonly post: Post }) {
  const { t } = useText();
  return (
    <>
      {post.sponsored || post.sponsors.length > 0 ? <Tag>{t('archive.sponsored')}</Tag> : null}
      {post.title || post.text || '–'}
    </>
  );
}

function PostTable({
  rows,
  origin,
}: {
  readonly rows: readonly Post[];
  readonly origin: ReturnType<typeof useOrigin>;
}) {
  const { t, language } = useText();
  const known = figures.filter(([key]) => rows.some((post) => post[key] !== null));
  return (
    <Table
      size="small"
      rowKey="id"
      dataSource={[...rows]}
      pagination={{ pageSize: 10, size: 'small', hideOnSinglePage: true, showSizeChanger: false }}
      tableLayout="fixed"
      columns={[
        {
          title: t('archive.when'),
          key: 'at',
          width: 132,
          render: (_, post) => (post.at ? showDay(post.at, language) : <Missing />),
        },
        { title: t('archive.text'), key: 'text', ellipsis: true, render: (_, post) => <Caption post={post} /> },
        ...known.map(([key, title]) => ({
          title: t(title),
          key,
          width: 104,
          align: 'right' as const,
          render: (_: unknown, post: Post) => <Count post={post} figure={key} />,
        })),
        {
          title: t('kol.sourceOf'),
          key: 'origin',
          width: 150,
          ellipsis: true,
          render: (_, post) => {
            const from = origin(post.importId, post.importRow) ?? '–';
            return (
              <span className="muted" title={from}>
                {from}
              </span>
            );
          },
        },
      ]}
    />
  );
}

function PostCards({
  rows,
  origin,
}: {
  readonly rows: readonly Post[];
  readonly origin: ReturnType<typeof useOrigin>;
}) {
  const { t, language } = useText();
  return (
    <ul className={styles.postCards}>
      {rows.slice(0, 10).map((post) => (
        <li key={post.id}>
          <p className={styles.clamp}>
            <Caption post={post} />
          </p>
          <p className="figure">
            {figures
              .filter(([key]) => post[key] !== null)
              .map(([key, title]) => `${t(title)} ${showCount(post[key] ?? 0, language)}`)
              .join(' · ')}
          </p>
          <p className="muted">
            {[post.at ? showDay(post.at, language) : null, origin(post.importId, post.importRow)]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

export function PostsSection({ account }: { readonly account: Account }) {
  const { t } = useText();
  const posts = usePosts(account.accountId);
  const origin = useOrigin(account.accountId);
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
            <>
              <div className={styles.wide}>
                <PostTable rows={rows} origin={origin} />
              </div>
              <div className={styles.narrow}>
                <PostCards rows={rows} origin={origin} />
              </div>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function commentsSeen({ comments, commentsTotal }: Provenance['completeness'], t: ReturnType<typeof useText>['t']) {
  if (commentsTotal === null || commentsTotal < comments) return t('kol.totalUnknown', { n: comments });
  return t('kol.commentsOf', { n: comments, total: commentsTotal });
}

function CommentRow({ comment }: { readonly comment: TopComment }) {
  const { t, language } = useText();
  return (
    <li>
      <span>{comment.text}</span>
      <span className={`muted figure ${styles.small}`}>
        {[
          comment.likes === null ? null : t('kol.likesOne', { n: comment.likes }),
          comment.post === null ? null : t('kol.under', { post: comment.post.slice(0, 40) }),
          comment.at === null ? null : showDay(comment.at, language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  );
}

export function CommentsSection({ accountId }: { readonly accountId: string }) {
  const { t } = useText();
  const comments = useTopComments(accountId);
  const provenance = useProvenance(accountId);
  const aside = provenance.data ? commentsSeen(provenance.data.completeness, t) : null;
  return (
    <Section title={t('kol.topComments')} aside={aside} id="comments">
      <Loaded query={comments}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={t('archive.noComments')} />
          ) : (
            <>
              {rows.every((one) => one.likes === null) ? <p className="muted">{t('kol.noLikes')}</p> : null}
              <ul className={styles.comments}>
                {rows.map((comment) => (
                  <CommentRow key={comment.id} comment={comment} />
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
