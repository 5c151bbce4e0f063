// Shop, first areas: product and price, the shop itself.
import { answered } from './condition.ts';
import { type Area, option, say } from './question.ts';

export const offerArea: Area = {
  id: 'offer',
  name: say('Prodotto e prezzo', 'Product and price', '货品与价格'),
  weight: 2,
  questions: [
    {
      id: 'hero',
      kind: 'one',
      weight: 2,
      text: say('Con quale prodotto cominciate?', 'Which product do you begin with?', '先主推哪款产品？'),
      why: say(
        'Un video racconta un prodotto; un catalogo non lo racconta nessuno.',
        'A video tells of one product; nobody tells of a catalogue.',
        '一条视频只能讲好一款产品，讲不了整本目录。',
      ),
      options: [
        option('all', 0, 'Tutto il catalogo', 'The whole catalogue', '全部产品'),
        option('unsure', 15, 'Non lo sappiamo ancora', 'We do not know yet', '还没想好'),
        option('few', 70, 'Due o tre', 'Two or three', '两三款'),
        option('one', 100, 'Uno, scelto con una ragione', 'One, chosen for a reason', '一款，有明确理由'),
      ],
    },
    {
      id: 'price_cn',
      kind: 'one',
      weight: 2,
      text: say(
        'Come avete calcolato il prezzo per la Cina?',
        'How did you calculate the price for China?',
        '中国售价是怎么算的？',
      ),
      why: say(
        'Dazi, IVA, piattaforma, spedizione, sconto del KOL, provvigione e resi: se ne manca uno, si vende in perdita.',
        'Duty, VAT, platform, delivery, the KOL’s discount, commission, returns: leave one out and you sell at a loss.',
        '关税、增值税、平台费、运费、达人折扣、佣金、退货，漏算一项就可能亏本。',
      ),
      options: [
        option('none', 0, 'È quello italiano', 'It is the Italian one', '直接用意大利价'),
        option('rough', 35, 'A occhio', 'By rule of thumb', '粗略估算'),
        option('full', 80, 'Con tutti i costi', 'With all costs', '全成本核算'),
        option(
          'compared',
          100,
          'Con tutti i costi, confrontato con i concorrenti',
          'With all costs, compared with competitors',
          '全成本核算并对比竞品',
        ),
      ],
    },
    {
      id: 'price_gap',
      kind: 'one',
      weight: 1,
      text: say(
        'Lo stesso prodotto si trova in Cina a meno?',
        'Is the same product sold for less in China?',
        '同款在中国有更低价吗？',
      ),
      why: say(
        'Prima di comprare si cerca il prezzo: se un daigou costa meno, il KOL vende per lui.',
        'People look the price up: where a daigou is cheaper, the KOL sells for it.',
        '下单前都会比价，代购更便宜就等于替代购带货。',
      ),
      options: [
        option('large', 0, 'Sì, molto meno', 'Yes, much less', '有，低很多'),
        option('unknown', 20, 'Non abbiamo mai guardato', 'We never looked', '没查过'),
        option('small', 70, 'Poco meno', 'A little less', '略低'),
        option('none', 100, 'No', 'No', '没有'),
      ],
    },
    {
      id: 'order_value',
      kind: 'one',
      weight: 0,
      text: say('Quanto vale un ordine medio?', 'What is an average order worth?', '平均客单价是多少？'),
      why: say(
        'Serve a stimare quante vendite ripagano un post.',
        'It tells how many sales pay for a post.',
        '用来估算一条内容要卖多少才回本。',
      ),
      options: [
        option('under20', null, 'Meno di 20 €', 'Under €20', '20 欧元以下'),
        option('to50', null, '20–50 €', '€20–50', '20–50 欧元'),
        option('to100', null, '50–100 €', '€50–100', '50–100 欧元'),
        option('to250', null, '100–250 €', '€100–250', '100–250 欧元'),
        option('over250', null, 'Oltre 250 €', 'Over €250', '250 欧元以上'),
      ],
    },
    {
      id: 'discount',
      kind: 'one',
      weight: 1,
      text: say(
        'Quale sconto potete dare ai follower di un KOL?',
        'What discount can you give a KOL’s followers?',
        '能给达人粉丝多少优惠？',
      ),
      why: say(
        'Nelle dirette si è chiesto anche il 40 %; un regalo o un formato speciale costa meno e non rovina il prezzo.',
        'In live shows 40 % was asked for; a gift or a special size costs less and spares the price.',
        '直播间曾要求六折；赠品或专属装成本更低，也不伤价格体系。',
      ),
      options: [
        option('none', 0, 'Nessuno', 'None', '没有'),
        option('ten', 50, 'Fino al 10 %', 'Up to 10 %', '最多九折'),
        option('twenty', 85, 'Fino al 20 %, o un regalo', 'Up to 20 %, or a gift', '最多八折或赠品'),
        option(
          'thirty',
          100,
          '30 % e oltre, già nel prezzo',
          '30 % and more, in the price already',
          '七折及以下，定价已预留',
        ),
      ],
    },
    {
      id: 'sets',
      kind: 'one',
      weight: 1,
      text: say('Avete formati prova o confezioni regalo?', 'Have you trial sizes or gift sets?', '有试用装或礼盒吗？'),
      why: say(
        'Il primo acquisto da un marchio sconosciuto è piccolo; le stagioni cinesi sono stagioni di regali.',
        'The first purchase from an unknown brand is small; China’s seasons are seasons of gifts.',
        '首次购买陌生品牌多从小样开始，各大节点又是送礼季。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('planned', 50, 'In preparazione', 'In preparation', '准备中'),
        option('yes', 100, 'Sì', 'Yes', '有'),
      ],
    },
  ],
};

