// The evidence as one text of which the hash is taken: every fact of the document in a fixed order, whatever the order of its
// fields was. Lists of values instead of named fields, because an audit of all writes thirty thousand of them.
import type { Evidence } from './contract.ts';

/** The same facts give the same text, another fact another one. */
export function evidenceText({ account, posts, comments, followerSample, seed }: Evidence): string {
  return JSON.stringify([
    [account.platform, account.category, account.countsRounded, account.followers],
    posts.map((p) => [p.id, p.at, p.original, p.sponsored, p.text, p.views, p.likes, p.comments, p.shares, p.saves]),
    comments.map((c) => [c.post, c.author, c.at, c.text, c.byKol, c.replyTo, c.likes]),
    followerSample.map((f) => [
      ...[f.followers, f.following, f.posts, f.hasPicture, f.bioLength],
      ...[f.handleLength, f.handleDigits, f.private, f.createdAt],
    ]),
    seed,
  ]);
}
