// Follower profiles (real): bought and human ones of two networks. Ten-fold, across networks, and without the one ratio.
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { type FollowerProfile, profileShape } from '../../../src/audit/contract.ts';
import { profileFeatures, scoreProfile } from '../../../src/audit/profile-score.ts';
import { pickIndex, randomFrom } from '../../../src/base/random.ts';
import { realData } from '../../../test/support/real-data.ts';
import { fitLogistic } from '../logistic.ts';
import { auc, calibrationError, markdown, three } from './measures.ts';

interface Labelled {
  readonly profile: FollowerProfile;
  readonly isBought: boolean;
}

const number = (cell: string | undefined): number | null => (cell === undefined || cell === '' ? null : Number(cell));

function twitter(name: string, isBought: boolean): Labelled[] {
  const file = realData('follower-profiles', name);
  if (file === null) return [];
  const rows = parse(readFileSync(file), { columns: true }) as Record<string, string>[];
  return rows.map((row) => {
    const profile = profileShape.parse({
      followers: number(row.followers_count),
      following: number(row.friends_count),
      posts: number(row.statuses_count),
      hasPicture: row.default_profile_image !== '1',
      bioLength: number(row.description) ?? 0,
      handleLength: number(row.name_length),
      handleDigits: number(row.name_digits),
      private: row.protected === '1',
    });
    return { profile, isBought };
  });
}

function instagram(name: string, isBought: boolean): Labelled[] {
  const file = realData('follower-profiles', name);
  if (file === null) return [];
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>[];
  return rows.map((row) => {
    const profile = profileShape.parse({
      followers: row.userFollowerCount,
      following: row.userFollowingCount,
      posts: row.userMediaCount,
      hasPicture: row.userHasProfilPic === 1,
      bioLength: row.userBiographyLength,
      handleLength: row.usernameLength,
      handleDigits: row.usernameDigitCount,
      private: row.userIsPrivate === 1,
    });
    return { profile, isBought };
  });
}

/** Columns that are, or give away, the ratio of followers to following. */
const ofRatio = [0, 1, 3, 4, 11, 12];

function rowsOf(labelled: readonly Labelled[], left: readonly number[], means: readonly number[]): number[][] {
  return labelled.map(({ profile }) =>
    profileFeatures(profile)
      .map((value, at) => value ?? means[at]!)
      .filter((_, at) => !left.includes(at)),
  );
}

function meansOf(labelled: readonly Labelled[]): number[] {
  const all = labelled.map(({ profile }) => profileFeatures(profile));
  return all[0]!.map((_, at) => {
    const known = all.flatMap((row) => row[at] ?? []);
    return known.length === 0 ? 0 : known.reduce((sum, one) => sum + one, 0) / known.length;
  });
}

function score(train: readonly Labelled[], test: readonly Labelled[], left: readonly number[]): number[] {
  const means = meansOf(train);
  const labels = train.map(({ isBought }) => (isBought ? 1 : 0));
  const fit = fitLogistic(rowsOf(train, left, means), labels, 1);
  return rowsOf(test, left, means).map(
    (row) => fit.intercept + row.reduce((sum, one, at) => sum + one * fit.weights[at]!, 0),
  );
}

function shuffled(labelled: readonly Labelled[], seed: number): Labelled[] {
  const random = randomFrom(seed);
  const list = [...labelled];
  for (let at = list.length - 1; at > 0; at--) {
    const other = pickIndex(random, at + 1);
    [list[at], list[other]] = [list[other]!, list[at]!];
  }
  return list;
}

const areaOf = (labelled: readonly Labelled[], scores: readonly number[]): number =>
  auc(
    scores.filter((_, at) => labelled[at]!.isBought),
    scores.filter((_, at) => !labelled[at]!.isBought),
  );

/** Ten folds, twice; the area under all scores that were given to profiles not trained on. */
function tenFold(labelled: readonly Labelled[], left: readonly number[]): { area: number; error: number } {
  const results = [1, 2].map((seed) => {
    const list = shuffled(labelled, seed);
    const scores = new Array<number>(list.length);
    for (let fold = 0; fold < 10; fold++) {
      const given = score(
        list.filter((_, at) => at % 10 !== fold),
        list.filter((_, at) => at % 10 === fold),
        left,
      );
      for (const [at, one] of given.entries()) scores[at * 10 + fold] = one;
    }
    const told = list.map(({ isBought }, at) => ({ probability: 1 / (1 + Math.exp(-scores[at]!)), isTrue: isBought }));
    return { area: areaOf(list, scores), error: calibrationError(told) };
  });
  return { area: (results[0]!.area + results[1]!.area) / 2, error: (results[0]!.error + results[1]!.error) / 2 };
}

/** The table of follower profiles. */
export function profileTable(): string {
  const ofTwitter = [...twitter('bought.csv', true), ...twitter('human.csv', false)];
  const ofInstagram = [...instagram('instagram-fake.json', true), ...instagram('instagram-real.json', false)];
  if (ofTwitter.length === 0 || ofInstagram.length === 0)
    return 'The real profiles are not at hand: this table is missing from this run.';
  const rows = (left: readonly number[], name: string) => {
    const [i, t] = [tenFold(ofInstagram, left), tenFold(ofTwitter, left)];
    return [
      [`Instagram, ten-fold${name}`, three(i.area), three(i.error), `${ofInstagram.length}`],
      [`Twitter, ten-fold${name}`, three(t.area), three(t.error), `${ofTwitter.length}`],
      [
        `trained on Twitter, tried on Instagram${name}`,
        three(areaOf(ofInstagram, score(ofTwitter, ofInstagram, left))),
        '',
        '',
      ],
      [
        `trained on Instagram, tried on Twitter${name}`,
        three(areaOf(ofTwitter, score(ofInstagram, ofTwitter, left))),
        '',
        '',
      ],
    ];
  };
  const shipped = [ofInstagram, ofTwitter].map((set) =>
    three(
      areaOf(
        set,
        set.map(({ profile }) => scoreProfile(profile)),
      ),
    ),
  );
  return [
    markdown(
      ['profiles (real)', 'AUC', 'calibration error', 'profiles'],
      [...rows([], ''), ...rows(ofRatio, ', without what tells the ratio of followers to following')],
    ),
    `The weights that ship were fitted on both sets together; on what they were fitted on they reach ${shipped[0]} (Instagram) and ${shipped[1]} (Twitter), which says nothing about new profiles.`,
  ].join('\n\n');
}
