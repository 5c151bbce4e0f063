// Page of the guide: Weibo (微博).
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const weiboPage: GuidePage = {
  id: 'weibo',
  group: 'platforms',
  updatedOn: '2026-11-26',
  title: { it: 'Weibo (微博)', en: 'Weibo (微博)', zh: '微博' },
  lead: {
    it: 'La piazza pubblica: notizie, celebrità, argomenti del giorno; serve a farsi nominare in fretta, meno a vendere.',
    en: 'The public square: news, celebrities, trending topics; good for being named fast, less for selling.',
    zh: '公共舆论场：热点、明星、话题，适合快速造声量，转化偏弱。',
  },
  alsoCalled: {
    it: 'microblog tendenze celebrità repost argomenti del giorno',
    en: 'microblog trending celebrities reposts topics',
    zh: '热搜 话题 转发 明星 大V 声量',
  },
  sections: [
    {
      heading: { it: 'Chi c’è e che cosa funziona', en: 'Who is there and what works', zh: '人群与内容' },
      text: lines({
        it: [
          'Oltre 500 milioni di utenti al mese, due terzi sotto i 30 anni (analisti, 2022). Funzionano annunci, collaborazioni con celebrità, concorsi, hashtag con un nome (#…#). Formati: testo e immagini, video, diretta.',
        ],
        en: [
          'Over 500 million users a month, two thirds under 30 (analysts, 2022). What works: announcements, celebrity collaborations, contests, named hashtags (#…#). Formats: text and pictures, video, live.',
        ],
        zh: [
          '月活超 5 亿，30 岁以下占 66%（券商研报，2022 年）。适合官宣、明星合作、抽奖、话题。形式：图文、视频、直播。',
        ],
      }),
    },
    {
      heading: { it: 'Come si vende e come si marca', en: 'How it sells and is marked', zh: '怎么卖、怎么标注' },
      text: lines({
        it: [
          'I link fuori dal gruppo Alibaba perdevano portata (fonte vecchia): meglio codice e QR. Il post pagato va marcato come pubblicità; la piattaforma ha il suo servizio per ordini ai KOL. Su Weibo 1.000 contatti costavano molto meno che su WeChat (fonte del 2019), ma valgono anche meno.',
        ],
        en: [
          'Links outside the Alibaba group lost reach (old source): better a code or QR. A paid post is marked as advertising; the platform has its own ordering service for KOLs. On Weibo contacts cost far less than on WeChat (source of 2019), and are worth less too.',
        ],
        zh: [
          '非阿里系外链会被限流（旧资料），建议用口令和二维码。商单须标广告，并走平台下单。单位触达成本远低于公众号（2019 年资料），价值也低一些。',
        ],
      }),
    },
    {
      heading: { it: 'Falsi e dati', en: 'Fakes and data', zh: '防假与数据' },
      text: lines({
        it: [
          'La piazza in cui si parla da più tempo di follower zombie: guarda curva, risposte e se i repost vanno oltre il primo giro. I like pubblici possono comprendere quelli ai commenti. In Kolosseo: file di weibo-crawler e MediaCrawler, indice BCI. “100万+” resta segnato come arrotondato.',
        ],
        en: [
          'The place where zombie followers have been talked of longest: look at the curve, the replies, and whether reposts go beyond the first round. Public likes may include likes of comments. In Kolosseo: files of weibo-crawler and MediaCrawler, BCI index. “100万+” stays marked as rounded.',
        ],
        zh: [
          '僵尸粉说得最多的平台：看曲线、看回复、看转发是否不止一层。公开点赞可能含评论点赞。系统可导入 weibo-crawler、MediaCrawler 文件，计算 BCI 指数；“100万+”标为取整。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/archive?platform=weibo', text: { it: 'KOL su Weibo', en: 'KOLs on Weibo', zh: '微博达人' } }],
  sources: [from.renren, from.askwonder, from.parklu, from.kawo, from.shanghaijungle],
};
