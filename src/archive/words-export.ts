// Headers of lists that leave the archive.
import type { Phrase } from '../base/words.ts';

export const exportWords = {
  name: { it: 'KOL', en: 'KOL', zh: '达人' },
  platform: { it: 'Piattaforma', en: 'Platform', zh: '平台' },
  handle: { it: 'Nome utente', en: 'Handle', zh: '账号' },
  tier: { it: 'Fascia', en: 'Tier', zh: '量级' },
  category: { it: 'Categoria', en: 'Category', zh: '类型' },
  topics: { it: 'Temi', en: 'Topics', zh: '领域' },
  agency: { it: 'Agenzia (MCN)', en: 'Agency (MCN)', zh: '机构（MCN）' },
  region: { it: 'Regione', en: 'Region', zh: '地区' },
  followers: { it: 'Follower', en: 'Followers', zh: '粉丝数' },
  followersError: { it: 'Follower ±', en: 'Followers ±', zh: '粉丝数误差' },
  engagement: { it: 'Interazioni ÷ follower', en: 'Engagement ÷ followers', zh: '互动率' },
  medianViews: { it: 'Visualizzazioni mediane', en: 'Median views', zh: '播放／阅读中位数' },
  postsSeen: { it: 'Post visti', en: 'Posts seen', zh: '已收录作品' },
  verdict: { it: 'Verdetto', en: 'Verdict', zh: '审核结论' },
  authenticity: { it: 'Autenticità', en: 'Authenticity', zh: '真实度' },
  price: { it: 'Prezzo da', en: 'Price from', zh: '最低报价' },
  currency: { it: 'Valuta', en: 'Currency', zh: '币种' },
  format: { it: 'Formato', en: 'Format', zh: '形式' },
  validFrom: { it: 'Prezzo dal', en: 'Price since', zh: '报价日期' },
  observedOn: { it: 'Visto il', en: 'Seen on', zh: '数据日期' },
  accountId: { it: 'Id account', en: 'Account id', zh: '账号 ID' },
  overruledVerdict: {
    it: 'Verdetto della verifica, se corretto',
    en: 'Audit’s own verdict, if overruled',
    zh: '审核原结论（如已人工推翻）',
  },
  audienceWomen: { it: 'Pubblico: donne', en: 'Audience: women', zh: '受众女性占比' },
  audienceAges: { it: 'Pubblico: età', en: 'Audience: ages', zh: '受众年龄分布' },
  audienceOn: { it: 'Pubblico: dati del', en: 'Audience: data of', zh: '受众数据日期' },
} as const satisfies Record<string, Phrase>;
