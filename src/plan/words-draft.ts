// Why somebody is not in a plan.
export const notTakenWords = {
  price: {
    it: 'per mille in più costa {mine}; nessuno del piano costa più di {dearest}',
    en: 'a thousand more cost {mine} with it; nobody in the plan costs more than {dearest}',
    zh: '每新增一千需 {mine}，方案内最高仅 {dearest}',
  },
  price_plain: {
    it: 'rende meno, per quello che costa, di chiunque sia nel piano',
    en: 'brings less for its cost than anybody in the plan',
    zh: '相对费用而言，收益低于方案内任何达人',
  },
  overlap: {
    it: 'chi raggiunge, in gran parte ({share}%) lo raggiunge già il piano',
    en: '{share}% of those it reaches the plan reaches already',
    zh: '其触达人群有 {share}% 已被方案覆盖',
  },
  fit: {
    it: 'al brief interessa solo una parte del suo pubblico ({share}%)',
    en: 'only {share}% of its audience is what the brief wants',
    zh: '仅有 {share}% 的受众符合需求',
  },
  budget: {
    it: 'conviene, ma costa {cost} e del budget restano {left}',
    en: 'worth it, but costs {cost} and {left} of the budget are left',
    zh: '值得投放，但需 {cost}，预算仅剩 {left}',
  },
  rules: {
    it: 'una quota, un limite o il numero massimo di KOL lo tiene fuori',
    en: 'a share, a limit or the most KOLs keeps it out',
    zh: '受占比、上限或达人数量限制',
  },
  careful: {
    it: 'in media conviene, ma le sue visualizzazioni sono troppo incerte per un piano prudente',
    en: 'worth it on average, but its views are too uncertain for a careful plan',
    zh: '平均来看值得投放，但观看量波动过大，不适合稳健方案',
  },
  bold: {
    it: 'in media conviene, ma se va bene aggiunge meno di altri',
    en: 'worth it on average, but adds less than others when things go well',
    zh: '平均来看值得投放，但行情好时的增量不如其他达人',
  },
  banned: { it: 'tolto da te', en: 'left out by you', zh: '已被您排除' },
  other_account: {
    it: 'la stessa persona è già nel piano con un altro account',
    en: 'the same person is in the plan with another account',
    zh: '同一达人的其他账号已在方案中',
  },
  unforeseeable: {
    it: 'non si conoscono né follower né visualizzazioni: non si può prevedere niente',
    en: 'neither followers nor views are known: nothing can be forecast',
    zh: '粉丝数与观看量均未知，无法预估',
  },
  taken: { it: 'è nel piano', en: 'is in the plan', zh: '已在方案中' },
} as const;
