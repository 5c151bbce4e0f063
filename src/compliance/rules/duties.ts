// What no program can see in a text, shown as a duty.
import type { Rule } from '../rule.ts';
import { adLaw, agcom, cn, facts, internetAds, it, streamerCode } from './laws.ts';

const live = ['douyin', 'kuaishou', 'taobao_live', 'yizhibo', 'bilibili', 'wechat', 'xiaohongshu'] as const;
const duty = { severity: 'duty', kind: 'duty', find: facts } as const;

export const dutyRules: readonly Rule[] = [
  cn({
    ...duty,
    id: 'cn_keep_records',
    codes: ['C5', 'C9'],
    source: internetAds('第十三条、第十四条'),
    validFrom: '2023-05-01',
    fine: 'article_60',
  }),
  cn({
    ...duty,
    id: 'cn_linked_page',
    codes: ['C3'],
    source: internetAds('第十八条'),
    validFrom: '2023-05-01',
    when: { fact: 'hasWayToBuy', in: [true] },
    fine: 'article_60',
  }),
  cn({ ...duty, id: 'cn_written_consent', source: adLaw('第三十条、第三十三条') }),
  cn({
    ...duty,
    id: 'cn_streamer_conduct',
    codes: ['C7'],
    platforms: live,
    source: streamerCode('第十四条（三十一项禁止行为）'),
    validFrom: '2022-06-22',
    certainty: 'reported',
  }),
  cn({
    ...duty,
    id: 'cn_degree_law',
    codes: ['C8'],
    source: { law: '2025 年 10 月“专业内容须持证”的报道', article: '', url: 'https://imxpa.com/86', day: '2025-10-25' },
    validFrom: '2025-10-25',
    certainty: 'unconfirmed',
  }),
  cn({
    ...duty,
    id: 'cn_live_commerce',
    codes: ['C9'],
    platforms: live,
    source: { law: '《直播电商监督管理办法》（市场监管总局、国家网信办）', article: '', url: null, day: '2026-01-07' },
    validFrom: '2026-01-07',
    certainty: 'unconfirmed',
  }),
  cn({
    ...duty,
    id: 'cn_personal_information',
    codes: ['C12'],
    source: {
      law: '《个人信息保护法》',
      article: '第三条、第十三条、第三十八条、第五十三条',
      url: null,
      day: '2021-11-01',
    },
    validFrom: '2021-11-01',
    certainty: 'reported',
  }),
  it({
    ...duty,
    id: 'it_scope',
    codes: ['I2'],
    source: agcom('FAQ: contenuti destinati a utenti in Italia'),
    validFrom: '2024-01-10',
  }),
  it({
    ...duty,
    id: 'it_sanctions',
    codes: ['I5'],
    source: agcom('art. 1, c. 31, L. 249/1997; TUSMA'),
    validFrom: '2024-01-10',
    fine: 'agcom',
  }),
  it({
    ...duty,
    id: 'it_agcom_enrolment',
    codes: ['I1'],
    source: agcom('elenco degli influencer rilevanti'),
    validFrom: '2025-07-23',
    when: {
      any: [
        { fact: 'followers', atLeast: 500_000 },
        { fact: 'monthlyViews', atLeast: 1_000_000 },
      ],
    },
  }),
];
