// The sources of the rules, and how a rule is begun.
import type { Day } from '../../base/day.ts';
import type { Source } from '../contract.ts';
import type { Rule } from '../rule.ts';

/** Day on which the rules below were written. A rule that changes later carries its own. */
export const written: Day = '2026-11-26';

const source =
  (law: string, url: string | null, day: Day) =>
  (article: string): Source => ({ law, article, url, day });

export const adLaw = source(
  '《中华人民共和国广告法》（2021 年修正）',
  'https://www.samr.gov.cn/zw/zfxxgk/fdzdgknr/fgs/art/2023/art_5474cf75173c45d6a0379730fb4e8d97.html',
  '2021-04-29',
);
export const internetAds = source('《互联网广告管理办法》（市场监管总局令第 72 号）', null, '2023-05-01');
export const internetAds2016 = source('《互联网广告管理暂行办法》（工商总局令第 87 号）', null, '2016-09-01');
export const absoluteGuide = source(
  '《广告法》第九条第三项；《广告绝对化用语执法指南》（市场监管总局公告 2023 年第 6 号）',
  'https://www.samr.gov.cn/ggjgs/tzgg/art/2023/art_183b5cb48d9e4f0dba67f9f912a913ba.html',
  '2023-02-25',
);
export const cosmetics = source('《化妆品监督管理条例》（国务院令第 727 号）', null, '2021-01-01');
export const foodLaw = source('《食品安全法》及其实施条例（国务院令第 721 号）', null, '2019-12-01');
export const streamerCode = source('《网络主播行为规范》（广电总局、文化和旅游部）', null, '2022-06-22');
export const aiLabel = source('《人工智能生成合成内容标识办法》', null, '2025-09-01');
export const agcom = source(
  'AGCOM, delibera 197/25/CONS (linee guida e codice di condotta per gli influencer)',
  'https://www.agcom.it/influencer-linee-guida-codice-di-condotta-e-faq',
  '2025-07-23',
);
export const digitalChart = source('IAP, Regolamento Digital Chart', null, '2024-10-30');
export const iapCode = source('IAP, Codice di autodisciplina della comunicazione commerciale', null, '2024-10-30');
export const unfairPractices = source('Codice del consumo (D.lgs. 206/2005)', null, '2005-10-23');
export const healthClaims = source('Regolamento (CE) 1924/2006', null, '2007-07-01');
export const foodInformation = source('Regolamento (UE) 1169/2011', null, '2014-12-13');
export const cosmeticsEu = source('Regolamento (CE) 1223/2009 e regolamento (UE) 655/2013', null, '2013-07-11');
export const medicinesIt = source('D.lgs. 219/2006', null, '2006-07-06');
export const alcoholIt = source('Legge 125/2001', null, '2001-05-03');
export const tobaccoIt = source('D.lgs. 300/2004', null, '2005-01-01');

type Given = Pick<Rule, 'id' | 'source' | 'severity' | 'kind' | 'find'> & Partial<Rule>;

/** A rule of China; what is not said is the rule’s default: read, from the Advertising Law of 2015, on every platform. */
export const cn = (rule: Given): Rule => ({
  version: written,
  codes: [],
  market: 'cn',
  platforms: null,
  validFrom: '2015-09-01',
  validTo: null,
  certainty: 'read',
  when: null,
  fine: null,
  yieldsTo: [],
  exemptions: [],
  ...rule,
});

/** A rule of Italy; its sources are known here by reports of them. */
export const it = (rule: Given): Rule => ({
  ...cn(rule),
  market: 'it',
  validFrom: '2024-10-30',
  certainty: 'reported',
  ...rule,
});

export const facts = { kind: 'facts' } as const;
export const isClass = (...classes: readonly string[]) => ({ fact: 'productClass', in: classes }) as const;
export const medicalClasses = ['medicine', 'medical_device', 'medical_service'] as const;
/** Goods that are about something: their text may speak of illness without promising a cure. */
export const mediaClasses = ['books', 'education', 'games', 'finance', 'travel'] as const;
