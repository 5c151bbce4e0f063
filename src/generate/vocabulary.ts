// Words of invented KOLs. Nobody of these exists; every account says in its profile that it is synthetic.
import type { Category, Format, Platform, Topic } from '../base/id.ts';

export const surnames = '李王张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕'.split('');
export const givenNames =
  '小甜 晓雨 思思 阿May 佳佳 一诺 子涵 欣怡 梓萱 老白 大鹏 阿杰 可可 糖糖 芒果 圆圆 青青 安琪 慕白 星辰 乐乐 知夏 南风 阿布 小鹿 七七 木木 果果 北北 十一'.split(
    ' ',
  );
export const nicknames =
  '的厨房 爱旅行 同学 日记 在上海 探店记 美妆笔记 和猫 生活家 爱数码 的衣橱 妈妈 健身打卡 家居研究所 红酒笔记 的周末'.split(
    ' ',
  );
export const agencies = ['蜂群文化', '无忧传媒', '如涵', '青藤MCN', '大禹网络', '微念', '遥望网络', '白兔视频'].map(
  (name) => `${name}（示例）`,
);

/** Words of which titles of invented books are made. */
export const workWords =
  '厨房 旅途 衣橱 四季 灯火 山海 纸船 花信 味道 清晨 来信 小院 船票 棉麻 橘子 街角 雨声 旧物 行李 晚风 光阴 果酱 云上 手记'.split(
    ' ',
  );

export const platformMix: readonly { readonly platform: Platform; readonly weight: number; readonly format: Format }[] =
  [
    { platform: 'xiaohongshu', weight: 40, format: 'image' },
    { platform: 'douyin', weight: 28, format: 'short_video' },
    { platform: 'weibo', weight: 14, format: 'image' },
    { platform: 'bilibili', weight: 10, format: 'video' },
    { platform: 'wechat', weight: 8, format: 'article' },
  ];

export const categoryMix: readonly { readonly category: Category; readonly weight: number }[] = [
  { category: 'kol', weight: 34 },
  { category: 'blogger', weight: 34 },
  { category: 'wang_hong', weight: 24 },
  { category: 'media_agency', weight: 6 },
  { category: 'celebrity', weight: 2 },
];

interface TopicWords {
  readonly topic: Topic;
  readonly things: readonly string[];
  readonly titles: readonly string[];
  readonly remarks: readonly string[];
}

