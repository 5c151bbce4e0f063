// Cosmetics: claims by registration, words of medicine, and effects that no cosmetic has.
import type { Rule } from '../rule.ts';
import { adLaw, cn, cosmetics, isClass } from './laws.ts';

const open = '[^,。!?;\\n]';
const isCosmetic = isClass('cosmetics', 'personal_care');
const special = [
  '{美白|祛斑|淡斑|去斑|消斑|增白|嫩白祛斑|淡化色斑|淡化斑点|抑制黑色素|阻断黑色素|亮白淡斑|美白淡斑}',
  '{防晒|隔离紫外线|抵御紫外线|防紫外线|spf30|spf50|pa+++}',
  '{防脱|防脱发|防掉发|止脱|固发防脱|减少脱发|育发|生发液|促进生发|防脱生发|密发生发}',
  '{染发|染黑|烫发|永久染色}',
];
const specialTurns = [
  `(?:斑|斑点|色斑|雀斑|晒斑|黑色素|色沉)${open}{0,6}(?:变淡|淡了|没了|消失|褪去|褪了|淡化|看不见|不见了)`,
  '(?:白了|变白|白到|白回|白)(?:整整)?(?:一|两|三|几|好几|\\d)个?(?:度|色号)',
  '(?:焕白|亮白|净白|透白|嫩白|雪白肌|变白了|白得发光|白到发光|黄皮变白|越用越白)',
  `(?:头发|掉发|脱发|发际线|发缝)${open}{0,6}(?:不掉了|不掉发|少掉|掉得少|长出来|长回来|变密|没再掉|回来了|止住)`,
  '(?:不再|真的不|不怎么|再也不)(?:掉发|脱发|掉头发)|长出(?:新发|小绒毛|头发)|睫毛[^,。!?;\\n]{0,6}长(?:长|了|出)|(?:黄皮|黑皮|黄黑皮)[^,。!?;\\n]{0,4}(?:逆袭|变|秒)[^,。!?;\\n]{0,3}白',
  '(?:防|隔离|抵御|阻挡)(?:紫外线|uv)',
];
const specialExcept = [
  '美白牙|牙齿美白|美白的?(?:牙|纸)',
  '(?:注意|做好|记得|要|配合|叠加|搭配|加强|硬|坚持|出门|日常)[^,。!?;\\n]{0,2}防晒(?!霜|乳|力|指数|喷雾|精华|隔离|值|效果|棒)',
  `(?:染发|烫发|染烫|烫染)(?:后|前|受损|过的|之后|以后|多次|人群|的头发|了|护理)`,
  '防晒(?:衣|帽|伞|服|口罩|措施|工作)',
];
const specialSource = cosmetics('第十六条、第四十三条');

