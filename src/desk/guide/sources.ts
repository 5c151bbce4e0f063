// Where the guide has its figures from, once each. What ages carries its year; our own word is named as ours.
import type { Phrase } from '../../base/words.ts';
import type { GuideSource } from '../guide-page.ts';

const named = (name: string, url: string | null, year: number | null): GuideSource => ({
  text: { it: name, en: name, zh: name },
  url,
  year,
});
const told = (text: Phrase, year: number | null): GuideSource => ({ text, url: null, year });
/** A page of the operator's documents, which say how the product works and what it was tried on. */
const manual = (page: string): GuideSource => named(`Kolosseo, docs/guide/${page}.md`, null, 2026);

export const guideSources = {
  own: told({ it: 'Giudizio o stima nostra', en: 'Our own judgement or estimate', zh: '我们自己的判断或估计' }, 2026),
  design: told(
    {
      it: 'Documento di progetto di Kolosseo: categorie, fasce, compensi e segni dei falsi, da chi fa questo lavoro',
      en: 'Kolosseo’s design document: categories, tiers, pay and signs of fakes, from practitioners',
      zh: 'Kolosseo 设计文档：从业者所述的达人分类、量级、费用与造假迹象',
    },
    2019,
  ),
  importdoc: manual('import'),
  archivedoc: manual('archive'),
  auditdoc: manual('audit'),
  branddoc: manual('brand'),
  matchdoc: manual('match'),
  plandoc: manual('plan'),
  compliancedoc: manual('compliance'),
  campaigndoc: manual('campaign'),
  trackingdoc: manual('tracking'),
  settlementdoc: manual('settlement'),
  contractdoc: manual('contract'),
  glossarydoc: named('Kolosseo, docs/glossary.md', null, 2026),
  ebiquity: named(
    'Ebiquity / DataStory, Campaign Asia',
    'https://aws2.campaignasia.com/article/ebiquity-43-of-chinese-kol-followers-are-actual-fans/480835',
    2022,
  ),
  aiman: named(
    'AIMan, Music Ally',
    'https://musically.com/2019/10/23/viral-post-exposes-fake-data-problem-in-chinas-kol-advertising/',
    2019,
  ),
  wechat2016: named(
    'Campaign Asia',
    'https://aws2.campaignasia.com/gallery/updated-wechat-influencers-caught-faking-article-views-tripadvisor-among-affect/430120',
    2016,
  ),
  jfound: named('jfound.net', 'https://jfound.net/marketing/building-a-china-kol-roster-without-overpaying', 2025),
  easyfang: named('easyfang.com（蒲公英）', 'http://www.easyfang.com/a/2022/0101/11191b4542021_3.html', 2022),
  allxhs: named('allxhs.com', 'https://www.allxhs.com/posts/finding-kols', null),
  verbchina: named('verbchina.com', 'https://verbchina.com/how-to-work-with-kols-on-red/', null),
  freewechat: named('freewechat.com', 'https://freewechat.com/a/MzA4Nzg1MTIzNQ==/2651415570/1', 2019),
  askwonder: named('askwonder.com', 'https://start.askwonder.com/insights/influencer-marketing-china-bae48ixmk', 2019),
  technode: named(
    'TechNode',
    'https://technode.com/2018/07/19/douyin-to-launch-matching-service-for-kols-and-businesses/',
    2018,
  ),
  scmp: named('South China Morning Post', 'https://scmp.com/tech/apps-social/article/3093440/', 2020),
  theinfo: named('The Information, Lessons from China’s Creator Economy', null, null),
  campaignsum: named(
    'Campaign Asia',
    'https://www.campaignasia.com/article/should-brands-in-china-rely-less-on-kols/478457',
    null,
  ),
  futa: named('calc.futa404.org', 'https://calc.futa404.org/blog/live-stream-commission-negotiation/', null),
  wodezhu: named('wodezhubaowang.com', 'https://wodezhubaowang.com/Jewelrybrand/uldtrgzjdj.html', null),
  economyme: named(
    'Economy Middle East',
    'https://economymiddleeast.com/news/livestream-commerce-drives-up-to-30-percent-higher-conversion-rates-than-e-commerce/',
    null,
  ),
  parklu: named('PARKLU', 'https://www.parklu.com/kb/what-about-affiliate-links/', null),
  wechatlinks: named('微信开放社区', null, null),
  kawo: named('KAWO', 'https://kawo.com/cn/帮助中心/社媒声量指标说明', null),
  shanghaijungle: named('Shanghai Jungle', 'https://www.shanghaijungle.com/guide-to-influencers.html', null),
  daxue: named('Daxue Consulting', 'https://daxueconsulting.com/social-media-platforms-in-china/', 2021),
  dondon: named(
    'dondondada.com',
    'https://dondondada.com/en/posts/exploring-chinas-social-media-ecosystem-a-guide-to-the-leading-self-media-platforms',
    null,
  ),
  renren: named('知乎研究报告（QuestMobile、易观 2022 年 1 月）', 'https://renrendoc.com/paper/267509358.html', 2022),
  chozan: named('ChoZan', 'https://chozan.co/blog/comprehensive-overview-yizhibo/', 2016),
  nbd: named('National Business Daily', 'http://www.nbdpress.com/articles/2018-10-15/5479.html', 2018),
  sinorbis: named('Sinorbis', 'https://blog.sinorbis.com/zhihu-digital-marketing-china', 2021),
  techplanet: named('Tech Planet', 'https://www.ww01.net/en/archives/45968', 2020),
  srf: named('SRF Data', 'https://github.com/srfdata/2017-10-instagram-influencers', 2017),
  iconkol: named(
    'iconkol.com',
    'https://iconkol.com/blog/2019/2/4/6-promo-periods-you-must-know-in-china-your-guide-to-2019-kol-marketing-calendar',
    2019,
  ),
  iphelpdesk: named(
    'European Commission, IP Helpdesk',
    'https://intellectual-property-helpdesk.ec.europa.eu/publications/trade-mark-squatting_en',
    2021,
  ),
  eurobiz: named('EURObiz, China IP SME Helpdesk', 'https://eurobiz.com.cn/?p=8111', null),
  exportmag: named('Export Magazine', 'https://exportmagazine.net/3-24/files/basic-html/page73.html', 2024),
  chemlinked: named(
    'ChemLinked',
    'https://cosmetic.chemlinked.com/news/cosmetic-news/acceptance-notifications-of-foreign-language-trademarks-are-no-longer-available-for-cosmetic-filing-in-china',
    null,
  ),
  natlaw: named(
    'National Law Review',
    'https://natlawreview.com/article/time-to-act-against-chinese-parallel-import-foreign-cosmetic-products',
    2020,
  ),
  adLaw: named(
    '《中华人民共和国广告法》（2021 年修正）',
    'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2023/art_5474cf75173c45d6a0379730fb4e8d97.html',
    2021,
  ),
  absoluteGuide: named(
    '《广告绝对化用语执法指南》（市场监管总局公告 2023 年第 6 号）',
    'https://www.samr.gov.cn/ggjgs/tzgg/art/2023/art_183b5cb48d9e4f0dba67f9f912a913ba.html',
    2023,
  ),
  internetAds: named('《互联网广告管理办法》（市场监管总局令第 72 号）', null, 2023),
  cosmetics: named('《化妆品监督管理条例》（国务院令第 727 号）', null, 2021),
  aiLabel: named('《人工智能生成合成内容标识办法》', null, 2025),
  consumerlaw: named('《中华人民共和国消费者权益保护法》第二十五条', null, 2014),
  agcom: named(
    'AGCOM, delibera 197/25/CONS',
    'https://www.agcom.it/influencer-linee-guida-codice-di-condotta-e-faq',
    2025,
  ),
  digitalChart: named('IAP, Regolamento Digital Chart', null, 2024),
  helpcons: named('Help Consumatori', 'https://www.helpconsumatori.it/', null),
  dpr600: named('D.P.R. 600/1973, art. 25', null, 1973),
} as const;
