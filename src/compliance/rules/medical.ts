// Illness and cure: forbidden to whatever is no medicine (Advertising Law, article 17), and limited for medicine itself.
import type { Rule } from '../rule.ts';
import { adLaw, cn, facts, internetAds, isClass, mediaClasses, medicalClasses } from './laws.ts';

const illness =
  '{失眠|糖尿病|高血压|高血脂|高血糖|冠心病|心脏病|癌症|肿瘤|关节炎|风湿|痛风|颈椎病|腰椎病|胃病|胃炎|肠炎|便秘|痔疮|湿疹|皮炎|荨麻疹|脚气|灰指甲|鼻炎|咽炎|哮喘|感冒|咳嗽|前列腺|妇科病|脱发症|抑郁症|近视|贫血|肝病|肾虚|阳痿|早泄|狐臭|脂溢性脱发|青春痘炎症|过敏性鼻炎|幽门螺杆菌|新冠|妊娠糖尿病|红屁股|尿布疹|口腔溃疡|牙龈出血|牙周炎|牙痛|腰痛|腰酸背痛|腰间盘突出|腰椎间盘突出|头痛|偏头痛|痛经|关节痛|膝盖痛|肩周炎|静脉曲张|老年痴呆|阿尔茨海默|中风|骨质疏松|扁桃体炎|皮肤病|鼻塞|腹泻|胃痛|胃酸|反流|结节|囊肿|乳腺增生|月经不调|宫寒|不孕|多囊|妇科炎症|炎症|带状疱疹|白癜风|牛皮癣|银屑病|鸡眼|脚臭病|神经衰弱|心脑血管疾病|动脉硬化|脂肪肝|肾病|近视眼|白内障|耳鸣|打呼噜|呼吸道疾病|水肿型肥胖|疾病}';
const illnessPattern = `(?:${illness.slice(1, -1)})`;

/** Words of healing. 治愈 alone is slang for what consoles, so it counts beside an illness or a rate only. */
export const healing = [
  '{治疗|根治|医治|治病|疗效|药效|药用价值|消炎|抗炎|抗癌|防癌|抗肿瘤|抗病毒|杀病毒|活血化瘀|清热解毒|通经活络|舒筋活血|化痰止咳|止咳化痰|镇痛|止痛|消肿止痛|解毒消肿|补肾壮阳|壮阳|滋阴补肾|治未病|防治疾病|预防疾病|疾病预防|缓解病痛|药到病除|包治百病|祖传秘方|宫廷秘方|中药秘方|处方级|细胞再生|防治|活血|祛瘀|化瘀|止咳|化痰|祛痰|平喘|退烧|通络|补虚|固本培元|调节内分泌|平衡荷尔蒙|杀死癌细胞|抑制肿瘤|增强性功能|祖传处方|民间偏方}',
  '{降|稳|控制|平稳|调节|改善|降低|稳定|平衡|维持}{血糖|血压|血脂|尿酸|胆固醇}',
  '{血糖|血压|血脂|尿酸|胆固醇}{下降|稳定|平稳|正常|恢复正常|都降|也降|降下来|降了|都正常|不再升高}',
  '{磁疗|理疗功能|理疗效果|针灸效果|排毒祛病|祛病|强身祛病|医治百病|起死回生|病好了|病都好了|不用去医院|不用看医生|省下医药费}',
  '降三高',
  `{治|治好|治愈|缓解|减轻|改善|预防|防止|告别|对抗|调理|克服|远离|赶走|消除|防|搞定|解决|摆脱|拯救|击退|专治|专克|根除|减少|抑制|修复|舒缓}${illness}`,
  `${illness}{克星|患者必备|患者福音|人群专用|治愈}`,
  '{治愈率|有效率|完全治愈|彻底治愈|可以治愈|能治愈}',
  '{双向调节血糖|软化血管|疏通血管|清除血栓|净化血液|排出毒素治病|增强抵抗力防病}',
];

/** An illness that is said to be gone, and patients who may use it. */
export const healingTurns = [
  `${illnessPattern}[^,。!?;\\n]{0,6}(?:克星|搞定|治好|痊愈|不见了|消失|再也没犯|不再犯|救星|告别|缓解了|减轻了|改善了|好多了|没再犯)`,
  '(?:糖友|糖尿病人|糖尿病患者|三高人群|高血压患者|痛风患者)[^,。!?;\\n]{0,4}(?:能吃|可吃|放心|可以吃|可食|必备|首选|也能|适用)',
  '(?:指标|血脂|血糖|血压|尿酸)[^,。!?;\\n]{0,6}(?:降下来|降了|正常了|稳了|下来了)',
];

const body =
  '(?:嗓子|喉咙|咳嗽|感冒|发烧|肠胃|胃|肚子|大便|便便|肠道|颈椎|腰|肩膀|膝盖|关节|头皮|头屑|头痛|湿疹|疹子|红屁股|过敏|鼻子|鼻炎|眼睛|视力|睡眠|失眠|痘痘|痘|闭口|黑头|毛孔|皱纹|细纹|斑|黑眼圈|眼袋|红血丝|泛红|掉发|脱发|发量|睫毛|口臭|牙龈|溃疡|脚气|体重|赘肉|血糖|血压|血脂|尿酸|姨妈|痛经|手脚)';
/** What is told of a body after use: an effect, or no more than a feeling; a person says which. */
const bodyTurns = [
  `${body}[^,。!?;\\n]{0,5}(?:不疼|不痛|不痒|不酸|不难受|好了|好多了|没了|没有了|消失|不见|看不见|舒服了|规律|通畅|变小|变少|变浅|少了|淡了|下降|降了|轻了|减轻|平了|退了|恢复|没再犯|没得过|长长|变长|不掉|不再|再也没|暖和了)`,
  `(?:再也不|再也没有?|从此不|不用再|彻底没有?)(?:得过|犯|长|有|怕|担心|受)?[^,。!?;\\n]{0,3}${body}`,
];

export const medicalDenial = [
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
    find: { kind: 'terms', terms: healing, patterns: healingTurns, except: medicalDenial },
  }),
  cn({
    id: 'cn_medical_subject',
    codes: ['C4'],
    source: adLaw('第十七条'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_58',
    when: isClass(...mediaClasses),
    find: { kind: 'terms', terms: healing, patterns: healingTurns, except: medicalDenial },
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
  cn({
    id: 'cn_body_effect',
    codes: ['C4', 'C6'],
    source: adLaw('第四条、第十七条、第二十八条第二款第四项'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_55',
    when: { not: isClass(...medicalClasses, ...mediaClasses) },
    yieldsTo: [
      'cn_medical_claim',
      'cn_food_function',
      'cn_alcohol_effect',
      'cn_cosmetics_special',
      'cn_cosmetics_registration',
      'cn_cosmetics_medical_word',
      'cn_cosmetics_false_effect',
      'cn_cosmetics_efficacy',
    ],
    find: { kind: 'terms', terms: [], patterns: bodyTurns },
    exemptions: ['feeling_only', 'efficacy_evidence', 'denied_or_quoted'],
  }),
];
