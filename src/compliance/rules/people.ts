// Who recommends, and to whom: trial before recommendation, age, penalties, qualifications, channels for minors.
import type { Rule } from '../rule.ts';
import { adLaw, cn, facts, isClass, medicalClasses, streamerCode } from './laws.ts';

/** Three years, with the leap day that may lie in them. */
const threeYears = 3 * 365 + 1;

export const peopleRules: readonly Rule[] = [
  cn({
    id: 'cn_trial_first',
    codes: ['C5'],
    source: adLaw('第三十八条第一款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_61',
    when: {
      any: [
        { fact: 'trialDaysBefore', below: 0 },
        { fact: 'sampleDaysBeforeTrial', below: 0 },
      ],
    },
    find: facts,
  }),
  cn({
    id: 'cn_endorser_age',
    codes: ['C5'],
    source: adLaw('第三十八条第二款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: { fact: 'age', below: 10 },
    find: facts,
  }),
  cn({
    id: 'cn_endorser_penalty',
    codes: ['C5'],
    source: adLaw('第三十八条第三款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: { fact: 'daysSincePenalty', below: threeYears },
    find: facts,
  }),
  cn({
    id: 'cn_minors_media',
    codes: ['C4'],
    source: adLaw('第四十条第一款；《互联网广告管理办法》第十二条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_57',
    when: {
      all: [
        isClass(...medicalClasses, 'health_food', 'special_food', 'cosmetics', 'alcohol', 'games'),
        { fact: 'isMinorAudience', in: [true] },
      ],
    },
    find: facts,
  }),
  cn({
    id: 'cn_minors_solicitation',
    source: adLaw('第四十条第二款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('toys', 'baby', 'infant_food', 'games', 'food', 'drink', 'books', 'education'),
    find: {
      kind: 'terms',
      patterns: ['(?:没有|没买|不买|缺了)[^,。!?;\\n]{0,14}(?:笑话|嘲笑|看不起|落后|不合群|没朋友|没面子)'],
      terms: [
        '{叫|让|求|喊|催|缠着}{妈妈|爸爸|爸妈|爷爷|奶奶|家长|爸爸妈妈}{买|给你买|下单|付钱|掏钱|买单}',
        '{快去求妈妈|快让爸妈|哭着让妈妈买|不买就哭|小朋友快来买|别的小朋友都有|不买就落后同学}',
      ],
    },
  }),
  cn({
    id: 'cn_credentials',
    codes: ['C7', 'C8'],
    source: streamerCode('第十三条'),
    severity: 'ask',
    kind: 'asked',
    fine: null,
    validFrom: '2022-06-22',
    certainty: 'reported',
    when: {
      all: [isClass(...medicalClasses, 'health_food', 'finance', 'education'), { fact: 'credentials', below: 1 }],
    },
    find: facts,
    exemptions: ['credential_proven'],
  }),
  cn({
    id: 'cn_expert_voice',
    codes: ['C7'],
    source: streamerCode('第十三条'),
    severity: 'ask',
    kind: 'asked',
    fine: null,
    validFrom: '2022-06-22',
    certainty: 'reported',
    when: { fact: 'credentials', below: 1 },
    find: {
      kind: 'terms',
      terms: [
        '{作为|身为|我是}{一名医生|医生|一名皮肤科医生|皮肤科医生|一名律师|律师|一名营养师|营养师|一名理财师|理财师|一名药师|药师|一名基金经理|基金经理|执业医师|注册会计师|一名教师|在职教师}',
        '{以我多年行医经验|从医多年|行医多年|执业多年|给大家荐股|教你选股|法律意见如下}',
      ],
      except: ['我是医生(?:推荐|介绍|的)'],
    },
    exemptions: ['credential_proven', 'denied_or_quoted'],
  }),
];
