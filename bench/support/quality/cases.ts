// Twenty planted cases with their truth, as dossiers that a reader can judge for himself.
import { createHash } from 'node:crypto';
import { auditEvidence } from '../../../src/audit/audit.ts';
import { tellAudit } from '../../../src/audit/tell.ts';
import { synthesise } from '../../../test/support/audited/population.ts';
import { plainTaste, type Taste } from '../../../test/support/audited/taste.ts';
import { markdown } from './measures.ts';

interface Case {
  readonly truth: string;
  readonly taste: Partial<Taste>;
  readonly isBuyer: boolean;
  /** Cuts the evidence down, for those of whom little is known. */
  readonly left?: { readonly days?: number; readonly comments?: number; readonly posts?: number };
}

const honest = (truth: string, taste: Partial<Taste> = {}, left?: Case['left']): Case => ({
  ...{ truth: `Honest. ${truth}`, taste, isBuyer: false },
  ...(left === undefined ? {} : { left }),
});
const buyer = (truth: string, taste: Partial<Taste>, left?: Case['left']): Case => ({
  ...{ truth: `Buyer. ${truth}`, taste, isBuyer: true },
  ...(left === undefined ? {} : { left }),
});

const cases: readonly Case[] = [
  honest('A quiet account, nothing special.'),
  honest('One viral post with the followers that it brings.', { innocents: ['viral'] }),
  honest('A giveaway that was taken up.', { innocents: ['giveaway'] }),
  honest('A mention on another platform, which nothing in the evidence explains.', { innocents: ['shout_out'] }),
  honest('The platform removed 3 % of everybody’s followers on one day.', { innocents: ['platform_purge'] }),
  honest('Counts displayed as 1.2万.', { innocents: ['rounded', 'viral'] }),
  honest('A small, loyal fan club writes most comments.', { innocents: ['fan_club'] }),
  honest('Fans share slogans.', { innocents: ['slogan'] }),
  honest('Television brought 15 % in three days; no interactions explain it.', {
    tricks: ['burst'],
    boughtShare: 0.15,
    purged: 0,
  }),
  honest('Only 20 days are known.', {}, { days: 20, comments: 10, posts: 8 }),
  buyer('20 % in a burst, and a farm of copied comments.', {
    tricks: ['burst', 'farm', 'fake_sample'],
    boughtShare: 0.2,
  }),
  buyer('12 % dripped over weeks, with tapped likes.', {
    tricks: ['drip', 'like_bots', 'fake_sample'],
    boughtShare: 0.12,
  }),
  buyer('Old purchases: hardly anybody interacts; and a ring that comments.', {
    tricks: ['hollow', 'ring'],
    ringSize: 15,
  }),
  buyer('Everything at once.', { tricks: ['burst', 'hollow', 'like_bots', 'farm', 'fake_sample'], boughtShare: 0.25 }),
  buyer('A burst of 3 %, and a few copied comments: small, and hard.', {
    tricks: ['burst', 'farm'],
    boughtShare: 0.03,
    farmShare: 0.05,
    purged: 0,
  }),
  buyer('Only a burst of 25 %, nothing else.', { tricks: ['burst'], boughtShare: 0.25, purged: 0.6 }),
  buyer('Only comments of a farm.', { tricks: ['farm'], farmShare: 0.3 }),
  buyer('Only tapped likes.', { tricks: ['like_bots'] }),
  buyer('A drip of 5 % hidden behind a viral post.', {
    tricks: ['drip', 'hollow'],
    innocents: ['viral'],
    boughtShare: 0.05,
    purged: 0,
  }),
  buyer(
    'A burst of 20 % of which only 25 days and no comments are known.',
    { tricks: ['burst', 'hollow'], boughtShare: 0.2 },
    { days: 25, comments: 0, posts: 9 },
  ),
];

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** A table of all, and every dossier in full. */
export function caseDossiers(seed: number): string {
  const judged = cases.map((one, at) => {
    const { evidence } = synthesise(seed + at, plainTaste(one.taste), one.isBuyer);
    const { left } = one;
    const followers =
      left?.days === undefined ? evidence.account.followers : evidence.account.followers.slice(-left.days);
    const posts = left?.posts === undefined ? evidence.posts : evidence.posts.slice(-left.posts);
    const comments = left?.comments === undefined ? evidence.comments : evidence.comments.slice(0, left.comments);
    const cut = { ...evidence, account: { ...evidence.account, followers }, posts, comments };
    return { ...one, audit: auditEvidence(left === undefined ? evidence : { ...cut, followerSample: [] }, sha256) };
  });
  const rows = judged.map(({ truth, audit }, at) => [
    `[${at + 1}](#case-${at + 1})`,
    truth,
    audit.verdict.replaceAll('_', ' '),
    audit.authenticity ?? '–',
  ]);
  const dossiers = judged.map(({ truth, audit }, at) => {
    const { id: _, ...rest } = audit;
    return `### Case ${at + 1}\n\nTruth: ${truth}\n\n\`\`\`text\n${tellAudit(rest, 'en')}\`\`\``;
  });
  return [markdown(['case', 'truth', 'verdict', 'authenticity'], rows), ...dossiers].join('\n\n');
}
