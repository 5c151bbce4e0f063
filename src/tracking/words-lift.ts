// What a measurement of lift says: whether it worked, how sure that is, why it cannot be told, why this method.
import type { Phrase } from '../base/words.ts';

export const liftWords = {
  usage: {
    it: 'Uso: kolosseo lift --series FILE.csv --from GIORNO [--to GIORNO] [--covariates COLONNE|all] [--picture FILE.svg] [--seed 1] [--json]\nColonne: day, treated (vendite del giorno), poi serie confrontabili senza campagna; con --covariates le nominate valgono come covariate',
    en: 'Usage: kolosseo lift --series FILE.csv --from DAY [--to DAY] [--covariates COLUMNS|all] [--picture FILE.svg] [--seed 1] [--json]\nColumns: day, treated (sales of the day), then comparable series without a campaign; those named by --covariates count as covariates',
    zh: '用法：kolosseo lift --series 文件.csv --from 日期 [--to 日期] [--covariates 列名|all] [--picture 文件.svg] [--seed 1] [--json]\n列：day、treated（当日销量），其后为未投放的可比序列；用 --covariates 指定的列作为协变量',
  },
  worked: {
    it: 'Ha funzionato: {actual} vendite contro {expected} attese, {effect} in più ({relative}); al 95 % fra {low} e {high}',
    en: 'It worked: {actual} sold against {expected} expected, {effect} more ({relative}); 95 % between {low} and {high}',
    zh: '有效：实际销量 {actual}，预期 {expected}，增量 {effect}（{relative}）；95% 区间 {low} 至 {high}',
  },
  harmed: {
    it: 'Si è venduto meno: {actual} vendite contro {expected} attese, {effect} ({relative}); al 95 % fra {low} e {high}',
    en: 'Less was sold: {actual} against {expected} expected, {effect} ({relative}); 95 % between {low} and {high}',
    zh: '销量下降：实际 {actual}，预期 {expected}，差额 {effect}（{relative}）；95% 区间 {low} 至 {high}',
  },
  unclear: {
    it: 'Non si può dire: {actual} vendite contro {expected} attese, differenza {effect} ({relative}); al 95 % fra {low} e {high}, zero compreso',
    en: 'It cannot be told: {actual} sold against {expected} expected, {effect} apart ({relative}); 95 % between {low} and {high}, nought included',
    zh: '无法判断：实际销量 {actual}，预期 {expected}，差额 {effect}（{relative}）；95% 区间 {low} 至 {high}，包含零',
  },
  smallest: {
    it: 'L’effetto più piccolo che si sarebbe visto (4 volte su 5): {share}, cioè {sales} vendite',
    en: 'The smallest effect that would have been seen (4 times in 5): {share}, that is {sales} sales',
    zh: '可识别的最小效果（五次中能发现四次）：{share}，即 {sales} 件',
  },
  short: {
    it: 'Non misurabile: {days} giorni di vendite prima della campagna, ne servono {least}',
    en: 'Not measurable: {days} days of sales before the campaign, {least} are needed',
    zh: '不可测算：投放前只有 {days} 天销量，至少需要 {least} 天',
  },
  few: {
    it: 'Non misurabile: {median} vendite in un giorno tipico, ne servono {least}',
    en: 'Not measurable: {median} sales on a typical day, {least} are needed',
    zh: '不可测算：日常销量仅 {median} 件，至少需要 {least} 件',
  },
  biased: {
    it: 'Non misurabile: provato in {dates} date senza campagna, il metodo sbaglia sempre dalla stessa parte ({bias} deviazioni standard)',
    en: 'Not measurable: tried at {dates} dates without a campaign, the method errs to one side ({bias} standard deviations)',
    zh: '不可测算：在 {dates} 个未投放日期上试算，结果持续偏向一侧（{bias} 个标准差）',
  },
  unseen: {
    it: 'Non misurabile: nei giorni della campagna le altre serie saltano come mai prima (una festa dello shopping?); servono {least} serie confrontabili senza campagna',
    en: 'Not measurable: on the days of the campaign the other series leap as never before (a shopping festival?); {least} comparable series without a campaign are needed',
    zh: '不可测算：投放期间其他序列出现前所未有的波动（可能是大促）；需要 {least} 条未投放的可比序列',
  },
  calibrated: {
    it: 'Provato in {dates} date senza campagna: intervalli allargati di {factor} volte',
    en: 'Tried at {dates} dates without a campaign: intervals widened {factor} times',
    zh: '已在 {dates} 个未投放日期上检验：区间放大 {factor} 倍',
  },
  calibratedAsIs: {
    it: 'Provato in {dates} date senza campagna: gli intervalli tengono così come sono',
    en: 'Tried at {dates} dates without a campaign: the intervals hold as they are',
    zh: '已在 {dates} 个未投放日期上检验：区间无需调整',
  },
  uncalibrated: {
    it: 'Solo {dates} date senza campagna su cui provarlo ({least} servirebbero, cioè {days} giorni di vendite prima): intervalli allargati per prudenza',
    en: 'Only {dates} dates without a campaign to try it at ({least} would be needed, that is {days} days of sales before): intervals are widened to be safe',
    zh: '可用于检验的未投放日期只有 {dates} 个（需要 {least} 个，即投放前 {days} 天销量）：已保守放大区间',
  },
  sdid: {
    it: 'Almeno 8 serie confrontabili senza campagna: differenza nelle differenze sintetica (SDID)',
    en: 'At least 8 comparable series without a campaign: synthetic difference in differences (SDID)',
    zh: '至少有 8 条未投放的可比序列：采用合成双重差分（SDID）',
  },
  bstsWithCovariates: {
    it: 'Meno di 8 serie confrontabili: serie storica strutturale bayesiana (BSTS) con le altre serie come covariate',
    en: 'Fewer than 8 comparable series: Bayesian structural time series (BSTS) with the other series as covariates',
    zh: '可比序列少于 8 条：采用贝叶斯结构时间序列（BSTS），其余序列作为协变量',
  },
  bstsAlone: {
    it: 'Nessun’altra serie: serie storica strutturale bayesiana (BSTS) dalle sole vendite; una promozione del mercato sembrerebbe un effetto',
    en: 'No other series: Bayesian structural time series (BSTS) from the sales alone; a sale of the whole market would look like an effect',
    zh: '没有其他序列：仅凭自身销量采用贝叶斯结构时间序列（BSTS）；全市场促销会被误认为效果',
  },
  noSeries: {
    it: 'Troppo poche vendite note per qualunque metodo',
    en: 'Too few known sales for any method',
    zh: '已知销量过少，任何方法都不适用',
  },
  hasGaps: {
    it: 'mancano dei giorni: completala o toglila',
    en: 'days are missing: complete it or leave it out',
    zh: '存在缺失日期：请补全或删除',
  },
  isFlat: {
    it: 'non varia prima della campagna',
    en: 'does not vary before the campaign',
    zh: '投放前没有变化',
  },
  otherSize: {
    it: 'vende oltre 20 volte di più o di meno',
    en: 'sells more than 20 times as much or as little',
    zh: '销量规模相差 20 倍以上',
  },
  lessAlike: {
    it: 'si muove meno allo stesso modo delle 40 usate',
    en: 'moves less alike than the 40 that are used',
    zh: '走势相似度低于已采用的 40 条',
  },
  noCovariates: {
    it: 'SDID non usa covariate',
    en: 'SDID uses no covariates',
    zh: 'SDID 不使用协变量',
  },
  leftOut: { it: 'Lasciata fuori {name}: {why}', en: 'Left out {name}: {why}', zh: '未采用 {name}：{why}' },
  used: { it: 'Usate: {names}', en: 'Used: {names}', zh: '采用：{names}' },
  beforeAfter: {
    it: 'Il confronto ingenuo prima/dopo direbbe {effect}: non tiene conto di mercato e stagione',
    en: 'A naive before/after would say {effect}: it ignores market and season',
    zh: '简单的前后对比会得出 {effect}：未考虑大盘与季节',
  },
  unitAssumed: {
    it: 'Le altre serie contano come mai toccate dalla campagna: se non è così, l’effetto è sottostimato',
    en: 'The other series count as never touched by the campaign: where that is not so, the effect comes out too small',
    zh: '其他序列视为完全未受投放影响：若并非如此，效果会被低估',
  },
  actual: { it: 'venduto', en: 'actual', zh: '实际' },
  expected: { it: 'atteso senza campagna', en: 'expected without campaign', zh: '无投放预期' },
  band: { it: '95 su 100 giorni', en: '95 of 100 days', zh: '95% 区间' },
  start: { it: 'inizio', en: 'start', zh: '开始' },
  pictureTitle: {
    it: 'Vendite al giorno, vere e attese senza campagna, dal {from} al {to}',
    en: 'Sales a day, actual and expected without the campaign, {from} to {to}',
    zh: '每日销量：实际与无投放预期，{from} 至 {to}',
  },
  noDaysAfter: {
    it: '--from: dal {from} in poi il file non ha vendite note',
    en: '--from: the file has no known sales from {from} on',
    zh: '--from：文件中 {from} 起没有已知销量',
  },
} as const satisfies Record<string, Phrase>;
