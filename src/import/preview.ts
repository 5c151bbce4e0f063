// Shows the first rows of a file as they would be stored.
import type { PreviewRow } from './contract.ts';
import type { Row, RowFacts } from './facts.ts';
import type { RowReader } from './rows.ts';

const moment = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

function plain(facts: RowFacts): NonNullable<PreviewRow['stored']> {
  const { account, post, comment, prices, audience } = facts;
  return {
    ...(account && {
      platform: account.ref.platform,
      uid: account.ref.uid,
      handle: account.ref.handle ?? account.ref.hash,
      name: account.kol.name,
    }),
    ...(account &&
      !post && {
        followers: account.snapshot?.followers ?? null,
        followersError: account.snapshot?.followersError ?? null,
        following: account.snapshot?.following ?? null,
        postsTotal: account.snapshot?.postsTotal ?? null,
        topics: [...account.kol.topics],
        category: account.kol.category,
        agency: account.kol.agency,
        region: account.kol.region,
        gender: account.kol.gender,
        observedOn: account.observedOn,
        prices: prices.map((price) => `${price.format} ${price.amount} ${price.currency ?? 'bps'}`),
      }),
    ...(post && {
      postId: post.id,
      at: moment(post.at),
      title: post.title,
      text: post.text?.slice(0, 200) ?? null,
      format: post.format,
      sponsored: post.sponsored,
      views: post.views,
      likes: post.likes,
      comments: post.comments,
      shares: post.shares,
      saves: post.saves,
      ...(post.wows === null ? {} : { wows: post.wows }),
      rounded: post.rounded,
    }),
    ...(audience.length > 0 && {
      audience: audience.map(({ item, share }) => `${item} ${Math.round(share * 1000) / 10}%`),
    }),
    ...(comment && {
      platform: comment.platform,
      postId: comment.postId,
      commentId: comment.id,
      at: moment(comment.at),
      text: comment.text?.slice(0, 200) ?? null,
      likes: comment.likes,
      replyTo: comment.replyTo,
    }),
  };
}

/** At most `limit` rows, each as it would be stored or with the reason why not. Commenters are not shown. */
export function previewRows(rows: readonly Row[], read: RowReader, limit = 20): PreviewRow[] {
  return rows.slice(0, limit).map(({ line, cells }) => {
    const result = read(line, cells);
    return result.ok
      ? { line, stored: plain(result.value), reject: null }
      : { line, stored: null, reject: result.problem };
  });
}
