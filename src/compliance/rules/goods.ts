// Alcohol, tobacco, teaching, investment, and what no advertisement may use.
import type { Rule } from '../rule.ts';
import { adLaw, cn, facts, isClass } from './laws.ts';

const alcohol: readonly Rule[] = [
  cn({
    id: 'cn_alcohol_inducement',
    codes: ['C4'],
    source: adLaw('第二十三条第一项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('alcohol'),
    find: {
      kind: 'terms',
      patterns: [
        '不(?:喝醉|喝完|干|喝)[^,。!?;\\n]{0,2}不(?:许|准|能|让|给)|喝醉[^,。!?;\\n]{0,4}(?:为止|算)|(?:多|再)喝(?:几|两|三)?(?:杯|瓶)',
      ],
      terms: [
        '{不醉不归|不醉不散|喝到嗨|喝到吐|喝到爽|喝个痛快|喝个够|喝倒|豪饮|干杯不醉|酒量见人品|不醉不休|一醉方休|喝到断片|喝到天亮|千杯不醉|往死里喝|敞开喝|放开喝|尽情畅饮|开怀畅饮|无限畅饮|一口闷|一口干|干了这杯|满上干了|是男人就喝|不喝不是兄弟|必须喝一杯|必须干杯|喝醉算我的|再来一瓶不过瘾|拼酒|灌醉|劝酒神器}',
      ],
    },
  }),
  cn({
    id: 'cn_alcohol_driving',
    codes: ['C4'],
    source: adLaw('第二十三条第三项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('alcohol'),
    find: {
      kind: 'terms',
      terms: ['{开车|驾车|自驾|驾驶|开船|开游艇|驾船|开飞机|骑摩托|路上小酌|车上来一杯|边开边喝}'],
      except: [
        '(?:请勿|切勿|勿|严禁|禁止|不要|不能|不可|不得|杜绝|别|不)(?:酒后|饮酒后|醉酒|再|去|自己)?(?:开车|驾车|驾驶|驾船|自驾)',
        '(?:喝酒|饮酒|酒后|喝了酒)[^,。!?;\\n]{0,2}(?:不|勿|别|请勿|严禁|禁止|不要|不得)[^,。!?;\\n]{0,2}(?:开车|驾车|驾驶)',
        '(?:开车|驾车|驾驶)(?:不|勿|别)(?:喝|饮)|代驾',
      ],
    },
  }),
  cn({
    id: 'cn_alcohol_effect',
    codes: ['C4'],
    source: adLaw('第二十三条第四项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('alcohol'),
    find: {
      kind: 'terms',
      terms: [
        '{消除|缓解|赶走|释放|忘掉|忘记|减轻|驱散|治愈}{紧张|焦虑|压力|烦恼|疲劳|疲惫|忧愁|失眠}',
        '{解压神器|解压|解愁|借酒消愁|一醉解千愁|喝了不焦虑|增加体力|恢复体力|补充体力|提神|助眠|促进睡眠|睡前一杯好眠|暖身驱寒|活血|养生酒|壮胆|助兴神器|越喝越年轻|软化血管}',
      ],
    },
  }),
  cn({
    id: 'cn_alcohol_action',
    codes: ['C4'],
    source: adLaw('第二十三条第二项'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_58',
    when: isClass('alcohol'),
    find: facts,
    exemptions: ['no_drinking_shown'],
  }),
];

const other: readonly Rule[] = [
  cn({
    id: 'cn_tobacco',
    codes: ['C4'],
    source: adLaw('第二十二条；《互联网广告管理办法》第六条第二款'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_57',
    when: isClass('tobacco'),
    find: facts,
  }),
  cn({
    id: 'cn_tobacco_mention',
    codes: ['C4'],
    source: adLaw('第二十二条第二款'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_57',
    when: { not: isClass('tobacco', 'books') },
    find: {
      kind: 'terms',
      terms: ['{电子烟|烟弹|烟油|雾化烟|香烟|卷烟|雪茄|戒烟糖烟|加热不燃烧}'],
      except: ['(?:远离|戒)[^,。!?;\\n]{0,4}(?:电子烟|香烟|卷烟|雪茄)|香烟味|香烟缭绕'],
    },
    exemptions: ['denied_or_quoted'],
  }),
  cn({
    id: 'cn_education_promise',
    source: adLaw('第二十四条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('education'),
    find: {
      kind: 'terms',
      patterns: ['(?:录取率|通过率|上岸率|提分率|过级率)[^,。!?;\\n]{0,6}\\d|(?:提|涨|提高|提升)(?:了)?\\d+分'],
      terms: [
        '{必拿证|必录取|保过|包过|稳过|轻松过关|考试轻松过|一次过|一次通过|包教包会|考前押题|押题班|必中|包就业|保就业|高薪就业保障|状元都在用|包会|包拿证|保录取|保上岸|保提分|包提分|必过|必上岸|百分百通过|100%通过|100%录取|零基础包会|不过退费|不过全额退款|签约保过|押题命中|押中原题|命题人授课|命题专家|出题老师|阅卷老师授课|内部真题|考试中心推荐|提分50分|提分100分|快速拿证免考|免考拿证}',
      ],
      except: ['我们不(?:保过|包过|保录取|保提分)'],
    },
  }),
  cn({
    id: 'cn_finance_yield',
    codes: ['C2'],
    source: adLaw('第二十五条第一项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: { not: isClass('books') },
    find: {
      kind: 'terms',
      patterns: [
        '年化[^,。!?;\\n]{0,6}\\d|收益率?[^,。!?;\\n]{0,4}\\d+%|(?:月入|日入|日赚|月赚)(?:\\d|[一二三五十百千万过])|(?:带|跟着)[^,。!?;\\n]{0,3}(?:赚钱|赚大钱|发财)|(?:本金|资金)(?:绝对)?安全|稳稳的幸福|(?:收益|回报)(?:非常|很|超)?(?:稳定|可观)|躺着(?:赚|收)|(?:资产|收益|本金|账户|财富)[^,。!?;\\n]{0,4}(?:翻番|翻倍|翻了)',
      ],
      terms: [
        '{保本保息|保本保收益|保本理财|保收益|保底收益|稳赚不赔|稳赚|包赚|零风险投资|零风险高收益|无风险收益|无风险套利|只赚不赔|只涨不跌|躺赚|日赚千元|月入过万不是梦|收益翻倍|本金翻倍|年化收益率高达|预期年化|固定回报|高额回报|稳定高收益|坐等分红|一年回本|三个月回本|财富自由密码}',
      ],
      except: ['(?:不|别信)(?:保本|保收益|稳赚|包赚|保底)[^,。!?;\\n]{0,4}'],
    },
  }),
  cn({
    id: 'cn_finance_risk_notice',
    source: adLaw('第二十五条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    when: isClass('finance'),
    find: {
      kind: 'label',
      field: 'text',
      finds: 'absent',
      except: ['(?:没|没有|无|零|毫无|不存在)[^。!?\\n]{0,3}风险'],
      anyOf: [
        '(?:投资|理财|市场|入市|基金|借贷|交易)[^。!?\\n]{0,4}有风险',
        '风险(?:提示|自担|由[^。\\n]{0,8}承担)',
        '请谨慎(?:投资|决策|选择)|需谨慎',
      ],
    },
    exemptions: ['notice_elsewhere'],
  }),
  cn({
    id: 'cn_state_symbols',
    source: adLaw('第九条第一项、第二项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_57',
    find: {
      kind: 'terms',
      terms: [
        '{国家领导人|中南海|人民大会堂|国务院|党中央|外交部|国家机关}{特供|专供|指定|推荐|同款|专用|用酒}',
        '{国宴用酒|国宴专用|国宴指定|军队特供|部队特供|军用特供|政府特供|机关特供|特供酒|专供机关|国旗款|国徽款|天安门专供|领导人推荐|领导人同款}',
      ],
      except: ['打击[^,。!?;\\n]{0,4}特供'],
    },
  }),
  cn({
    id: 'cn_state_hint',
    source: adLaw('第九条第二项'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_57',
    yieldsTo: ['cn_state_symbols'],
    find: {
      kind: 'terms',
      terms: ['{特供|专供|内供|国宾|国宴|国礼|钓鱼台|红墙|官方指定|国家队指定|国家队专用}'],
    },
    exemptions: ['no_state_organ', 'denied_or_quoted'],
  }),
  cn({
    id: 'cn_well_known_mark',
    source: { law: '《中华人民共和国商标法》', article: '第十四条第五款', url: null, day: '2019-11-01' },
    severity: 'must_fix',
    kind: 'checked',
    fine: 'trademark_53',
    certainty: 'reported',
    find: {
      kind: 'terms',
      terms: ['{驰名商标|中国驰名|全国驰名|驰名品牌}'],
    },
  }),
  cn({
    id: 'cn_superstition',
    source: adLaw('第九条第八项'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_57',
    when: { not: isClass('books', 'games', 'travel') },
    find: {
      kind: 'terms',
      terms: [
        '{招财|旺运|招贵人|聚财|好运连连|保平安|远离小人|防小人|挡小人|带财|转好运|化解灾|挡煞|转运珠|招财转运|招财进宝神器|转运神器|旺桃花神器|改运|辟邪|驱邪|镇宅|开光|大师加持|高僧加持|旺夫|旺财运|招桃花|斩小人|化太岁|挡灾|避祸|消灾|逢凶化吉|算命|带来好运|提升运气|增加运气|提升财运|增加事业运|事业运|化解小人|旺财|旺人|旺宅|护身符|助吉避凶|趋吉避凶|增强第六感|招财进宝|转运珠开运|开运}',
      ],
      except: [
        '招财猫|开光(?:驱|盘)|(?:打|放|推|拉|掀)开光|到消灾|(?:祝|恭喜|祝福)[^,。!?;\\n]{0,8}(?:招财进宝|好运|旺财)',
      ],
    },
  }),
];

export const goodsRules: readonly Rule[] = [...alcohol, ...other];
