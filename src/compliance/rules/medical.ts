// Illness and cure: forbidden to whatever is no medicine (Advertising Law, article 17), and limited for medicine itself.
import type { Rule } from '../rule.ts';
import { adLaw, cn, facts, internetAds, isClass, mediaClasses, medicalClasses } from './laws.ts';

const illness =
  '{失眠|糖尿病|高血压|高血脂|高血糖|冠心病|心脏病|癌症|肿瘤|关节炎|风湿|痛风|颈椎病|腰椎病|胃病|胃炎|肠炎|便秘|痔疮|湿疹|皮炎|荨麻疹|脚气|灰指甲|鼻炎|咽炎|哮喘|感冒|咳嗽|前列腺|妇科病|脱发症|抑郁症|近视|贫血|肝病|肾虚|阳痿|早泄|狐臭|脂溢性脱发|青春痘炎症|过敏性鼻炎|幽门螺杆菌|新冠}';

/** Words of healing. 治愈 alone is slang for what consoles, so it counts beside an illness or a rate only. */
export const healing = [
  '{治疗|根治|医治|治病|疗效|药效|药用价值|消炎|抗炎|抗癌|防癌|抗肿瘤|抗病毒|杀病毒|活血化瘀|清热解毒|通经活络|舒筋活血|化痰止咳|止咳化痰|镇痛|止痛|消肿止痛|解毒消肿|补肾壮阳|壮阳|滋阴补肾|治未病|防治疾病|预防疾病|疾病预防|缓解病痛|药到病除|包治百病|祖传秘方|宫廷秘方|中药秘方|处方级|细胞再生|防治|活血|祛瘀|化瘀|止咳|化痰|祛痰|平喘|退烧|通络|补虚|固本培元|调节内分泌|平衡荷尔蒙|杀死癌细胞|抑制肿瘤|增强性功能|祖传处方|民间偏方}',
  '{降|稳}{血糖|血压|血脂|尿酸}',
  '降三高',
  `{治|治好|治愈|缓解|改善|预防|告别|对抗|调理|克服|远离|赶走|消除|防}${illness}`,
  `${illness}{克星|患者必备|患者福音|人群专用|治愈}`,
  '{治愈率|有效率|完全治愈|彻底治愈|可以治愈|能治愈}',
  '{双向调节血糖|软化血管|疏通血管|清除血栓|净化血液|排出毒素治病|增强抵抗力防病}',
];

export const medicalDenial = [
  '(?:不能|不可|无法|不会|不得|并非|不是|不作|没有|不具有?|不含|不为|不具备|未经|不宣称|不替代|不是药|别指望|勿作)[^,。!?;\\n]{0,10}(?:治|疗|药|医|消炎|止痛|预防|降|防)[^,。!?;\\n]{0,4}',
  '(?:代替|替代)药物',
  '(?:没|没什么|没有|工作|学习|很|更|比较)有效率|有效率(?:地|的|些)|口服止咳糖浆味|心理治疗|物理治疗|治疗师|治疗费|治疗仪|根治(?:腐败|问题|乱象|顽疾)|防治(?:荒漠|污染|虫害|病虫)|(?:感冒|咳嗽|失眠|生病|便秘)(?:了|时|的时候|期间)',
];

export const medicalRules: readonly Rule[] = [
  cn({
    id: 'cn_medical_claim',
    codes: ['C4', 'C6'],
    source: adLaw('第十七条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: { not: isClass(...medicalClasses, ...mediaClasses) },
    find: { kind: 'terms', terms: healing, except: medicalDenial },
  }),
  cn({
    id: 'cn_medical_subject',
    codes: ['C4'],
    source: adLaw('第十七条'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_58',
    when: isClass(...mediaClasses),
    find: { kind: 'terms', terms: healing, except: medicalDenial },
    exemptions: ['subject_matter'],
  }),
  cn({
    id: 'cn_medical_guarantee',
    codes: ['C4'],
    source: adLaw('第十六条第一款第一项至第三项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass(...medicalClasses),
    find: {
      kind: 'terms',
      terms: [
        '{治愈率|有效率|治好率|根治|彻底治愈|药到病除|包治|包好|永不复发|不复发|断根|除根|无副作用|零副作用|没有副作用|无毒副作用|无任何副作用|绝对安全|安全无风险|百分百有效|100%有效|百分百安全|100%安全|保证有效|保证治好|一次见效|立竿见影|当天见效|无效退款|比同类药更有效|优于其他药物|优于其他医院}',
      ],
      except: ['(?:不能|不|无法|并非)(?:根治|保证)[^,。!?;\\n]{0,4}'],
    },
  }),
  cn({
    id: 'cn_no_endorser',
    codes: ['C5'],
    source: adLaw('第十六条第一款第四项、第十八条第一款第五项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_61',
    when: isClass(...medicalClasses, 'health_food'),
    find: facts,
  }),
  cn({
    id: 'cn_review_needed',
    codes: ['C4'],
    source: adLaw('第四十六条；《互联网广告管理办法》第七条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: {
      all: [
        isClass(...medicalClasses, 'health_food', 'special_food', 'pesticide', 'veterinary'),
        { not: { fact: 'registrations', has: 'ad_review' } },
      ],
    },
    find: facts,
    exemptions: ['review_number'],
  }),
  cn({
    id: 'cn_prescription_drug',
    codes: ['C4'],
    source: adLaw('第十五条；《互联网广告管理办法》第六条第三款'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_57',
    when: isClass('medicine'),
    find: facts,
    exemptions: ['over_the_counter'],
  }),
  cn({
    id: 'cn_medicine_notice',
    codes: ['C4'],
    source: adLaw('第十六条第二款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('medicine'),
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: ['请按药品说明书或者?在药师指导下购买和使用'] },
    exemptions: ['notice_elsewhere'],
  }),
  cn({
    id: 'cn_device_notice',
    codes: ['C4'],
    source: adLaw('第十六条第三款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('medical_device'),
    find: {
      kind: 'label',
      field: 'text',
      finds: 'absent',
      anyOf: ['请仔细阅读产品说明书或者?在医务人员的?指导下购买和使用'],
    },
    exemptions: ['notice_elsewhere'],
  }),
  cn({
    id: 'cn_health_knowledge',
    codes: ['C4'],
    source: internetAds('第八条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_59_3',
    validFrom: '2023-05-01',
    when: {
      all: [isClass(...medicalClasses, 'health_food', 'special_food'), { fact: 'hasWayToBuy', in: [true] }],
    },
    find: {
      kind: 'terms',
      terms: [
        '{养生知识|养生小知识|养生科普|健康知识|健康科普|健康小课堂|养生课堂|科普一下|医学科普|健康讲座|养生之道|养生干货}',
      ],
    },
  }),
];
