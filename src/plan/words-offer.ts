// What offers to a KOL say: who carries the risk, what to answer a quote with, what is missing, what the figures rest on.
import type { Phrase } from '../base/words.ts';

export const offerWords = {
  noOption: {
    it: 'Scrivi formato:post, per esempio video:2 oppure video:1+image:1, al massimo quattro post',
    en: 'Write format:posts, for example video:2 or video:1+image:1, four posts at the most',
    zh: '请按“形式:篇数”填写，例如 video:2 或 video:1+image:1，最多四篇',
  },
  carries_fixed: {
    it: 'Il rischio è tutto vostro: la cifra si paga anche se non vende niente.',
    en: 'You carry all the risk: the fee is due even if nothing sells.',
    zh: '风险全由品牌承担：无论是否成交，费用照付。',
  },
  carries_half: {
    it: 'Il rischio è diviso: il {share}% di quanto si paga in media è fisso, il resto arriva solo se vende.',
    en: 'The risk is shared: {share}% of what is paid on average is fixed, the rest is due only if it sells.',
    zh: '风险共担：平均支出的 {share}% 为固定费用，其余按成交支付。',
  },
  carries_commission: {
    it: 'Il rischio è soprattutto del KOL: solo il {share}% di quanto si paga in media è fisso.',
    en: 'The KOL carries most of the risk: only {share}% of what is paid on average is fixed.',
    zh: '风险主要由达人承担：平均支出中固定费用仅占 {share}%。',
  },
  above_margin: {
    it: 'Attenzione: la commissione è più di quanto resta di una vendita; più vende, più si perde.',
    en: 'Mind: the commission is more than a sale leaves; the more it sells, the more is lost.',
    zh: '注意：佣金高于每单留存利润，卖得越多亏得越多。',
  },
  left_fixed_only: {
    it: 'A questo KOL si propone solo un fisso (celebrità, fascia top, o come vogliono il brief o il match).',
    en: 'This KOL is offered a fixed fee only (celebrity, top tier, or as the brief or the match wants).',
    zh: '该达人只按固定费用合作（明星、头部，或按投放需求与匹配中的设定）。',
  },
  left_risk: {
    it: 'Nessuna commissione fino al {most}% compensa il fisso perduto: si prevedono troppo poche vendite.',
    en: 'No commission up to {most}% makes up for the lost fee: too few sales are foreseen.',
    zh: '预估销量偏低，佣金提高到 {most}% 也无法弥补减少的固定费用。',
  },
  left_sales_unknown: {
    it: 'Senza una previsione di vendita non c’è base per una commissione.',
    en: 'Without a forecast of sales there is nothing to base a commission on.',
    zh: '无法预估销售额，暂无法测算佣金方案。',
  },
  no_commission: {
    it: 'non è prevista alcuna commissione per questo KOL.',
    en: 'no commission is planned for this KOL.',
    zh: '未为该达人设定佣金。',
  },
  counter_above: {
    it: 'Chiede più di KOL simili: proponete quanto si paga di solito a quelli.',
    en: 'It asks more than comparable KOLs: answer with what those are usually paid.',
    zh: '报价高于同类达人：建议按同类实际成交价还价。',
  },
  counter_padding: {
    it: 'I prezzi di listino stanno di solito circa il {padding}% sopra il pagato: c’è margine per trattare.',
    en: 'List prices usually stand about {padding}% above what is paid: there is room to negotiate.',
    zh: '刊例价通常比实际成交价高约 {padding}%，有议价空间。',
  },
  counter_low: {
    it: 'Chiede già meno di KOL simili: accettate.',
    en: 'It already asks less than comparable KOLs: accept.',
    zh: '报价已低于同类达人，建议直接接受。',
  },
  missing_order_value: {
    it: 'Il brief non dice quanto vale un ordine: vendite e commissioni non si possono prevedere.',
    en: 'The brief does not say what an order brings: sales and commission cannot be forecast.',
    zh: '需求中未填写客单价，无法预估销售额与佣金。',
  },
  missing_margin: {
    it: 'Il brief non dice che margine resta: profitto e pareggio non si possono calcolare.',
    en: 'The brief does not say what margin stays: profit and break-even cannot be worked out.',
    zh: '需求中未填写毛利率，无法测算利润与盈亏平衡点。',
  },
  missing_views: {
    it: 'Di questo account non si conoscono né follower né visualizzazioni: le vendite non si possono prevedere.',
    en: 'Neither followers nor views of this account are known: sales cannot be forecast.',
    zh: '该账号的粉丝数与观看量均未知，无法预估销售额。',
  },
  missing_price: {
    it: 'Nessuna quotazione e niente con cui stimarla: scrivete una cifra.',
    en: 'No quote, and nothing to estimate one from: give a fee.',
    zh: '暂无报价，也缺少可比数据用于估算：请填写金额。',
  },
  views_seen: {
    it: 'Visualizzazioni: da {posts} post di questo account, al netto del pubblico non autentico.',
    en: 'Views: from {posts} posts of this account, net of the audience that is not authentic.',
    zh: '观看量：依据该账号 {posts} 篇内容的实际数据，已剔除不真实受众。',
  },
  views_interactions: {
    it: 'Visualizzazioni: dedotte dalle interazioni di {posts} post di questo account, al netto del pubblico non autentico.',
    en: 'Views: from interactions under {posts} posts of this account, net of the audience that is not authentic.',
    zh: '观看量：依据该账号 {posts} 篇内容的互动量推算，已剔除不真实受众。',
  },
  views_followers: {
    it: 'Visualizzazioni: solo dal numero di follower, quindi molto incerte.',
    en: 'Views: from the number of followers only, and so very uncertain.',
    zh: '观看量：仅依据粉丝数推算，不确定性较大。',
  },
  rates_assumed: {
    it: 'Clic {click} delle visualizzazioni, ordini {order} dei clic: ipotesi nostre, nessuno le ha ancora contate qui.',
    en: 'Clicks {click} of views, orders {order} of clicks: our own assumptions, nobody has counted them here yet.',
    zh: '点击率 {click}、下单转化率 {order}：为系统假设值，尚无实际统计。',
  },
  rates_observed: {
    it: 'Clic {click} delle visualizzazioni, ordini {order} dei clic: contati su {views} visualizzazioni e {clicks} clic.',
    en: 'Clicks {click} of views, orders {order} of clicks: counted over {views} views and {clicks} clicks.',
    zh: '点击率 {click}、下单转化率 {order}：依据 {views} 次观看与 {clicks} 次点击的实际统计。',
  },
  returns_brief: {
    it: 'Resi {share}: dal brief.',
    en: 'Returns {share}: from the brief.',
    zh: '退货率 {share}：来自需求。',
  },
  returns_live: {
    it: 'Resi {share}: quelli usuali delle dirette.',
    en: 'Returns {share}: what is usual of live streams.',
    zh: '退货率 {share}：按直播的常见水平。',
  },
  returns_topic: {
    it: 'Resi {share}: quelli usuali del settore.',
    en: 'Returns {share}: what is usual of this sector.',
    zh: '退货率 {share}：按该行业的常见水平。',
  },
  returns_usual: {
    it: 'Resi {share}: quelli usuali del commercio online.',
    en: 'Returns {share}: what is usual in online commerce.',
    zh: '退货率 {share}：按电商的常见水平。',
  },
  margin_brief: {
    it: 'Margine {share}: dal brief.',
    en: 'Margin {share}: from the brief.',
    zh: '毛利率 {share}：来自需求。',
  },
  platform_brief: {
    it: 'Quota della piattaforma di vendita {share}: dal brief.',
    en: 'Share of the sales platform {share}: from the brief.',
    zh: '电商平台扣点 {share}：来自需求。',
  },
  platform_assumed: {
    it: 'Quota della piattaforma di vendita {share}: ipotesi usuale.',
    en: 'Share of the sales platform {share}: the usual assumption.',
    zh: '电商平台扣点 {share}：按常见水平假设。',
  },
  incremental_assumed: {
    it: 'Tutte le vendite contano come dovute al KOL: nessuno ha misurato quante ci sarebbero state comunque.',
    en: 'All sales count as brought by the KOL: nobody has measured how many would have come anyway.',
    zh: '假设全部销售均由达人带来：尚未测算其中的自然成交。',
  },
  equal: {
    it: 'Per il KOL le proposte valgono lo stesso: di più in media dove rischia di più.',
    en: 'The offers are worth the same to the KOL: more on average where it risks more.',
    zh: '各方案对达人价值相当：承担的风险越高，平均收入越高。',
  },
} as const satisfies Record<string, Phrase>;
