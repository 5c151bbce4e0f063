// What a dossier says first, in which order it tells the evidence, and what it asks for.
import { expect, test } from 'vitest';
import { causeWords } from './cause-words.ts';
import type { Audit, Family, FamilyId, Finding } from './contract.ts';
import { familyIds } from './contract.ts';
import { defaultAuditPolicy } from './policy.ts';
import { tellDossier } from './view.ts';

const missing = { it: 'manca', en: 'is missing', zh: '缺少' };

/** A family with a ratio; null = it could not be read. */
function aFamily(id: FamilyId, ratio: number | null, findings: Finding[] = []): Family {
  const isRead = ratio !== null;
  return {
    ...{ id, findings, logLikelihoodRatio: ratio, status: isRead ? 'measured' : 'not_enough_data' },
    ...{ missing: isRead ? null : missing.en, missingText: isRead ? null : missing },
  };
}

const rise: Finding = {
  ...{ code: 'follower_burst', from: '2026-03-03', to: '2026-03-05', measured: 4210, expected: 180 },
  text: { it: 'salita', en: 'rise', zh: '涨粉' },
  tried: [causeWords.hit_unknown],
};
const hit: Finding = { ...rise, code: 'viral_growth', tried: undefined };

function dossier(verdict: Audit['verdict'], given: Partial<Record<FamilyId, Family>>) {
  const families = familyIds.map((id) => given[id] ?? aFamily(id, null));
  const { version: policy } = defaultAuditPolicy;
  const rest = {
    authenticity: 62,
    score: 62,
    fraudProbability: 0.38,
    interval: null,
    craft: null,
    basis: null,
    evidenceHash: '',
  };
  return tellDossier({ ...rest, verdict, families, policy }, defaultAuditPolicy);
}

const buyer = {
  growth: aFamily('growth', 3.5, [rise]),
  comments: aFamily('comments', 1.2),
  engagement: aFamily('engagement', 0.4),
  platform: aFamily('platform', 0),
  conduct: aFamily('conduct', 0, [hit]),
};

test('a risk is told with how many kinds of evidence, which, and what was bought', () => {
  const { headline } = dossier('risk', buyer);
  expect(headline.en).toBe(
    'Two kinds of evidence speak for bought followers and interactions: growth and the comments.',
  );
  expect(headline.it).toBe(
    'Due tipi di indizi fanno pensare a follower e interazioni comprati: la crescita e i commenti.',
  );
  expect(headline.zh).toBe('两类证据指向买粉和刷量：涨粉趋势、评论质量。');
});

test.each<[string, Audit['verdict'], Partial<Record<FamilyId, Family>>, RegExp]>([
  [
    'one kind alone is said to be not enough',
    'look_closer',
    { growth: buyer.growth },
    /^One kind of evidence speaks for bought followers: growth\. Alone/,
  ],
  ['two kinds against a favourable rest', 'look_closer', buyer, /^Two kinds .* The rest speaks in favour/],
  ['what is only unsure', 'look_closer', { engagement: buyer.engagement }, /something to clear up: engagement\./],
  ['nothing in particular', 'look_closer', { growth: aFamily('growth', 0) }, /authenticity 62 of 100/],
  [
    'an honest jump',
    'authentic',
    { growth: aFamily('growth', -1, [hit]) },
    /jump of 3 Mar 2026 is explained by a post that did well\. 1 of 6/,
  ],
  ['nothing at all', 'authentic', { growth: aFamily('growth', -1) }, /^Nothing suggests bought .* 1 of 6 kinds/],
  ['too little', 'not_enough_data', { growth: buyer.growth }, /1 of 6 kinds of evidence could be read/],
  [
    'too uncertain',
    'not_enough_data',
    { growth: buyer.growth, comments: buyer.comments, engagement: buyer.engagement },
    /it is too uncertain/,
  ],
])('the head sentence of %s', (_, verdict, families, sentence) => {
  expect(dossier(verdict, families).headline.en).toMatch(sentence);
});

test('families come in order of weight; conduct is a note and never evidence; what is missing is last', () => {
  const { families } = dossier('risk', buyer);
  expect(families.slice(0, 5).map(({ id, standing }) => `${id} ${standing}`)).toEqual([
    ...['growth against', 'comments against', 'engagement unsure', 'conduct note', 'platform fine'],
  ]);
  expect(families.slice(5).every(({ standing }) => standing === 'missing')).toBe(true);
});

test('what would change the verdict answers the accusing families first, with their days, then what is missing', () => {
  const asked = dossier('risk', buyer).wouldChange.map(({ en }) => en);
  expect(asked[0]).toBe(
    'The KOL’s back-office export of 3 Mar 2026 to 5 Mar 2026: it shows where the followers came from.',
  );
  expect(asked[1]).toMatch(/^Proof of advertising/);
  expect(asked[2]).toMatch(/^The counts of the posts of those days/);
  expect(asked).toContain('A sample of 100 follower profiles.');
  expect(new Set(asked).size).toBe(asked.length);
});

test('nothing is asked for where everything was read and nothing speaks against', () => {
  const all = Object.fromEntries(familyIds.map((id) => [id, aFamily(id, -0.5)]));
  expect(dossier('authentic', all).wouldChange).toEqual([]);
});
