// What attribution models say, at the terminal and on pages.
import type { Phrase } from '../base/words.ts';

export const creditWords = {
  usage: {
    it: 'Uso: kolosseo credit --journeys FILE.csv [--channels FILE.csv] [--order 1] [--smoothing 0] [--few 30] [--seed 1] [--json]\nColonne: path (canali separati da >), total_conversions, total_conversion_value, total_null; le ultime due possono mancare\n--channels: channel, tier, reach; raggruppa i canali con pochi percorsi per fascia',
    en: 'Usage: kolosseo credit --journeys FILE.csv [--channels FILE.csv] [--order 1] [--smoothing 0] [--few 30] [--seed 1] [--json]\nColumns: path (channels with > between), total_conversions, total_conversion_value, total_null; the last two may be absent\n--channels: channel, tier, reach; groups channels with few journeys by tier',
    zh: '用法：kolosseo credit --journeys 文件.csv [--channels 文件.csv] [--order 1] [--smoothing 0] [--few 30] [--seed 1] [--json]\n列：path（触点之间用 > 分隔）、total_conversions、total_conversion_value、total_null；后两列可省略\n--channels：channel、tier、reach，用于将路径较少的触点按层级归组',
  },
  pathEmpty: {
    it: 'Il percorso è vuoto o ha un passo vuoto: scrivi canali separati da >, per esempio A > B',
    en: 'The path is empty or has an empty step: write channels with > between, for example A > B',
    zh: '路径为空或含有空触点：请用 > 分隔各触点，例如 A > B',
  },
  valueOfNothing: {
    it: 'C’è un valore ma nessun acquisto: correggi uno dei due',
    en: 'There is a value but no purchase: mend one of them',
    zh: '有成交金额但转化数为 0：请修改其中之一',
  },
  channelTwice: {
    it: '{found} compare due volte: tieni una riga',
    en: '{found} stands twice: keep one line',
    zh: '{found} 重复出现：只保留一行',
  },
  unknownTier: {
    it: '{found} non è una fascia: usa {tiers}',
    en: '{found} is no tier: use {tiers}',
    zh: '{found} 不是有效层级：请使用 {tiers}',
  },
  doesNotPay: {
    it: 'Serve a capire, non paga nessuno: la provvigione segue la regola di attribuzione',
    en: 'This informs and pays nobody: commission follows the attribution policy',
    zh: '仅供参考，不作为结算依据：佣金按订单归属规则计算',
  },
  noCause: {
    it: 'Nessun modello dice che cosa sarebbe successo senza il KOL: per questo si misura l’incremento (lift)',
    en: 'No model tells what would have happened without the KOL: that is what measuring the lift is for',
    zh: '归因模型无法说明“没有该达人会怎样”：请测算增量（lift）',
  },
  noNulls: {
    it: 'Mancano i percorsi senza acquisto: il confronto con chi non ha comprato non è possibile',
    en: 'Journeys without a purchase were not given: nothing can be said against those who did not buy',
    zh: '缺少未转化路径：无法与未购买人群对比',
  },
  noValue: {
    it: 'Il valore manca in tutto o in parte: si contano solo gli acquisti',
    en: 'Values are missing in whole or in part: only purchases are counted',
    zh: '成交金额缺失或不完整：仅按转化数计算',
  },
  noPurchases: {
    it: 'Nessun percorso finisce in un acquisto: non c’è merito da dividere',
    en: 'No journey ends in a purchase: there is no credit to divide',
    zh: '没有任何路径产生转化：没有可分配的转化',
  },
  noChainInterval: {
    it: 'La catena ha {states} stati: il modello di Markov è dato senza intervallo',
    en: 'The chain has {states} states: the Markov model is told without an interval',
    zh: '马尔可夫链有 {states} 个状态：该模型不提供区间',
  },
  differs: {
    it: '{channel}: Shapley dà {shapley}, Markov {markov}, più del doppio di differenza: non fidarti di nessuno dei due da solo',
    en: '{channel}: Shapley says {shapley}, Markov {markov}, more than twofold apart: trust neither alone',
    zh: '{channel}：Shapley 为 {shapley}，马尔可夫为 {markov}，相差一倍以上：不宜单独采信任何一个',
  },
  other: { it: 'Altri', en: 'Other', zh: '其他' },
  otherTier: { it: 'Altri {tier}', en: 'Other {tier}', zh: '其他{tier}' },
  head: {
    it: '{conversions} acquisti in {paths} percorsi diversi, {channels} canali',
    en: '{conversions} purchases on {paths} different paths, {channels} channels',
    zh: '{conversions} 次转化，{paths} 条不同路径，{channels} 个触点',
  },
  headNulls: {
    it: '; {nulls} percorsi senza acquisto',
    en: '; {nulls} journeys without a purchase',
    zh: '；{nulls} 条未转化路径',
  },
  channel: { it: 'canale', en: 'channel', zh: '触点' },
  journeys: { it: 'percorsi', en: 'journeys', zh: '路径数' },
  first: { it: 'primo', en: 'first', zh: '首次触点' },
  last: { it: 'ultimo', en: 'last', zh: '末次触点' },
  linear: { it: 'lineare', en: 'linear', zh: '线性' },
  shapley: { it: 'Shapley', en: 'Shapley', zh: 'Shapley' },
  markov: { it: 'Markov', en: 'Markov', zh: '马尔可夫' },
  markovNulls: { it: 'Markov con i mancati', en: 'Markov with nulls', zh: '马尔可夫（含未转化）' },
  grouped: {
    it: 'Con meno di {few} percorsi: {names}',
    en: 'With fewer than {few} journeys: {names}',
    zh: '路径少于 {few} 条：{names}',
  },
} as const satisfies Record<string, Phrase>;
