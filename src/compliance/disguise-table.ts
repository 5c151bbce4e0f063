// How forbidden terms are disguised: documented tables. They are read within the terms of a rule only, so that ordinary words
// of the same sound alarm nobody.

const numbered = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => [String.fromCodePoint(first + index), String(index + 1)] as const);

/** Signs for digits that the compatibility form leaves as they are. */
export const digitSigns: Readonly<Record<string, string>> = Object.fromEntries([
  ...numbered(0x2776, 9), // ❶
  ...numbered(0x2780, 9), // ➀
  ...numbered(0x278a, 9), // ➊
  ...numbered(0x24f5, 9), // ⓵
  ...numbered(0x2160, 9), // Ⅰ
  ...numbered(0x2170, 9), // ⅰ
  ...numbered(0x2474, 9), // ⑴
  ...numbered(0x2488, 9), // ⒈
]);

/** Emoji that are read as words. All others are ornaments. */
export const emojiSigns: Readonly<Record<string, string>> = {
  '🔝': 'top',
  '💯': '100%',
  '🈲': '禁',
  '🈚': '无',
  '🈶': '有',
  '🈴': '合',
  '🉐': '得',
  '㊙': '秘',
  '💊': '药',
  '🆕': 'new',
  '🥇': '第1',
};

/** Characters that stand for another within a term: rare ones of the same sound, and numerals. */
export const lookalikes: Readonly<Record<string, string>> = {
  蕞: '最',
  嘬: '最',
  嶵: '最',
  朂: '最',
  冣: '最',
  弟: '第',
  苐: '第',
  '1': '一',
  i: '一',
  l: '一',
  壹: '一',
  弌: '一',
  幺: '一',
  囯: '国',
  囶: '国',
  圀: '国',
  汲: '级',
  忣: '级',
  癍: '斑',
  掱: '手',
  豐: '丰',
  笰: '佛',
  莮: '男',
  咟: '百',
  仩: '上',
  巓: '巅',
  樶: '最',
};

/** Whole terms as they are disguised by homophones, by parts of characters or by Latin letters. */
export const termDisguises: Readonly<Record<string, readonly string[]>> = {
  最佳: ['醉佳', '罪佳', '嘴佳', '最隹', '最嘉', 'zuijia'],
  最好: ['醉好的', '嘴好的', '最女子', 'zuihao'],
  最优: ['醉优', '最忧'],
  最高级: ['醉高级', '最高及'],
  国家级: ['国嘉级', '国佳级', '国家及', '國傢级', 'guojiaji'],
  世界级: ['世界及', '视界级'],
  顶级: ['顶及', '顶极', '鼎级', '丁页级'],
  极品: ['及品'],
  第一品牌: ['蒂一品牌', '帝一品牌', '地一品牌'],
  销量第一: ['销量蒂一', '销量帝一', '销量地一', '销亮第一'],
  全网第一: ['全网蒂一', '全网帝一', '全网地一', '全网d一'],
  全国第一: ['全国蒂一', '全国帝一', '全国d一'],
  独一无二: ['毒一无二', '独1无2'],
  治疗: ['治聊', '治辽', '氵台疗', '冶疗', 'zhiliao'],
  治愈: ['治玉', '治癒'],
  疗效: ['疗笑', '聊效', 'liaoxiao'],
  消炎: ['消言', '肖炎', '氵肖炎'],
  抗炎: ['扌亢炎'],
  减肥: ['减月巴', '咸肥', 'jianfei'],
  瘦身: ['受身', '廋身', '痩身'],
  美白: ['镁白', '美bai', 'meibai'],
  祛斑: ['去班', '祛班'],
  丰胸: ['丰凶', '丰匈', '丰月匈', '峰胸'],
  药妆: ['药庄', 'yao妆'],
  抗癌: ['抗ai', '抗哎'],
  稳赚: ['稳z', '稳贝兼'],
  保本: ['保夲', '褓本'],
  壮阳: ['状阳', '壮陽'],
};