export const cosmeticsRules: readonly Rule[] = [
  cn({
    id: 'cn_cosmetics_special',
    codes: ['C6'],
    source: specialSource,
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_55',
    validFrom: '2021-01-01',
    certainty: 'reported',
    when: {
      all: [
        isCosmetic,
        { fact: 'registrations', has: 'cosmetics_filing' },
        { not: { fact: 'registrations', has: 'cosmetics_special' } },
      ],
    },
    find: { kind: 'terms', terms: special, patterns: specialTurns, except: specialExcept, sparesNames: true },
  }),
  cn({
    id: 'cn_cosmetics_registration',
    codes: ['C6'],
    source: specialSource,
    severity: 'ask',
    kind: 'asked',
    fine: 'article_55',
    validFrom: '2021-01-01',
    certainty: 'reported',
    when: {
      all: [
        isCosmetic,
        {
          not: {
            any: [
              { fact: 'registrations', has: 'cosmetics_filing' },
              { fact: 'registrations', has: 'cosmetics_special' },
            ],
          },
        },
      ],
    },
    find: { kind: 'terms', terms: special, patterns: specialTurns, except: specialExcept, sparesNames: true },
    exemptions: ['special_registration', 'denied_or_quoted'],
  }),
  cn({
    id: 'cn_cosmetics_medical_word',
    codes: ['C6'],
    source: cosmetics('第三十七条、第四十三条；《广告法》第十七条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_58',
    validFrom: '2021-01-01',
    certainty: 'reported',
    when: isCosmetic,
    find: {
      kind: 'terms',
      terms: [
        '{药妆|药妆品|医学护肤品|医学护肤|医美面膜|医美级|医用级|医用面膜|械字号面膜|医疗级|院线级|院线专供|药用|中药面膜|处方护肤|刷酸治痘}',
        '{皮肤科医生推荐|医生推荐|医院同款|医院专用|三甲医院推荐|华西医院|协和医院|皮肤专家推荐|医师推荐|专家配方}',
        '{热玛吉|水光针|玻尿酸针|肉毒素|肉毒杆菌|光子嫩肤|热拉提|线雕|超声刀|打了针|脱敏|抗敏|抗过敏|祛红血丝治疗|修复激素脸|激素脸|杀菌|除菌|抗菌消炎|灭菌|祛疤|去疤|除疤|疤痕修复|妊娠纹消除|毛囊炎|螨虫克星|除螨|治痘|脂溢性脱发|头皮屑治愈|干细胞|生长因子|干扰素|抗生素|荷尔蒙|抗菌|抑菌|防菌|消毒|防敏|毛发再生|生发|吸脂|排毒|吸附铅汞|生肌|祛风|祛寒|行气|理气|益气|通脉|补血|补肾|黄褐斑|妊娠斑|妊娠纹|斑秃|酒糟鼻|祛红血丝|去红血丝|去除红血丝|靶向|伤口愈合|愈合|细胞修复|淋巴排毒|中药配方|中草药配方|中医配方|汉方|古方|秘方|祖方|验方|药方|复方|处方|扁鹊|华佗|张仲景|李时珍|医师研发|医生研发|医院研发|医学专利|医用|表皮生长因子|egf}',
      ],
      patterns: [
        `(?:医生|医师|皮肤科|大夫|药剂师|三甲|医院|护士)${open}{0,4}(?:推荐|在用|也用|同款|认证|背书|认可|力荐|开的)`,
        '(?:皮肤科|医学|医院|医生|医师|专家)[^,。!?;\\n]{0,4}(?:研发|联合|共研|监制)',
        '烂脸|(?:医美|激光|微针|水光|光子|术)后(?:修复|修护|必备|可用|专用|护理)',
        '胶原(?:蛋白)?(?:再生|新生)|(?:刺激|促进)胶原|(?:激活|修复|唤醒)(?:受损)?(?:细胞|肌底细胞)|真皮层|基底层',
      ],
      except: [
        '杀菌(?:灯|锅|釜)',
        '[发产学先新滋一人]生发',
        '(?:无|不含|零|不添加|没有)[^,。!?;\\n]{0,4}(?:激素|荷尔蒙|抗生素|药物)',
        '(?:中药|药方|愈合|消毒|处方)(?:味|柜|店|水味)|消毒(?:柜|水|湿巾)',
      ],
    },
  }),
  cn({
    id: 'cn_cosmetics_false_effect',
    codes: ['C6'],
    source: adLaw('第四条、第二十八条；《化妆品监督管理条例》第四十三条'),
    severity: 'must_fix',
    kind: 'checked',
    fine: 'article_55',
    when: isCosmetic,
    find: {
      kind: 'terms',
      terms: [
        '{换肤|瘦脸|瘦身|瘦腿|减肥|丰胸|丰臀|溶脂|燃脂|逆转衰老|返老还童|逆龄生长|永葆青春|永不反弹|永久祛斑|永久美白|彻底祛斑|彻底去皱|消除皱纹|去除皱纹|抚平一切皱纹|基因修复|dna修复|重生肌肤|零刺激零过敏|绝不过敏|百分百不过敏|100%不过敏|无任何副作用|零副作用|特效|速效|奇效|神效|超强效|斑立净|净斑|无斑|去除雀斑|丰乳|微整形|整形级|换脸级|重生|强效祛斑|高效美白}',
        '{一天|三天|3天|五天|5天|七天|7天|一周|两周|7日|28天|一夜|一次|一抹|秒}{变白|美白|淡斑|祛斑|祛痘|去皱|见效|紧致|回春|年轻十岁|换脸|生发|长发}',
      ],
      patterns: [
        `(?:\\d+|[一二两三五七十半])(?:天|周|个月|晚|次|小时|分钟|日|星期)${open}{0,4}(?:见效|变白|焕白|美白|淡斑|祛斑|祛痘|去皱|白回来|白一|白两|回春|紧致|年轻|痘痘没|斑没)`,
        `(?:皱纹|细纹|法令纹|鱼尾纹|抬头纹|颈纹)${open}{0,4}(?:消失|没了|不见|抚平|去掉|清零)|抚平(?:皱纹|细纹|法令纹)`,
        '年轻(?:十|二十|\\d+|好几)岁|减龄(?:十|\\d+)岁|小(?:十|二十)岁|逆龄|冻龄|童颜',
      ],
      except: ['换肤色|重生草|特效(?:妆|化妆|电影)'],
    },
  }),
  cn({
    id: 'cn_cosmetics_efficacy',
    codes: ['C6'],
    source: cosmetics('第二十二条'),
    severity: 'ask',
    kind: 'asked',
    fine: null,
    validFrom: '2021-05-01',
    certainty: 'reported',
    when: isCosmetic,
    find: {
      kind: 'terms',
      terms: [
        '{抗皱|去皱|淡纹|淡化细纹|紧致|提拉|祛痘|控油|去屑|修护屏障|修复屏障|舒缓泛红|舒缓敏感|敏感肌可用|敏感肌专用|孕妇可用|婴童可用|无泪配方|抗初老|抗糖|抗氧化|焕亮|淡化痘印|去痘印|收缩毛孔|去黑头|祛黄|去黄|提亮肤色|淡化|抗老|抗衰|抗衰老|舒敏|祛痘印|改善泛红|强韧屏障|稳定屏障|丰盈发量|修复受损发质|全效|强效|高效|抗疲劳|去黑眼圈|淡化黑眼圈|祛黑眼圈|纯天然|零添加|无添加|去角质|舒缓修护}',
      ],
    },
    exemptions: ['efficacy_evidence', 'denied_or_quoted'],
  }),
];
