// Advertising labels and declarations of China: that it is an advertisement, what AI did, what the platform wants declared.
import type { Rule } from '../rule.ts';
import { adLaw, aiLabel, cn, facts, internetAds, internetAds2016 } from './laws.ts';

/** 广告 as a word of its own, in a plain form. */
const said = '(?:本条|本文|本视频|此条|本篇|本期|本内容)(?:内容|视频|笔记)?(?:为|是|系|含有?)广告';
const ownWord = '(?:^|[#\\[【〔「『(|｜\\s])广告(?=$|[#\\]】〕」』)|｜:,。!;\\s·/-])';
const label = `${said}|${ownWord}`;
const labelDenied = ['(?:不是|非|没有|无|不算|并非|拒绝|不打|不含|不做)[\\s"“「\\[【(#]*广告'];
const platformLabel =
  '(?:^|[#\\[【「(|\\s])(?:合作|赞助|品牌合作|商业合作|推广|品牌赞助)(?=$|[#\\]】」)|:,。!;\\s·/-])';
const aiWords =
  '(?:ai|人工智能|aigc)[^。!?\\n]{0,6}(?:生成|合成|创作|绘制|制作|辅助|修图|换脸|配音|处理)|(?:由|使用|采用)(?:ai|人工智能|aigc)';
const aiDenied = ['(?:没有?|未|非|不是|并非|无|不)[^。!?\\n]{0,4}(?:ai|人工智能|aigc)[^。!?\\n]{0,6}'];
/** How many characters a reader of a feed sees before "more": the shortest of the usual feeds. */
const visible = 100;

const hasWay = { fact: 'hasWayToBuy', in: [true] } as const;

export const labelRules: readonly Rule[] = [
  cn({
    id: 'cn_ad_label_2016',
    codes: ['C3'],
    source: internetAds2016('第七条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_59_3',
    validFrom: '2016-09-01',
    validTo: '2023-04-30',
    certainty: 'reported',
    when: hasWay,
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: [label], except: labelDenied },
    exemptions: ['label_elsewhere'],
  }),
  cn({
    id: 'cn_ad_label',
    codes: ['C3'],
    source: internetAds('第九条第三款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_59_3',
    validFrom: '2023-05-01',
    when: hasWay,
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: [label], except: labelDenied },
    exemptions: ['label_elsewhere'],
  }),
  cn({
    id: 'cn_ad_label_late',
    codes: ['C3'],
    source: internetAds('第九条（显著标明）'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_59_3',
    validFrom: '2023-05-01',
    when: hasWay,
    find: { kind: 'label', field: 'text', finds: 'late', anyOf: [label], except: labelDenied, within: visible },
    exemptions: ['label_elsewhere'],
  }),
  cn({
    id: 'cn_ad_recognisable',
    codes: ['C3'],
    source: adLaw('第十四条第一款；《互联网广告管理办法》第九条第一款'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_59_3',
    when: { fact: 'hasWayToBuy', in: [false] },
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: [label, platformLabel], except: labelDenied },
    exemptions: ['platform_label', 'not_promotional'],
  }),
  cn({
    id: 'cn_ai_label',
    codes: ['C10'],
    source: aiLabel('第四条、第十条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: null,
    validFrom: '2025-09-01',
    certainty: 'reported',
    when: { fact: 'ai', in: ['generated'] },
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: [aiWords], except: aiDenied },
    exemptions: ['ai_label_elsewhere'],
  }),
  cn({
    id: 'cn_ai_altered',
    codes: ['C10'],
    source: aiLabel('第四条、第十条'),
    severity: 'ask',
    kind: 'asked',
    fine: null,
    validFrom: '2025-09-01',
    certainty: 'reported',
    when: { fact: 'ai', in: ['altered'] },
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: [aiWords], except: aiDenied },
    exemptions: ['ai_label_elsewhere', 'ordinary_editing'],
  }),
  cn({
    id: 'cn_platform_declaration',
    codes: ['C11'],
    source: { law: '小红书平台规则（蒲公英报备）', article: '', url: null, day: '2023-01-01' },
    severity: 'ask',
    kind: 'asked',
    fine: null,
    validFrom: '2021-01-01',
    certainty: 'reported',
    platforms: ['xiaohongshu'],
    when: { not: { fact: 'isDeclared', in: [true] } },
    find: facts,
    exemptions: ['declared_order', 'not_promotional'],
  }),
];
