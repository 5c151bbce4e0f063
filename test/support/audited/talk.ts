// Comments under the posts of a synthetic account: readers, fan clubs, farms that copy, rings that come together.
import type { Comment, Post } from '../../../src/audit/contract.ts';
import { drawNormal, pickIndex, type Random } from '../../../src/base/random.ts';
import type { Taste } from './taste.ts';

const openers = [
  '请问',
  '上次买的',
  '我也想试试',
  '第一次见到',
  '朋友推荐过',
  '在店里看过',
  '家里一直用',
  '去年旅行带回来的',
  '我妈最喜欢',
];
const closers = [
  '适合送人吗',
  '味道真的不一样',
  '颜色比照片深一点',
  '价格能接受',
  '等你的测评',
  '保质期多久',
  '放了一周还很香',
  '和我想的差不多',
  '下次换一种试试',
];
const middles = [
  '昨天刚收到',
  '打开就闻到了',
  '给孩子试过',
  '下班路上看到',
  '同事也在问',
  '想起小时候',
  '这个季节最合适',
  '冰箱里还有半瓶',
  '比超市的贵一点',
  '包装很用心',
  '客服回得快',
  '第二次下单',
  '我住在成都',
  '搬家以后',
  '减肥期间',
];
const plain = [
  '好看',
  '太美了',
  '😍😍',
  '[赞R]',
  '支持',
  '来了',
  '哈哈哈哈',
  '学到了',
  '爱了爱了',
  'wow',
  '❤️',
  '种草了',
  '厉害',
  '打卡',
  '可爱',
];
const farmTexts = [
  '宝藏博主一定要火起来呀',
  '每天都要来看姐姐一眼',
  '这个质感真的绝了姐妹们冲',
  '早就想入手了终于等到',
  '真的太好用了已经回购三次',
  '博主推荐的从来没有踩过雷',
  '无脑跟着买就对了',
  '这也太会拍了吧果断关注',
];
const slogans = ['今天也是元气满满的一天呀', '我们一直都在慢慢来', '最好的你值得最好的一切'];
const tails = ['', '呀', '！', '～', '啊', '呢', '😍', '了'];

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[pickIndex(random, items.length)]!;

interface Voices {
  readonly genericShare: number;
  readonly specificShare: number;
  readonly fans: number;
}

/** Between accounts the share of comments that say nothing differs widely, also among honest ones. */
function drawVoices(random: Random, taste: Taste): Voices {
  const logit = -0.95 + 0.7 * drawNormal(random);
  return {
    genericShare: 1 / (1 + Math.exp(-logit)),
    specificShare: 0.2 + 0.4 * random(),
    fans: taste.innocents.includes('fan_club') ? 25 : 150 + pickIndex(random, 600),
  };
}

function say(random: Random, subject: string, { genericShare, specificShare }: Voices): string {
  if (random() < genericShare) return pick(random, plain);
  const about = random() < specificShare ? subject : '';
  return `${pick(random, openers)}${about}${random() < 0.7 ? pick(random, middles) : ''}${pick(random, closers)}${random() < 0.4 ? pickIndex(random, 900) : pick(random, tails)}`;
}

const at = (post: Post, hours: number): string =>
  new Date(Date.parse(post.at) + Math.max(0.02, hours) * 3_600_000).toISOString();
const comment = (post: Post, author: string, hours: number, text: string): Comment => ({
  ...{ post: post.id, author, at: at(post, hours), text, byKol: false, replyTo: null, likes: 0 },
});

/** Readers come on average after twelve hours. */
const readerHours = (random: Random): number => -Math.log(1 - random()) * 12;

function talkUnder(
  random: Random,
  account: string,
  post: Post,
  subject: string,
  voices: Voices,
  taste: Taste,
): Comment[] {
  const said: Comment[] = [];
  const n = 3 + pickIndex(random, 5);
  const isFarmed = taste.tricks.includes('farm');
  for (let index = 0; index < n; index++) {
    // A loyal reader comes often: the busiest fan writes ten times as much as the middle one.
    const author = `${account}-f${Math.floor(voices.fans * random() ** 2)}`;
    const text =
      taste.innocents.includes('slogan') && random() < 0.06 ? pick(random, slogans) : say(random, subject, voices);
    said.push(comment(post, random() < 0.15 ? `u${pickIndex(random, 40_000)}` : author, readerHours(random), text));
  }
  if (isFarmed) {
    const copies = Math.round((n * taste.farmShare) / (1 - taste.farmShare) + random() - 0.5);
    for (let index = 0; index < copies; index++)
      said.push(
        comment(
          post,
          `farm${pickIndex(random, 300)}`,
          1 + 2 * random(),
          `${pick(random, farmTexts)}${pick(random, tails)}`,
        ),
      );
  }
  // Half of the ring comes, within the hour, to every third post.
  if (taste.tricks.includes('ring') && random() < 0.35)
    for (let member = 0; member < taste.ringSize; member++) {
      if (random() < 0.5) continue;
      const text = random() < 0.5 ? pick(random, plain) : say(random, subject, voices);
      said.push(comment(post, `${account}-ring${member}`, random(), text));
    }
  if (random() < 0.35) said.push({ ...comment(post, account, 6, '谢谢你的问题，下次细说'), byKol: true, replyTo: 'x' });
  return said;
}

/** Draws what is said under the newest posts. */
export function makeTalk(
  random: Random,
  account: string,
  posts: readonly Post[],
  subjects: readonly string[],
  taste: Taste,
): Comment[] {
  const voices = drawVoices(random, taste);
  const from = Math.max(0, posts.length - 45);
  return posts
    .slice(from)
    .flatMap((post, index) => talkUnder(random, account, post, subjects[from + index]!, voices, taste));
}
