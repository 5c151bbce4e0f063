// What a proposed brief says: values in words, and why.
import type { Phrase } from '../../base/words.ts';
import { say } from './question.ts';

export const proposeWords = {
  sayIt: say('da dire', 'to be said', '待填写'),
  awareness: say('Farsi conoscere', 'Become known', '品牌认知'),
  launch: say('Lanciare un prodotto', 'Launch a product', '新品上市'),
  for_reach: say('più persone possibile', 'as many people as possible', '触达人数最大化'),
  for_engagement: say('più interazioni possibile', 'as much engagement as possible', '互动最大化'),
  for_sales: say('più vendite possibile', 'as many sales as possible', '销量最大化'),
  goalUnknown: say(
    'Non avete detto quanto il marchio è conosciuto: si parte da chi non lo è.',
    'You did not say how well the brand is known: this starts as if it were not.',
    '未说明品牌知名度，先按新品牌处理。',
  ),
  goalAwareness: say(
    'Il marchio in Cina è poco conosciuto: prima si diventa conosciuti, poi si lancia e si vende.',
    'The brand is little known in China: first it becomes known, then it launches and sells.',
    '品牌在中国知名度不高：先做认知，再谈上新和销量。',
  ),
  goalLaunch: say(
    'Il marchio è già conosciuto: i KOL servono a lanciare un prodotto.',
    'The brand is known already: KOLs are for launching a product.',
    '品牌已有知名度，达人适合用于新品上市。',
  ),
  plan_reach: say(
    'Il piano sceglie chi raggiunge insieme più persone diverse con il budget.',
    'The plan chooses those who together reach the most different people for the budget.',
    '方案会在预算内选出去重触达最多的组合。',
  ),
  plan_engagement: say(
    'Volete contenuti e recensioni: il piano sceglie chi fa parlare di più.',
    'You want content and reviews: the plan chooses those who get people talking most.',
    '您希望积累内容和口碑，方案会选互动最高的组合。',
  ),
  plan_sales: say(
    'C’è dove comprare, gli ordini si contano e si sa quanto rende una vendita: il piano può puntare alle vendite.',
    'There is a place to buy, orders are counted and it is known what a sale leaves: the plan can aim at sales.',
    '有店铺、订单可统计、单笔利润清楚，方案可以直接以销量为目标。',
  ),
  salesNotYet: say(
    'Le vendite come obiettivo aspettano: servono un negozio, gli ordini in un file, il valore di un ordine e il margine.',
    'Sales as a goal wait: a shop, orders in a file, the value of an order and the margin are needed.',
    '暂不以销量为目标：还缺店铺、订单数据、客单价或毛利中的一项。',
  ),
  topicsUnknown: say(
    'Non si sa che cosa vendete: dite voi di che cosa parlano i KOL.',
    'It is not known what you sell: say what the KOLs post about.',
    '尚不清楚您的品类，请选择达人类目。',
  ),
  topicsOfGoods: say(
    'Chi usa già prodotti così ne parla in modo credibile: i temi seguono il prodotto.',
    'Who uses such products already speaks of them credibly: topics follow the product.',
    '本来就在用同类产品的达人最可信，类目跟着产品走。',
  ),
  onePlatform: say(
    'Una sola piattaforma: con un budget iniziale è meglio essere visti spesso in un posto; le altre vi si adattano molto meno.',
    'One platform: with a first budget it is better to be seen often in one place; the others fit you much less.',
    '先做一个平台：预算有限时集中曝光更好，其他平台契合度明显较低。',
  ),
  twoPlatforms: say(
    'Due piattaforme: con un budget iniziale è meglio essere visti spesso in pochi posti.',
    'Two platforms: with a first budget it is better to be seen often in few places.',
    '先做两个平台：预算有限时，集中曝光比分散好。',
  ),
  threePlatforms: say(
    'Tre piattaforme: il vostro budget annuo le regge.',
    'Three platforms: your year’s budget carries them.',
    '三个平台：您的年度预算足以支撑。',
  ),
  sellingNeedsShop: say(
    'Le piattaforme di vendita contano meno finché non c’è un negozio.',
    'Platforms for selling count for less while there is no shop.',
    '没有店铺前，带货型平台权重降低。',
  ),
  anyPlatform: say('Qualsiasi piattaforma', 'Any platform', '不限平台'),
  women: say('Donne', 'Women', '女性'),
  men: say('Uomini', 'Men', '男性'),
  allGenders: say('donne e uomini', 'women and men', '男女不限'),
  allAges: say('ogni età', 'any age', '年龄不限'),
  allRegions: say('tutta la Cina', 'all of China', '地区不限'),
  everybody: say('Tutti', 'Everybody', '不限人群'),
  audienceSaid: say(
    'È il pubblico che avete indicato; il match confronta ogni KOL con i suoi dati di pubblico.',
    'It is the public you named; the match compares each KOL’s audience data with it.',
    '按您选择的人群；匹配时会与每位达人的粉丝画像比对。',
  ),
  audienceOpen: say(
    'Non avete indicato un pubblico: nessuno viene escluso.',
    'You named no public: nobody is left out.',
    '未指定人群，不做排除。',
  ),
  regionsOpen: say(
    'Nessuna città per cominciare: pochi KOL hanno dati di pubblico per città.',
    'No city to begin with: few KOLs have audience data by city.',
    '先不限城市：有城市画像的达人不多。',
  ),
  tierShare: say('{tier} {min}–{max} %', '{tier} {min}–{max} %', '{tier} {min}–{max}%'),
  tierNone: say('{tier} nessuno', '{tier} none', '{tier}不投'),
  anyTier: say('Nessuna regola sulle fasce', 'No rule on tiers', '不限量级'),
  mix_seeding: say(
    'Con meno di 5.000 € l’anno si semina: molti KOL piccoli, che costano poco e dicono se il prodotto piace.',
    'Under €5,000 a year you seed: many small KOLs, who cost little and tell whether the product is liked.',
    '年预算不足 5,000 欧元，先铺素人和小达人种草，成本低，也能看出产品受不受欢迎。',
  ),
  mix_small: say(
    'Marchio sconosciuto, budget piccolo: otto KOL piccoli insegnano più di uno grande.',
    'Unknown brand, small budget: eight small KOLs teach more than a large one.',
    '新品牌、小预算：八位小达人比一位大达人更能试出方向。',
  ),
  mix_growing: say(
    'Il budget regge anche un KOL medio accanto ai piccoli.',
    'The budget carries one mid-tier KOL beside the small ones.',
    '预算足够在小达人之外加一位腰部达人。',
  ),
  mix_launch: say(
    'Marchio conosciuto: alcuni KOL medi danno il segnale, i piccoli la prova.',
    'A known brand: some mid-tier KOLs give the signal, the small ones the proof.',
    '品牌有知名度：腰部达人造声量，小达人做口碑。',
  ),
  noTopWithoutMark: say(
    'Nessun KOL top finché il marchio non è depositato in Cina.',
    'No top-tier KOL before the trademark is filed in China.',
    '商标未在中国提交申请前，不投头部达人。',
  ),
  tierMissing: say(
    'Nell’archivio non c’è nessuno di: {tiers}. Nessuna quota minima per questa fascia.',
    'The archive has nobody of: {tiers}. No least share is asked of that tier.',
    '档案库暂无{tiers}，不设最低占比。',
  ),
  tierPrice: say(
    '{count} × {tier}: circa {price} a post ({quotes} preventivi simili in archivio)',
    '{count} × {tier}: about {price} a post ({quotes} like quotes in the archive)',
    '{count} 位{tier}：每篇约 {price}（档案库 {quotes} 条同类报价）',
  ),
  tierPricePublished: say(
    '{count} × {tier}: circa {price} a post (listini pubblicati: in archivio mancano preventivi)',
    '{count} × {tier}: about {price} a post (published bands: the archive lacks quotes)',
    '{count} 位{tier}：每篇约 {price}（公开行情，档案库报价不足）',
  ),
  budgetRange: say(
    'Un primo giro costa tra {low} e {high}, al centro {middle}:',
    'A first round costs between {low} and {high}, in the middle {middle}:',
    '首轮约需 {low}–{high}，中间值 {middle}：',
  ),
  budgetWithin: say(
    'È al massimo metà del vostro budget annuo ({cap}): il resto serve a rifare ciò che funziona.',
    'It is at most half of your year’s budget ({cap}): the rest is for doing again what works.',
    '不超过年预算的一半（{cap}），余下用于复投有效的达人。',
  ),
  budgetCapped: say(
    'Fermato a metà del vostro budget annuo ({cap}): il resto serve a rifare ciò che funziona.',
    'Stopped at half of your year’s budget ({cap}): the rest is for doing again what works.',
    '以年预算的一半为上限（{cap}），余下用于复投有效的达人。',
  ),
  budgetShort: say(
    'Metà del vostro budget annuo ({cap}) è meno di quanto costa questo giro: saranno meno KOL, o più piccoli.',
    'Half of your year’s budget ({cap}) is less than this round costs: there will be fewer KOLs, or smaller ones.',
    '年预算的一半（{cap}）低于首轮所需：达人会更少或更小。',
  ),
  halfOfYear: say('Metà del vostro budget annuo.', 'Half of your year’s budget.', '按年预算的一半。'),
  noPrices: say(
    'L’archivio non ha ancora prezzi per questo giro: importate un listino.',
    'The archive has no prices for this round yet: import a rate card.',
    '档案库还没有相应报价，请先导入报价单。',
  ),
  season: say('{season}: dal {from} al {to}', '{season}: {from} to {to}', '{season}：{from}至{to}'),
  seasonWhy: say('{season}: {why}.', '{season}: {why}.', '{season}：{why}。'),
  seasonLead: say(
    'KOL sotto contratto entro il {contract}, {days} giorni prima che si apra.',
    'KOLs under contract by {contract}, {days} days before it opens.',
    '须在{contract}前签下达人，即开始前 {days} 天。',
  ),
  seasonFirst: say(
    'Prima passano circa {days} giorni per marchio o negozio (stima nostra).',
    'Before that about {days} days pass for trademark or shop (our estimate).',
    '此前商标或店铺约需 {days} 天（自有估计）。',
  ),
  seasonMissed: say(
    '{season} non si fa in tempo: i contratti andavano chiusi entro il {contract}.',
    '{season} cannot be made: contracts would have to stand by {contract}.',
    '{season}来不及：须在{contract}前签约。',
  ),
  noSeason: say(
    'Nessuna stagione adatta nel calendario.',
    'No fitting season in the calendar.',
    '日历中暂无合适节点。',
  ),
  noDate: say('Senza data', 'No date', '不定日期'),
  payFixed: say('Solo fisso', 'A fixed fee only', '只付固定费用'),
  payMixed: say(
    'Circa {fixed} % fisso, il resto sul venduto: provvigione {commission} % sul netto dei resi',
    'About {fixed} % fixed, the rest on sales: commission {commission} % after returns',
    '固定约 {fixed}%，其余按销售：佣金为退货后净额的 {commission}%',
  ),
  payNotCounted: say(
    'Finché non c’è un negozio i cui ordini si possono esportare, una provvigione non si può contare.',
    'While there is no shop whose orders can be exported, a commission cannot be counted.',
    '没有能导出订单的店铺前，佣金无从计算。',
  ),
  payNoMargin: say(
    'Non avete detto quanto margine resta: una provvigione si offre dopo averlo calcolato.',
    'You did not say what margin is left: a commission is offered once it is counted.',
    '未说明毛利，算清后再谈佣金。',
  ),
  payThinMargin: say(
    'Con meno del 20 % di margine una provvigione mangerebbe la vendita.',
    'With under 20 % margin a commission would eat up the sale.',
    '毛利不足 20%，佣金会吃掉利润。',
  ),
  payAlwaysFixed: say(
    'Una parte fissa c’è sempre; celebrità e top accettano solo quella.',
    'There is always a fixed part; celebrities and the top tier accept that alone.',
    '固定费用必不可少；明星和头部只接一口价。',
  ),
  payMostlyFixed: say(
    'Marchio poco conosciuto: il KOL rischia di più e chiede più fisso.',
    'A little-known brand: the KOL risks more and asks for more fixed.',
    '品牌知名度低，达人风险大，固定占比要高些。',
  ),
  payHalf: say(
    'Il prodotto si vende già: metà fisso, metà sul venduto divide il rischio.',
    'The product sells already: half fixed, half on sales shares the risk.',
    '产品已有销量基础，固定与佣金各半，共担风险。',
  ),
  payByMargin: say(
    'La provvigione viene dal margine che avete indicato; i top streamer ne chiedono il 20–25 %, i piccoli meno.',
    'The commission comes from the margin you named; top streamers ask 20–25 %, smaller KOLs less.',
    '佣金按您填写的毛利推算；头部主播约 20–25%，小达人更低。',
  ),
  payWishRefused: say(
    'Vorreste non pagare fissi: chi vale non accetta, e il piano troverebbe pochi KOL.',
    'You would rather pay no fees: who is worth it does not accept, and the plan would find few KOLs.',
    '您希望不付固定费，但有价值的达人不会接受，可选范围会很小。',
  ),
  economics: say(
    'Ordine medio {order}, margine {margin} %',
    'Average order {order}, margin {margin} %',
    '客单价 {order}，毛利 {margin}%',
  ),
  economicsOpen: say('Da completare più avanti', 'To be completed later', '稍后补充'),
  economicsReach: say(
    'Da completare più avanti: per ora il piano punta alle persone raggiunte',
    'To be completed later: for now the plan aims at people reached',
    '稍后补充：方案暂以触达人数为目标',
  ),
  economicsSaid: say(
    'Dalle vostre risposte, al lato prudente di ciascun intervallo: correggetele con i numeri veri.',
    'From your answers, at the careful side of each span: put your true figures in.',
    '按您所选区间取保守值，可改为实际数据。',
  ),
  economicsMissing: say(
    'Mancano valore di un ordine o margine: il piano punta alle persone raggiunte, non al profitto.',
    'The value of an order or the margin is missing: the plan aims at people reached, not at profit.',
    '缺客单价或毛利，方案按触达而非利润优化。',
  ),
  economicsLater: say(
    'Serviranno al piano quando le vendite si potranno contare.',
    'The plan will use them once sales can be counted.',
    '待销量可统计后用于方案测算。',
  ),
  trust: say(
    'Autentici, da guardare meglio, o senza dati sufficienti; mai a rischio. 180 giorni dopo un concorrente.',
    'Authentic, to look closer, or without enough data; never at risk. 180 days after a competitor.',
    '真实、待复核或数据不足；不选有风险的。与竞品合作后间隔 180 天。',
  ),
  trustStrict: say('Solo autentici', 'Authentic only', '仅真实账号'),
  trustLong: say('Un anno dopo un concorrente', 'A year after a competitor', '与竞品合作后间隔一年'),
  trustVerdicts: say(
    'Chi ha un pubblico probabilmente comprato resta fuori; chi ha pochi dati resta dentro, e si vede.',
    'Who probably bought its audience stays out; who has little data stays in, and it shows.',
    '疑似买粉的排除；数据不足的保留并标明。',
  ),
  trustCooling: say(
    'I follower continuano ad associare un KOL al concorrente: sei mesi sono la regola dell’archivio (scelta nostra).',
    'Followers keep tying a KOL to the competitor: six months is the workspace’s rule (own choice).',
    '粉丝会把达人与竞品绑定，默认间隔六个月（自有设定）。',
  ),
} as const satisfies Readonly<Record<string, Phrase>>;