export const storefrontArea: Area = {
  id: 'storefront',
  name: say('Negozio', 'Shop', '店铺'),
  weight: 3,
  questions: [
    {
      id: 'shop_eu',
      kind: 'one',
      weight: 1,
      text: say('Vendete già online?', 'Do you sell online already?', '已经在线上销售了吗？'),
      why: say(
        'Chi spedisce già pacchi ai clienti ha metà del lavoro fatto.',
        'Who ships parcels to customers already has half the work done.',
        '已有电商发货经验，等于完成了一半。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('marketplace', 50, 'Su marketplace', 'On marketplaces', '在第三方平台'),
        option('own', 75, 'Nel nostro negozio', 'In our own shop', '自营网店'),
        option(
          'abroad',
          100,
          'Nel nostro negozio, anche all’estero',
          'In our own shop, abroad too',
          '自营网店并有海外订单',
        ),
      ],
    },
    {
      id: 'shop_cn',
      kind: 'one',
      weight: 3,
      text: say(
        'Avete un negozio online per la Cina?',
        'Have you an online shop for China?',
        '有面向中国的线上店铺吗？',
      ),
      why: say(
        'Nei video si compra senza uscire dall’app: serve un negozio dove il KOL pubblica.',
        'From a video people buy without leaving the app: a shop is needed where the KOL posts.',
        '短视频内直接下单，店铺最好开在达人发布的平台上。',
      ),
      options: [
        option('none', 0, 'No', 'No', '没有'),
        option('distributor', 40, 'Di un distributore', 'A distributor’s', '经销商的店'),
        option(
          'cross_border',
          90,
          'Nostro, transfrontaliero o mini-programma',
          'Our own, cross-border or mini program',
          '自有跨境店或小程序',
        ),
        option('flagship', 100, 'Nostro, flagship', 'Our own flagship', '自有旗舰店'),
      ],
    },
    {
      id: 'shop_where',
      kind: 'many',
      weight: 0,
      forWhom: answered('shop_cn', 'distributor', 'cross_border', 'flagship'),
      text: say('Su quali piattaforme?', 'On which platforms?', '开在哪些平台？'),
      why: say(
        'Un KOL di Douyin che manda a un negozio Tmall perde compratori a ogni passaggio.',
        'A Douyin KOL who sends people to a Tmall shop loses buyers at each step.',
        '抖音达人引流到天猫，每跳一步都会流失。',
      ),
      options: [
        option('tmall', null, 'Tmall o Tmall Global', 'Tmall or Tmall Global', '天猫／天猫国际'),
        option('douyin', null, 'Douyin', 'Douyin', '抖音'),
        option('xiaohongshu', null, 'Xiaohongshu', 'Xiaohongshu', '小红书'),
        option('jd', null, 'JD', 'JD', '京东'),
        option('wechat', null, 'Mini-programma WeChat', 'WeChat mini program', '微信小程序'),
        option('other', null, 'Altro', 'Another', '其他'),
      ],
    },
    {
      id: 'page_zh',
      kind: 'one',
      weight: 2,
      from: { question: 'shop_cn', points: 40 },
      text: say(
        'Come sono le schede prodotto in cinese?',
        'How are the product pages in Chinese?',
        '中文商品详情页做得如何？',
      ),
      why: say(
        'Il KOL porta alla scheda; a vendere è la scheda.',
        'The KOL brings people to the page; the page sells.',
        '达人负责引流，成交靠详情页。',
      ),
      options: [
        option('none', 0, 'Non ci sono', 'There are none', '没有'),
        option('translated', 40, 'Tradotte', 'Translated', '翻译版'),
        option(
          'native',
          100,
          'Scritte da madrelingua, con immagini proprie',
          'Written by native speakers, with own pictures',
          '母语撰写并配本地化图片',
        ),
      ],
    },
    {
      id: 'mobile',
      kind: 'one',
      weight: 1,
      text: say(
        'Il negozio si apre bene da un telefono in Cina?',
        'Does the shop open well on a phone in China?',
        '在中国用手机打开店铺流畅吗？',
      ),
      why: say(
        'Un sito europeo in Cina spesso è lento o non si apre.',
        'A European site is often slow in China, or does not open.',
        '欧洲网站在中国常常很慢甚至打不开。',
      ),
      options: [
        option('untested', 0, 'Mai provato', 'Never tried', '没测过'),
        option('slow', 30, 'Lento', 'Slowly', '较慢'),
        option('yes', 100, 'Sì, provato', 'Yes, tried', '已测试，流畅'),
      ],
    },
    {
      id: 'pay_cn',
      kind: 'one',
      weight: 2,
      text: say(
        'Si paga con Alipay o WeChat Pay?',
        'Can one pay with Alipay or WeChat Pay?',
        '支持支付宝或微信支付吗？',
      ),
      why: say(
        'Chi deve cercare la carta di credito non compra.',
        'Who has to look for a credit card does not buy.',
        '还要找信用卡的，基本就不买了。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不支持'),
        option('one', 70, 'Con uno dei due', 'With one of them', '支持其一'),
        option('both', 100, 'Con entrambi', 'With both', '都支持'),
      ],
    },
  ],
};
