// A synthetic account with everything an audit can look at, and the tricks that can be played on it. Not a real KOL.
import { type Evidence, evidenceShape } from '../../src/audit/contract.ts';
import { addDays } from '../../src/base/day.ts';
import { drawNormal, pickIndex, type Random, randomFrom } from '../../src/base/random.ts';

export interface AccountTricks {
  /** Followers bought over three days, as a share. */
  readonly burst?: number;
  /** One post with fifty times the usual interactions, and the followers that it brings. */
  readonly isViral?: boolean;
  /** Interactions relative to what the followers would give. */
  readonly engagement?: number;
  /** Every post gets the same likes. */
  readonly hasTappedLikes?: boolean;
  /** Share of comments from a pool of copied texts. */
  readonly farm?: number;
  /** Share of the follower sample that was bought. */
  readonly fakeFollowers?: number;
}

const firstDay = '2026-01-01';
const subjects = ['托斯卡纳橄榄油', '手工皮靴', '西西里柠檬', '羊毛围巾', '米兰咖啡机', '威尼斯玻璃'];
const openers = ['请问', '上次买的', '我也想试试', '第一次见到', '朋友推荐过', '在店里看过'];
const closers = ['适合送人吗', '味道真的不一样', '颜色比照片深一点', '价格能接受', '等你的测评', '保质期多久'];
const farmTexts = [
  '宝藏博主一定要火起来呀',
  '每天都要来看姐姐一眼',
  '这个质感真的绝了姐妹们冲',
  '早就想入手了终于等到',
];
const plain = ['好看', '太美了', '😍😍', '[赞R]', '支持', '来了'];

function commentText(random: Random, subject: string, tricks: AccountTricks): string {
  if (random() < (tricks.farm ?? 0)) return farmTexts[pickIndex(random, farmTexts.length)]!;
  if (random() < 0.2) return plain[pickIndex(random, plain.length)]!;
  const opener = openers[pickIndex(random, openers.length)]!;
  return `${opener}${random() < 0.5 ? subject : ''}${closers[pickIndex(random, closers.length)]!}${pickIndex(random, 900)}`;
}

function profile(random: Random, isFake: boolean): object {
  const size = Math.exp(drawNormal(random));
  return isFake
    ? {
        followers: pickIndex(random, 20),
        following: Math.round(900 * size),
        posts: pickIndex(random, 2),
        hasPicture: random() < 0.5,
        bioLength: 0,
        handleLength: 12,
        handleDigits: 6,
        private: false,
      }
    : {
        followers: Math.round(350 * size),
        following: Math.round(280 / size),
        posts: Math.round(120 * size),
        hasPicture: true,
        bioLength: 30,
        handleLength: 9,
        handleDigits: 1,
        private: random() < 0.3,
      };
}

/** Evidence about one synthetic account over 120 days. */
export function accountEvidence(seed: number, tricks: AccountTricks = {}): Evidence {
  const random = randomFrom(seed);
  const days = 120;
  let followers = 60_000;
  const series: [string, number][] = [];
  const posts: object[] = [];
  const comments: object[] = [];
  for (let day = 0; day < days; day++) {
    const date = addDays(firstDay, day);
    const isBurst = day >= 70 && day <= 72;
    const isHit = tricks.isViral === true && day === 70;
    const usual = 60_000 * 0.06 * (tricks.engagement ?? 1) * (isHit ? 50 : 1);
    const bought = isBurst ? ((tricks.burst ?? 0) * 60_000) / 3 : 0;
    const brought = tricks.isViral === true && day >= 70 && day <= 75 ? [5, 2, 1, 0.6, 0.4, 0.2][day - 70]! * 1_500 : 0;
    followers += Math.round(90 + 30 * drawNormal(random) + bought + brought);
    series.push([date, followers]);
    const subject = subjects[pickIndex(random, subjects.length)]!;
    const likes = tricks.hasTappedLikes
      ? 1_200 + pickIndex(random, 40)
      : Math.round(usual * Math.exp(0.5 * drawNormal(random)));
    const id = `p${day}`;
    const text = `今天来说说${subject}，从产地到餐桌`;
    posts.push({
      id,
      at: `${date}T12:00:00+08:00`,
      original: true,
      sponsored: false,
      text,
      likes,
      comments: Math.round(likes * (0.03 + 0.04 * random())),
      saves: Math.round(likes * 0.2),
    });
    for (let one = 0; one < 4; one++) {
      const at = `${date}T${13 + pickIndex(random, 10)}:${10 + pickIndex(random, 50)}:00+08:00`;
      comments.push({ post: id, author: `a${pickIndex(random, 400)}`, at, text: commentText(random, subject, tricks) });
      if (random() < 0.15)
        comments.push({ post: id, author: 'kol', at, text: '谢谢你的问题', byKol: true, replyTo: 'x' });
    }
  }
  const followerSample = Array.from({ length: 200 }, () => profile(random, random() < (tricks.fakeFollowers ?? 0.12)));
  return evidenceShape.parse({
    account: { platform: 'xiaohongshu', category: 'food', countsRounded: false, followers: series },
    posts,
    comments,
    followerSample,
    seed: 1,
  });
}
