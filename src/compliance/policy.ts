// The rules of the text check: dated data with their legal sources. Word lists found on the web forbid every 最 and 第一;
// the authorities do not, so ordinary uses are spared and the rest asks which exemption applies.

export interface Rule {
  readonly id: 'absolute_term' | 'medical_claim' | 'ad_label_missing_cn' | 'ad_label_missing_it';
  readonly severity: 'ask' | 'stop';
  readonly source: string;
}

export interface CompliancePolicy {
  readonly version: string;
  readonly rules: Readonly<Record<Rule['id'], Rule>>;
  /** Terms of the kind of 国家级, 最高级, 最佳 (Advertising Law, article 9 (3)). */
  readonly absolute: readonly RegExp[];
  /** Uses of the same characters that compare nothing: time, order, the writer's own feeling. */
  readonly ordinary: readonly RegExp[];
  /** Words for effects that only medicine may claim (Advertising Law, article 17). */
  readonly medical: readonly RegExp[];
  /** What marks an advertisement in China and in Italy. */
  readonly labelCn: RegExp;
  readonly labelIt: RegExp;
  /** Italian labels must be seen at once: within this many characters (IAP Digital Chart, 30 October 2024). */
  readonly labelItWithin: number;
}

export const defaultPolicy: CompliancePolicy = {
  version: '2026-11-22',
  rules: {
    absolute_term: {
      id: 'absolute_term',
      severity: 'ask',
      source: '《广告法》第九条（三）；市场监管总局公告 2023 年第 6 号《广告绝对化用语执法指南》',
    },
    medical_claim: { id: 'medical_claim', severity: 'stop', source: '《广告法》第十七条' },
    ad_label_missing_cn: {
      id: 'ad_label_missing_cn',
      severity: 'stop',
      source: '《互联网广告管理办法》第九条（2023-05-01）',
    },
    ad_label_missing_it: {
      id: 'ad_label_missing_it',
      severity: 'stop',
      source: 'AGCOM 197/25/CONS; IAP Digital Chart 2024-10-30',
    },
  },
  absolute: [
    /国家级|世界级|宇宙级|最高级|最佳|顶级|极品|极致|顶尖|至尊|王牌|绝无仅有|史无前例|独一无二|万能/g,
    /最(?:好|大|强|优|优秀|高|低价|便宜|先进|受欢迎|流行|时尚|有效|安全|健康|正宗|纯正|划算|高端|奢侈|完美|专业|权威|热销|畅销)/g,
    /(?:全国|全网|全球|世界|中国|行业|销量|排名|品质|口碑)(?:排名)?第一|No\.?\s?1|TOP\.?\s?1|第一品牌|领导品牌|领袖品牌/gi,
    /唯一|首选|全网最低|100\s?%(?:有效|安全|纯天然)/g,
  ],
  ordinary: [
    /最(?:近|后|爱|喜欢|新|终|多可|想|难忘|开心|感动|常|初|早|先|多只|迟|晚)/g,
    /第一(?:次|眼|天|时间|步|个|口|反应|印象|名顾客|季|期|章|批)/g,
    /(?:我|自己|本人|个人|家里|家人)[^。！？\n]{0,8}最(?:好|大|高)/g,
    /唯一(?:的)?(?:一点|一个|有点)?(?:不足|不好|不爽|不满|不满意|缺点|缺憾|缺陷|遗憾|问题|感觉|瑕疵|美中不足|就是|是|觉得|让我|可惜|希望|有)/g,
    /最(?:大|高)的?(?:不足|缺点|遗憾|问题|感受|感觉|失望|收获|印象|声|音量|温度|档|分)/g,
    /(?:不是|并非|没有|不一定是?)最(?:好|大|强|贵|便宜)/g,
    /最(?:大程度|好(?:在|先|不要|别|能|是|放|用|搭配|提前|冷藏))/g,
  ],
  medical: [
    /治疗|治愈|疗效|根治|药效|处方|消炎|抗炎|抗癌|防癌|降血糖|降血压|降血脂|解毒|排毒|祛疤|生发|壮阳|延年益寿|增强免疫力|预防疾病/g,
  ],
  labelCn: /(?:^|[#＃【[（(\s])(?:广告|廣告)(?:$|[#＃】\]）)\s｜|:：,，。!！])/u,
  labelIt:
    /#?pubblicit[àa](?!\p{L})|#sponsorizzato|sponsorizzato da|in collaborazione con|#adv(?!\p{L})|#advertising(?!\p{L})|#prodottofornitoda|#omaggio|#gift(?:ed)?by/iu,
  labelItWithin: 125,
};
