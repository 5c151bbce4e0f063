// Food, health food and what is fed to infants.
import type { Rule } from '../rule.ts';
import { adLaw, cn, foodLaw, isClass } from './laws.ts';

const open = '[^,。!?;\\n]';
const isFood = isClass('food', 'drink', 'alcohol', 'infant_food');

export const foodRules: readonly Rule[] = [
  cn({
    id: 'cn_food_function',
    codes: ['C4'],
    source: foodLaw('食品安全法第七十三条；实施条例第三十八条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    validFrom: '2019-12-01',
    certainty: 'reported',
    when: isFood,
    yieldsTo: ['cn_alcohol_effect', 'cn_medical_claim'],
    find: {
      kind: 'terms',
      terms: [
        '{保护|养护|呵护}{视力|眼睛|心脏|肝脏|肠胃|血管|关节|嗓子|心脑血管}',
        '{增强|提高|提升|改善|增加}{免疫力|抵抗力|记忆力|睡眠|睡眠质量|骨密度|视力|性功能|新陈代谢能力}',
        '{减肥|瘦身|燃脂|刮油|排毒|清肠|排毒养颜|美容养颜|抗衰老|延缓衰老|延年益寿|补肾|壮阳|养肝|护肝|养胃|润肠通便|祛湿|排湿|补血|补气血|养颜|丰胸|助眠|安神|降火|清火|明目|益智|健脑|解酒护肝|促进消化吸收功能|缓解疲劳|抗疲劳|抗氧化防衰|调节血脂|调节肠道菌群|缓解视疲劳|促进生长发育|抗氧化|清咽润喉|清咽|润喉|耐缺氧|控制体内脂肪|保护胃黏膜|助消化|有助于消化|促进消化|排铅|抗辐射|改善贫血|改善皮肤水分|消除疲劳|改善肠道|提神醒脑|补脑|强筋壮骨|抗病毒|养心|补气|气血足|肠道通畅|通肠|越吃越瘦|越吃越年轻|越吃越美|越喝越瘦|越喝越年轻|吃不胖|怎么吃都不胖|不怕胖|不会胖|不长胖|不发胖|无负担瘦|神效|奇效|特效|速效|祛寒|驱寒|健脾|健脾胃|益气|养血|滋阴|通便|通便排毒|控糖|稳糖|降脂|减脂|消脂|代谢脂肪|抑制脂肪|阻断糖分吸收|强身健体|滋补养生|延缓老化|预防感冒|护眼|护心|长高|增高}',
      ],
      patterns: [
        `(?:气色|皮肤|肠道|睡眠|免疫力|抵抗力|记忆力|视力)${open}{0,4}(?:变好|好了|红润|通畅|畅通|变白|变嫩|提高|提升|增强|改善|上来了|好起来)`,
        '(?:喝|吃)(?:出|回)(?:健康|好气色|好身材|好皮肤|年轻)|(?:瘦|掉)(?:了)?[一二两三四五六七八九十几\\d]+(?:斤|公斤|kg)|小肚子没了',
      ],
      except: [
        '(?:开始|决定|坚持|正在|在|怕|担心)(?:减肥|瘦身|减脂)',
        '(?:减肥|瘦身|减脂|控糖)(?:期|期间|人群|餐|党|的人|的时候|中|失败|痛苦|成功|达人|日记|食谱|好难|太难|的朋友|的妹子|大计|计划|人士)',
      ],
    },
  }),
  cn({
    id: 'cn_breast_milk',
    codes: ['C4'],
    source: adLaw('第二十条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_57',
    when: isClass('infant_food', 'food', 'drink', 'baby'),
    find: {
      kind: 'terms',
      terms: [
        '{替代|代替|媲美|接近|堪比|等同|胜过|超越|优于|模拟|还原|赛过|完全替代}母乳',
        '{母乳化配方|母乳级|人乳化|第二母乳|液体母乳}',
      ],
      except: ['没有什么能(?:替代|代替|等同)母乳'],
    },
  }),
  cn({
    id: 'cn_health_food_claim',
    codes: ['C4'],
    source: adLaw('第十八条第一款第一项至第四项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('health_food', 'special_food'),
    find: {
      kind: 'terms',
      terms: [
        '{保证有效|百分百有效|100%有效|百分百见效|立竿见影|立刻见效|无副作用|零副作用|没有副作用|无任何副作用|绝对安全|安全无毒副作用|100%安全|无效退款|吃了就好|一吃就灵}',
        '{人人必备|家家必备|健康必需|身体必需|每个人都必须吃|不吃就会生病|健康离不开它|维持健康必不可少|保障健康所必需|老人必吃|孩子必吃}',
        '{比药更有效|比药还管用|比吃药强|代替吃药|替代药物治疗|可以停药|不用吃药|胜过吃药|比同类保健品更好|优于其他保健食品|比其他品牌的鱼油更好}',
      ],
      except: ['(?:不能|不可|不|无法)(?:代替|替代)药物'],
    },
  }),
  cn({
    id: 'cn_health_food_notice',
    codes: ['C4'],
    source: adLaw('第十八条第二款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('health_food'),
    find: { kind: 'label', field: 'text', finds: 'absent', anyOf: ['本品不能代替药物'] },
    exemptions: ['notice_elsewhere'],
  }),
];
