// What is claimed of facts: figures with their source, patents with their number, others not run down, no promise of effect.
import type { Rule } from '../rule.ts';
import { adLaw, cn } from './laws.ts';

const open = '[^,。!?;\\n]';

export const truthRules: readonly Rule[] = [
  cn({
    id: 'cn_data_source',
    source: adLaw('第十一条第二款'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_59',
    find: {
      kind: 'terms',
      patterns: [
        '(?:权威|第三方|专业|国家|国际)(?:级)?(?:检测)?机构[^,。!?;\\n]{0,4}(?:检测|认证|测试|背书|认可)',
        '(?:同行|友商|竞品)[^,。!?;\\n]{0,4}(?:沉默|流泪|害怕|慌了|破防)',
      ],
      terms: [
        '{调查显示|研究表明|研究证明|研究发现|实验证明|实验表明|数据显示|数据表明|临床验证|临床证明|临床测试|经检测|权威检测|科学证明|科学研究表明|专家证实|专家认为|调研显示|问卷显示|实测数据|报告显示|有效率达|满意度高达|央视上榜|央视推荐|cctv上榜|cctv推荐|专家推荐|权威推荐|权威认证|协会推荐|国家认证|国家认可|政府推荐|明星都在用|百万用户选择|千万用户|满意率|好评率高达|回购率高达}',
      ],
      except: [
        `(?:来源|出处|数据来自|引自|》)${open}{0,30}(?:显示|表明|证明|发现|认为)`,
        `(?<!数)(?:据|根据)${open}{0,14}(?:局|年报|公告|欧睿|尼尔森|凯度|海关|委员会)${open}{0,14}(?:显示|表明|证明|发现|认为)`,
        `(?:显示|表明|证明|发现|验证|测试|检测)[^。!?\\n]{0,60}(?:来源|出处|报告编号|数据来自|样本量)`,
      ],
    },
    exemptions: ['source_named', 'denied_or_quoted'],
  }),
  cn({
    id: 'cn_patent',
    source: adLaw('第十二条'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_59',
    find: {
      kind: 'terms',
      terms: [
        '{专利技术|专利配方|专利成分|专利产品|专利设计|国家专利|发明专利|独家专利|获得专利|专利认证|专利申请中|已申请专利|正在申请专利}',
      ],
      except: ['专利[^。!?\\n]{0,30}(?:zl|专利号)[^。!?\\n]{0,4}\\d', '专利号[^。!?\\n]{0,6}\\d'],
    },
    exemptions: ['patent_number', 'denied_or_quoted'],
  }),
  cn({
    id: 'cn_disparagement',
    codes: ['C7'],
    source: adLaw('第十三条'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_59',
    find: {
      kind: 'terms',
      terms: [
        '{吊打|碾压|完爆|秒杀|甩开|干翻|暴打|踩爆}{大牌|同行|竞品|同类|同类产品|其他品牌|别家|友商|一众大牌|所有品牌|国际大牌|其他家|市面上|全网|各大品牌|某大牌}',
        '{别家都是|其他品牌都是|同行都是|某牌都是|市面上都是}{垃圾|智商税|骗人的|假货|坑|勾兑|劣质}',
        '{大牌都是智商税|同行不敢说|同行都在骗|别再买某|再也不用某大牌}',
      ],
    },
    exemptions: ['true_comparison', 'denied_or_quoted'],
  }),
  cn({
    id: 'cn_guarantee',
    codes: ['C7'],
    source: adLaw('第二十八条第二款'),
    severity: 'ask',
    kind: 'asked',
    fine: 'article_55',
    find: {
      kind: 'terms',
      terms: [
        '{百分百有效|100%有效|百分之百有效|百分百安全|100%安全|无效退款|无效退全款|无效全额退|无效包退|无效全退|百分百纯天然|百分百天然|100%纯天然|100%天然|100%无添加|100%见效|百分百见效|纯天然无|无毒无害|绝无副作用|没有任何副作用|没有副作用|无副作用|终身质保|永不掉色|永不生锈|永远不会坏|假一赔万|永不褪色|永不变形|永久有效|永久免费|零副作用|无任何副作用|绝对有效|绝对安全|保证见效|保证有效|立竿见影|一次见效|全国唯一授权|限时免费领|原价999|最后一天不买后悔}',
      ],
    },
    exemptions: ['promise_proven', 'denied_or_quoted'],
  }),
];