/** `{thing}` is filled; remarks of a topic are specific, because they name what the post shows. */
export const topicWords: readonly TopicWords[] = [
  {
    topic: 'food',
    things: ['无花果酱', '橄榄油', '意大利面', '手冲咖啡', '巴萨米克醋', '提拉米苏', '蜂蜜', '奶酪拼盘'],
    titles: [
      '{thing}配酸面包，早餐就靠它',
      '今天试了{thing}，说说真实感受',
      '三款{thing}对比，我选这个',
      '周末在家做{thing}，步骤都在这',
    ],
    remarks: [
      '{thing}配酸面包会不会太甜？',
      '这个{thing}在哪家店买的呀',
      '跟着做了{thing}，家里人都说香',
      '{thing}开封后放冰箱能放多久',
    ],
  },
  {
    topic: 'travel',
    things: ['托斯卡纳', '西西里', '那不勒斯', '大理', '阿那亚', '威尼斯', '喀什', '厦门'],
    titles: ['{thing}三天两夜路线', '{thing}最值得住的一家民宿', '一个人去{thing}，花了多少钱', '{thing}避坑，真心话'],
    remarks: [
      '{thing}几月去人少一点？',
      '请问{thing}的民宿叫什么名字',
      '去年也去了{thing}，日落真的绝',
      '{thing}带老人方便吗',
    ],
  },
  {
    topic: 'beauty',
    things: ['防晒霜', '精华', '口红', '气垫', '卸妆膏', '面霜', '眼影盘', '香水'],
    titles: ['空瓶记：{thing}用了三个月', '黄皮试色{thing}', '油皮选{thing}的一点经验', '{thing}平替还是正装'],
    remarks: [
      '{thing}油皮夏天会闷吗',
      '黄黑皮用这支{thing}显白吗',
      '这款{thing}敏感肌用着泛红了',
      '{thing}一瓶能用多久呀',
    ],
  },
  {
    topic: 'fashion',
    things: ['风衣', '托特包', '乐福鞋', '羊绒衫', '牛仔裤', '丝巾', '西装', '墨镜'],
    titles: ['一件{thing}穿一周', '小个子怎么穿{thing}', '{thing}怎么搭才不显老', '意大利老牌{thing}开箱'],
    remarks: ['{thing}是什么码？我也158', '这件{thing}会起球吗', '求{thing}的色号', '{thing}配白裤子会不会显胖'],
  },
  {
    topic: 'home',
    things: ['咖啡机', '落地灯', '餐具', '床品', '收纳柜', '香薰', '地毯', '铸铁锅'],
    titles: ['60平小家的{thing}', '{thing}用了一年，还会买吗', '租房改造：从{thing}开始', '{thing}怎么选不后悔'],
    remarks: [
      '{thing}好清洗吗',
      '请问{thing}的尺寸是多少',
      '租房放这个{thing}会不会太占地方',
      '{thing}的颜色实物偏黄吗',
    ],
  },
  {
    topic: 'family',
    things: ['绘本', '辅食', '婴儿车', '积木', '儿童餐椅', '睡袋', '水杯', '安全座椅'],
    titles: ['两岁娃的{thing}清单', '{thing}我家用过三个', '带娃出门，{thing}这样带', '{thing}踩坑记录'],
    remarks: ['{thing}几个月可以开始用', '我家宝宝也用这款{thing}', '{thing}好洗吗，怕发霉', '请问{thing}多少钱入的'],
  },
  {
    topic: 'technology',
    things: ['耳机', '相机', '键盘', '显示器', '平板', '充电宝', '投影仪', '手表'],
    titles: ['{thing}深度体验两周', '千元{thing}怎么选', '{thing}的五个细节', '把{thing}拆开看看'],
    remarks: ['{thing}续航实测多少小时', '和上一代{thing}差别大吗', '这款{thing}打游戏延迟高不高', '{thing}支持快充吗'],
  },
  {
    topic: 'wine',
    things: ['基安蒂', '普罗赛克', '巴罗洛', '起泡酒', '桃红', '莫斯卡托', '雷司令', '黑皮诺'],
    titles: ['百元{thing}盲品', '{thing}配中餐，意外地合适', '第一次喝{thing}该怎么选', '酒庄日记：{thing}的一天'],
    remarks: ['{thing}配火锅会怪吗', '这款{thing}需要醒多久', '{thing}冰到几度合适', '上次买的{thing}偏酸'],
  },
];

/** What is said under anything: honest readers say it too, farms say little else. */
export const genericRemarks = [
  '好看',
  '真好',
  '种草了',
  '爱了爱了',
  '学到了',
  '支持',
  '哈哈哈',
  '不错',
  '收藏了',
  '太美了',
  '[赞R]',
  '[doge][doge]',
  '😍😍😍',
  '👍👍',
  '❤️',
  '前排',
  '沙发',
  '求链接',
];
export const farmRemarks = [
  '真的太棒了，果断关注',
  '博主好厉害，已关注',
  '太喜欢了，天天来看',
  '好用好用，回购无数次',
  '宝藏博主，支持支持',
  '👍👍👍👍',
  '😍😍😍😍😍',
  '加油加油！',
];
export const replies = [
  '谢谢你的喜欢～',
  '链接我放在主页了',
  '可以的，我就是这样用的',
  '这个问题问得好，我下期细讲',
  '大概一周用一次',
];

/** What people put before and after what they ask, so that no two say the same. */
export const remarkOpenings =
  '昨天刚看完，|我妈让我问，|路过问一句，|攒了好久的问题：|第三次来看了，|刚下班，|评论区没人问吗，|同事也想知道，|我在成都，|人在杭州，|带娃看完的，|搬家以后才发现，|去年就想问了，|认真看完，|反复看了两遍，|收藏很久了，||||'.split(
    '|',
  );
export const remarkEndings =
  '，谢谢|～|，求回复|，坐等|，先码住|，比较纠结|，预算不多|，给爸妈用|，周末想试试|，新手一枚|，在线等|，感谢分享|，已经加购||||'.split(
    '|',
  );
