// The picture and the verified text of an invented account, with what makes both hard to go by: default pictures that many
// have, words that anybody is verified with, the agency's name in them.
import type { Topic } from '../base/id.ts';
import { pickIndex, type Random } from '../base/random.ts';
import { topicTerms } from '../base/terms.ts';
import { type Invented, pick } from './account.ts';
import { givenNames, workWords } from './vocabulary.ts';

export interface InventedProfile {
  /** Null = the file has none. */
  readonly avatarUrl: string | null;
  readonly verifiedText: string | null;
}

/** Links as platforms make them: a hash, and behind it how the picture is cut. The host is reserved for examples. */
const cuts = ['.jpg?imageView2/2/w/180', '.jpg@96w_96h.webp', '_l.jpg', '.jpg!nd_dft'];
const linkTo = (platform: string, picture: string, cut: string) =>
  `https://avatar.example/${platform}/${picture}${cut}`;
const hex = (random: Random) => Array.from({ length: 20 }, () => pickIndex(random, 16).toString(16)).join('');

/** Three default pictures a platform has, with names that look like anybody's. */
const defaultPicture = (platform: string, index: number) =>
  `de0${index}fa017${[...platform].map((sign) => sign.charCodeAt(0).toString(16)).join('')}`.slice(0, 24);

const nameTopic = (topic: Topic) => topicTerms[topic].zh;

function genericText(random: Random, topic: Topic): string {
  const forms = [
    `知名${nameTopic(topic)}博主`,
    `优质${nameTopic(topic)}领域创作者`,
    `${nameTopic(topic)}博主`,
    '微博原创视频博主',
  ];
  return pick(random, forms);
}

/** What a person is known for: a work of their own, as those verified by name have it. */
const workText = (random: Random) =>
  `《${pick(random, givenNames)}的${pick(random, workWords)}${pick(random, workWords)}》作者`;

/**
 * Of the pictures 12 % are missing and 18 % defaults. A quarter of the accounts is verified: 70 % of these with words that
 * anybody has, 20 % as signed by their agency, 10 % with a work. Own choice: nobody publishes such shares.
 */
export function inventProfile(random: Random, account: Invented): InventedProfile {
  const { platform, topics, agency } = account;
  const kind = random();
  const picture = kind < 0.3 ? defaultPicture(platform, pickIndex(random, 3)) : hex(random);
  const avatarUrl = kind < 0.12 ? null : linkTo(platform, picture, pick(random, cuts));
  if (random() >= 0.25) return { avatarUrl, verifiedText: null };
  const words = random();
  const topic = topics[0]!;
  if (words < 0.7) return { avatarUrl, verifiedText: genericText(random, topic) };
  if (words < 0.9 && agency !== null) return { avatarUrl, verifiedText: `${agency}签约${nameTopic(topic)}博主` };
  return { avatarUrl, verifiedText: workText(random) };
}

export interface TwinProfile extends InventedProfile {
  /** The account has a name of its own: only its verified text names the other. */
  readonly isRenamed: boolean;
}

/**
 * The profile of the second account of a person. 15 % show the same picture under another host and cut, as lists do that have
 * one picture per KOL: platforms store pictures anew under other names, so that crawls of two platforms seldom agree. 10 % are
 * verified with the same work, 8 % call themselves otherwise and are verified by the name of the other account. Own choice.
 */
export function inventTwinProfile(
  random: Random,
  account: Invented,
  other: Pick<Invented, 'name' | 'topics'> & InventedProfile,
): TwinProfile {
  const own = inventProfile(random, account);
  const picture = other.avatarUrl === null ? null : /[^/]+\/([0-9a-f]{20,})/.exec(other.avatarUrl.slice(8))?.[1];
  const isShared = random() < 0.15 && picture != null;
  const avatarUrl = isShared ? linkTo(account.platform, picture, pick(random, cuts)) : own.avatarUrl;
  const said = random();
  if (said < 0.1 && other.verifiedText?.startsWith('《'))
    return { avatarUrl, verifiedText: other.verifiedText, isRenamed: false };
  if (said >= 0.92)
    return { avatarUrl, verifiedText: `知名${nameTopic(other.topics[0]!)}博主${other.name}`, isRenamed: true };
  return { ...own, avatarUrl, isRenamed: false };
}
