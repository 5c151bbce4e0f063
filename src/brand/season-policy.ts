// China's shopping seasons with the days before them by which a campaign has to be ready: dated data, own estimates where no
// source gives a number.
import type { Phrase } from '../base/words.ts';

export interface SeasonRule {
  readonly id: string;
  readonly name: Phrase;
  /** Month and day on which it is all about, or the Chinese New Year. */
  readonly peak: string | 'chinese_new_year';
  /** Days before and after the peak on which it is on. */
  readonly opens: number;
  readonly closes: number;
  readonly why: Phrase;
}

export interface LeadTimes {
  /** Days before the season opens by which KOLs are contracted, samples sent, drafts there, first posts out. */
  readonly contract: number;
  readonly sample: number;
  readonly draft: number;
  readonly seeding: number;
}

export interface SeasonPolicy {
  readonly version: string;
  readonly source: Phrase;
  readonly seasons: readonly SeasonRule[];
  readonly lead: LeadTimes;
}

export const defaultSeasonPolicy: SeasonPolicy = {
  version: '2026-11-26',
  source: {
    it: 'iconkol.com 2019: i KOL del Doppio 11 si prenotano da settembre. Durate e altri anticipi sono stime nostre.',
    en: 'iconkol.com 2019: KOLs of Double 11 are booked from September. Spans and other lead times are our own estimates.',
    zh: 'iconkol.com 2019：双11 达人 9 月起排期。其余周期与提前量为自有估计。',
  },
  lead: { contract: 45, sample: 35, draft: 21, seeding: 14 },
  seasons: [
    {
      id: 'new_year_goods',
      name: { it: 'Spesa di Capodanno', en: 'New Year goods', zh: '年货节' },
      peak: 'chinese_new_year',
      opens: 35,
      closes: -7,
      why: {
        it: 'regali e cibo per la festa; le consegne si fermano una settimana prima',
        en: 'gifts and food for the feast; deliveries stop a week before it',
        zh: '礼盒、食品集中采购，节前一周快递停运',
      },
    },
    {
      id: 'chinese_new_year',
      name: { it: 'Capodanno cinese', en: 'Chinese New Year', zh: '春节' },
      peak: 'chinese_new_year',
      opens: 7,
      closes: 15,
      why: {
        it: 'quasi nessuno risponde e niente si spedisce',
        en: 'hardly anybody answers and nothing is shipped',
        zh: '假期，达人与物流基本停摆',
      },
    },
    {
      id: 'women_day',
      name: { it: 'Festa della donna (3.8)', en: 'Queen’s Day (3.8)', zh: '38 女神节' },
      peak: '03-08',
      opens: 8,
      closes: 0,
      why: { it: 'cosmetica e moda', en: 'beauty and fashion', zh: '美妆、服饰' },
    },
    {
      id: 'five_twenty',
      name: { it: '520', en: '520', zh: '520' },
      peak: '05-20',
      opens: 10,
      closes: 0,
      why: { it: 'la festa degli innamorati: regali', en: 'the lovers’ day: gifts', zh: '情侣节日，送礼场景' },
    },
    {
      id: 'six_eighteen',
      name: { it: '618', en: '618', zh: '618 大促' },
      peak: '06-18',
      opens: 25,
      closes: 2,
      why: {
        it: 'i saldi di metà anno; le prevendite aprono a fine maggio',
        en: 'the mid-year sale; pre-sales open at the end of May',
        zh: '年中大促，5 月下旬开始预售',
      },
    },
    {
      id: 'national_day',
      name: { it: 'Festa nazionale', en: 'National Day', zh: '国庆黄金周' },
      peak: '10-01',
      opens: 3,
      closes: 7,
      why: { it: 'ferie e viaggi: poche risposte', en: 'holidays and travel: few answers', zh: '长假出行，回复变慢' },
    },
    {
      id: 'double_eleven',
      name: { it: 'Doppio 11', en: 'Double 11', zh: '双11' },
      peak: '11-11',
      opens: 22,
      closes: 1,
      why: {
        it: 'i saldi più grandi: i KOL si prenotano da settembre e chiedono di più',
        en: 'the largest sale: KOLs are booked from September and ask more',
        zh: '全年最大促，达人 9 月起排期且报价上涨',
      },
    },
    {
      id: 'double_twelve',
      name: { it: 'Doppio 12', en: 'Double 12', zh: '双12' },
      peak: '12-12',
      opens: 5,
      closes: 0,
      why: { it: 'i saldi di fine anno', en: 'the year-end sale', zh: '年终促销' },
    },
  ],
};
