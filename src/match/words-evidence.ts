// What each part of a match rests on, line by line.
export const evidenceWords = {
  topic_share: { it: '{topic}: {share}%', en: '{topic}: {share}%', zh: '{topic}：{share}%' },
  topics_from_posts: {
    it: 'Letto dai testi di {n} post; i temi dichiarati valgono come altri {worth}',
    en: 'Read from the texts of {n} posts; declared topics count as {worth} more',
    zh: '依据 {n} 篇内容的文字；标注领域相当于另外 {worth} 篇',
  },
  topics_declared_only: {
    it: 'Nessun post letto: restano i temi dichiarati',
    en: 'No posts read: only the declared topics',
    zh: '未读到内容，仅依据标注领域',
  },
  topics_declared: { it: 'Temi dichiarati: {topics}', en: 'Declared topics: {topics}', zh: '标注领域：{topics}' },
  things_named: {
    it: 'Post che nominano le cose del marchio: {unpaid} non pagati, {paid} pagati',
    en: 'Posts that name the brand’s things: {unpaid} unpaid, {paid} paid',
    zh: '提及品牌所售之物的内容：非商单 {unpaid} 篇，商单 {paid} 篇',
  },
  class_named: {
    it: 'Post che nominano prodotti di {classes}: {unpaid} non pagati, {paid} pagati',
    en: 'Posts that name products of {classes}: {unpaid} unpaid, {paid} paid',
    zh: '提及{classes}类产品的内容：非商单 {unpaid} 篇，商单 {paid} 篇',
  },
  posts_looked_through: { it: 'Post letti: {n}', en: 'Posts read: {n}', zh: '已读内容：{n} 篇' },
  no_posts: { it: 'Nessun post in archivio', en: 'No posts in the archive', zh: '库中没有其内容' },
  brand_named: {
    it: 'Nomina il marchio in {n} post ({paid} pagati): {warm} caldi, {cold} freddi',
    en: 'Names the brand in {n} posts ({paid} paid): {warm} warm, {cold} cold',
    zh: '提及品牌 {n} 篇（商单 {paid} 篇）：正面 {warm}，负面 {cold}',
  },
  brand_worked: {
    it: 'Collaborazioni note con il marchio: {n}',
    en: 'Known collaborations with the brand: {n}',
    zh: '已知与该品牌的合作：{n} 次',
  },
  work: { it: '{brand}: {from} – {to}', en: '{brand}: {from} – {to}', zh: '{brand}：{from} – {to}' },
  works_known: {
    it: 'Collaborazioni note: {n}; nello stesso settore {same}, in settori affini {related}',
    en: 'Known collaborations: {n}; in the same sector {same}, in related ones {related}',
    zh: '已知合作 {n} 次；同行业 {same} 次，相近行业 {related} 次',
  },
  works_without_class: {
    it: 'Di alcune non è nota la classe di prodotti: si aggiunge nella pagina del KOL',
    en: 'Of some the product class is not known: add it on the KOL’s page',
    zh: '部分合作未标注产品品类，可在达人页补充',
  },
  competitor_weight: {
    it: '{competitor}: pesa {weight}% (notorietà {fame} su 3, somiglianza {likeness}%)',
    en: '{competitor}: weighs {weight}% (fame {fame} of 3, likeness {likeness}%)',
    zh: '{competitor}：影响 {weight}%（知名度 {fame}/3，相似度 {likeness}%）',
  },
  competitor_named: {
    it: 'Nomina {competitor} in {unpaid} post non pagati e {paid} pagati',
    en: 'Names {competitor} in {unpaid} unpaid and {paid} paid posts',
    zh: '提及 {competitor}：非商单 {unpaid} 篇，商单 {paid} 篇',
  },
  no_competitor: {
    it: 'Nessun concorrente in {n} post letti e {works} collaborazioni note',
    en: 'No competitor in {n} posts read and {works} known collaborations',
    zh: '在 {n} 篇已读内容和 {works} 次已知合作中未见竞品',
  },
  no_days_asked: { it: 'Il brief non ha date', en: 'The brief has no dates', zh: '需求未填写投放周期' },
  days_asked: {
    it: 'Dal {from} al {to}: impegni noti {n}',
    en: 'From {from} to {to}: known engagements {n}',
    zh: '{from} 至 {to}：已知占用 {n} 项',
  },
  days_not_known: {
    it: 'Non si sa se sia libero: chiedere',
    en: 'Whether it is free is not known: ask',
    zh: '是否有档期未知，请询问确认',
  },
  followers_known: {
    it: '{followers} follower su {platform}, fascia {tier}',
    en: '{followers} followers on {platform}, tier {tier}',
    zh: '{platform} 粉丝 {followers}，{tier}',
  },
  target_everybody: {
    it: 'Il brief non chiede un pubblico preciso',
    en: 'The brief asks for no particular audience',
    zh: '需求未限定目标人群',
  },
  target_from_comments: {
    it: 'In target circa {share}% ({low}–{high}%): {inRegions} di {known} lettori con regione nota sono nelle regioni volute',
    en: 'On target about {share}% ({low}–{high}%): {inRegions} of {known} readers with known region are in the wished regions',
    zh: '目标人群约 {share}%（{low}–{high}%）：已知地区的 {known} 位评论者中 {inRegions} 位在目标地区',
  },
  target_from_imported: {
    it: 'In target circa {share}% ({low}–{high}%), da dati importati di questo pubblico',
    en: 'On target about {share}% ({low}–{high}%), from imported data of this audience',
    zh: '目标人群约 {share}%（{low}–{high}%），依据导入的受众数据',
  },
  target_from_several: {
    it: 'In target circa {share}% ({low}–{high}%), in parte da dati importati:',
    en: 'On target about {share}% ({low}–{high}%), partly from imported data:',
    zh: '目标人群约 {share}%（{low}–{high}%），部分依据导入数据：',
  },
  target_gender_imported: {
    it: 'Genere: {share}%, importato, del {day}',
    en: 'Gender: {share}%, imported, of {day}',
    zh: '性别：{share}%，导入数据，{day}',
  },
  target_age_imported: {
    it: 'Età: {share}%, importata, del {day}',
    en: 'Age: {share}%, imported, of {day}',
    zh: '年龄：{share}%，导入数据，{day}',
  },
  target_region_imported: {
    it: 'Regione: {share}%, importata, del {day}',
    en: 'Region: {share}%, imported, of {day}',
    zh: '地域：{share}%，导入数据，{day}',
  },
  target_gender_stale: {
    it: 'Genere: {share}%, importato, del {day}: dato vecchio, intervallo più largo',
    en: 'Gender: {share}%, imported, of {day}: old data, wider interval',
    zh: '性别：{share}%，导入数据，{day}；数据较旧，区间已放宽',
  },
  target_age_stale: {
    it: 'Età: {share}%, importata, del {day}: dato vecchio, intervallo più largo',
    en: 'Age: {share}%, imported, of {day}: old data, wider interval',
    zh: '年龄：{share}%，导入数据，{day}；数据较旧，区间已放宽',
  },
  target_region_stale: {
    it: 'Regione: {share}%, importata, del {day}: dato vecchio, intervallo più largo',
    en: 'Region: {share}%, imported, of {day}: old data, wider interval',
    zh: '地域：{share}%，导入数据，{day}；数据较旧，区间已放宽',
  },
  target_age_split: {
    it: 'Le fasce d’età importate non sono quelle del brief: ripartite per anni',
    en: 'The imported age bands are not those of the brief: split by years',
    zh: '导入的年龄段与需求不一致，已按岁数折算',
  },
  target_region_comments: {
    it: 'Regione: {share}%, dai commenti: {inRegions} di {known} lettori con regione nota sono nelle regioni volute',
    en: 'Region: {share}%, from comments: {inRegions} of {known} readers with known region are in the wished regions',
    zh: '地域：{share}%，依据评论：已知地区的 {known} 位评论者中 {inRegions} 位在目标地区',
  },
  target_gender_estimated: {
    it: 'Genere: {share}%, stima: nessun dato importato',
    en: 'Gender: {share}%, an estimate: nothing imported',
    zh: '性别：{share}%，估算值，未导入数据',
  },
  target_age_estimated: {
    it: 'Età: {share}%, stima: nessun dato importato',
    en: 'Age: {share}%, an estimate: nothing imported',
    zh: '年龄：{share}%，估算值，未导入数据',
  },
  target_region_estimated: {
    it: 'Regione: {share}%, stima: né dati importati né commenti con regione',
    en: 'Region: {share}%, an estimate: neither imported data nor comments with a region',
    zh: '地域：{share}%，估算值，无导入数据，评论也无属地',
  },
  target_estimated: {
    it: 'In target circa {share}% ({low}–{high}%): stima senza dati di questo pubblico',
    en: 'On target about {share}% ({low}–{high}%): an estimate without data of this audience',
    zh: '目标人群约 {share}%（{low}–{high}%）：无该账号受众数据，为估算值',
  },
  age_gender_unknown: {
    it: 'Età e genere del pubblico non sono noti: nessun dato importato li dice',
    en: 'Age and gender of the audience are not known: no imported data tells them',
    zh: '受众年龄与性别未知：未导入相关数据',
  },
  audit_authenticity: {
    it: 'Autenticità {authenticity} su 100, dall’ultimo audit',
    en: 'Authenticity {authenticity} of 100, from the newest audit',
    zh: '真实度 {authenticity}／100（最近一次审核）',
  },
  audit_lacking: {
    it: 'L’audit non ha abbastanza dati',
    en: 'The audit has not enough data',
    zh: '数据不足，审核无法下结论',
  },
  audit_craft: {
    it: 'Mestiere {craft} su 100: originalità, ritmo, dialogo, opinioni',
    en: 'Craft {craft} of 100: originality, cadence, dialogue, opinions',
    zh: '内容功力 {craft}／100：原创、更新、互动、观点',
  },
  craft_lacking: { it: 'Mestiere non noto', en: 'Craft not known', zh: '内容功力未知' },
  no_quote: { it: 'Nessun preventivo noto', en: 'No quote known', zh: '无已知报价' },
  quote_share: {
    it: 'Il preventivo più basso è il {share}% del budget',
    en: 'The lowest quote is {share}% of the budget',
    zh: '最低报价占预算 {share}%',
  },
  no_comparables: {
    it: 'Troppo pochi preventivi simili per un confronto',
    en: 'Too few comparable quotes to compare with',
    zh: '同类报价太少，无法比较',
  },
  comparables_known: {
    it: 'I simili ({n} preventivi) chiedono il {middle}% del budget, di solito {low}–{high}%',
    en: 'Comparables ({n} quotes) ask {middle}% of the budget, usually {low}–{high}%',
    zh: '同类报价（{n} 个）中位为预算的 {middle}%，常见 {low}–{high}%',
  },
  bands_known: {
    it: 'Pochi preventivi simili; le fasce pubblicate ({n}) vanno dal {low}% al {high}% del budget',
    en: 'Few comparable quotes; published bands ({n}) go from {low}% to {high}% of the budget',
    zh: '同类报价不足；公开价格区间（{n} 个）为预算的 {low}–{high}%',
  },
  rule_forbidden: {
    it: '{productClass}: nessun testimonial ({article})',
    en: '{productClass}: no endorser ({article})',
    zh: '{productClass}：不得使用代言人（{article}）',
  },
  rule_review: {
    it: '{productClass}: la pubblicità va esaminata prima di uscire ({article})',
    en: '{productClass}: the advertisement is reviewed before it appears ({article})',
    zh: '{productClass}：广告须事先审查（{article}）',
  },
  rule_minors: {
    it: '{productClass}: non su mezzi per minori ({article})',
    en: '{productClass}: not on media for minors ({article})',
    zh: '{productClass}：不得在针对未成年人的媒介发布（{article}）',
  },
  endorser_unchecked: {
    it: 'Da verificare prima del contratto: età, sanzioni negli ultimi tre anni ({article})',
    en: 'To be checked before the contract: age, penalties in the last three years ({article})',
    zh: '签约前须核实：年龄、三年内有无处罚（{article}）',
  },
  endorser_checked: {
    it: 'Verificato il {on}: nessuna sanzione trovata',
    en: 'Checked on {on}: no penalty found',
    zh: '{on} 已核实：未发现处罚',
  },
  endorser_penalised: {
    it: 'Sanzione del {on} (verificato il {checkedOn})',
    en: 'Penalty of {on} (checked on {checkedOn})',
    zh: '{on} 有处罚记录（{checkedOn} 核实）',
  },
  use_evidence: {
    it: 'Uso del prodotto: {n} post non pagati ne parlano; serve comunque la prova d’uso',
    en: 'Use of the product: {n} unpaid posts speak of it; the record of the trial is needed all the same',
    zh: '使用情况：{n} 篇非商单内容提及，仍须留存试用记录',
  },
  use_trial: {
    it: 'Deve aver usato il prodotto prima di consigliarlo: mandare un campione ({article})',
    en: 'Must have used the product before recommending it: send a sample ({article})',
    zh: '须实际使用后方可推荐：请寄送样品（{article}）',
  },
  pay_category: {
    it: '{category}: solo compenso fisso',
    en: '{category}: fixed fee only',
    zh: '{category}：仅固定费用',
  },
  pay_tier: { it: 'Fascia {tier}: solo compenso fisso', en: '{tier} tier: fixed fee only', zh: '{tier}：仅固定费用' },
  pay_brief: {
    it: 'Il brief vuole solo compensi fissi',
    en: 'The brief wants fixed fees only',
    zh: '投放需求要求只付固定费用',
  },
  pay_performance: {
    it: 'Parte fissa più provvigione sulle vendite',
    en: 'Fixed part and commission on sales',
    zh: '固定费用加销售佣金',
  },
} as const;

export type EvidenceCode = keyof typeof evidenceWords;
