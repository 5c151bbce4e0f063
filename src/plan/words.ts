// The sentences of planning.
import type { Phrase } from '../base/words.ts';

export const planWords = {
  minAboveMax: {
    it: 'Il minimo supera il massimo: correggine uno',
    en: 'The least is above the most: mend one of them',
    zh: '下限高于上限：请修改其中之一',
  },
  candidateTwice: {
    it: 'Candidato elencato due volte: togline uno',
    en: 'Candidate listed twice: take one out',
    zh: '候选达人重复：请删除其中一个',
  },
  optionTwice: {
    it: 'Due opzioni hanno lo stesso id: correggine uno',
    en: 'Two options have the same id: mend one of them',
    zh: '两个选项的 id 相同：请修改其中一个',
  },
  unknownCell: {
    it: 'Non esiste la cella {found}: usa un indice di /cells, da 0',
    en: 'There is no cell {found}: use an index of /cells, from 0',
    zh: '不存在单元格 {found}：请使用 /cells 中从 0 开始的序号',
  },
  unknownCandidate: {
    it: 'Nessun candidato {found}: aggiungilo o toglilo da must',
    en: 'No candidate {found}: add it, or take it out of must',
    zh: '没有候选达人 {found}：请添加，或将其从 must 中删除',
  },
  mustAndBan: {
    it: '{found} è sia in must sia in ban: scegline uno',
    en: '{found} is both in must and in ban: choose one',
    zh: '{found} 同时出现在 must 与 ban 中：请二选一',
  },
  usage: {
    it: 'Uso: kolosseo plan --instance FILE.json [--json]',
    en: 'Usage: kolosseo plan --instance FILE.json [--json]',
    zh: '用法：kolosseo plan --instance FILE.json [--json]',
  },
  optionsWithoutCost: {
    it: '{n} opzioni senza prezzo: lasciate fuori',
    en: '{n} options without a price: left out',
    zh: '{n} 个选项没有报价：未纳入计算',
  },
  summary: {
    it: '{n} scelte · costo {cost} di {budget} · valore {value}',
    en: '{n} chosen · cost {cost} of {budget} · value {value}',
    zh: '已选 {n} 个 · 费用 {cost} / 预算 {budget} · 价值 {value}',
  },
  certified: {
    it: 'Nessun altro piano può valere più di {bound}: al massimo il {gap} % in più',
    en: 'No other plan can be worth more than {bound}: {gap} % more at the most',
    zh: '任何其他方案的价值都不会超过 {bound}：最多高出 {gap} %',
  },
  proven: {
    it: 'Ottimo dimostrato: nessun piano vale di più',
    en: 'Proven best: no plan is worth more',
    zh: '已证明为最优：没有价值更高的方案',
  },
  relaxed: {
    it: 'Vincoli impossibili, lasciati cadere: {list}',
    en: 'Rules that nothing can meet, dropped: {list}',
    zh: '无法满足而放宽的约束：{list}',
  },
  nothing: {
    it: 'Nessuna scelta: nessuna opzione sta nel budget e nei vincoli',
    en: 'Nothing chosen: no option fits the budget and the rules',
    zh: '没有可选项：没有任何选项符合预算和约束',
  },
  without: { it: 'senza: −{value}', en: 'without it: −{value}', zh: '去掉则减少 {value}' },
} as const satisfies Record<string, Phrase>;
