// Export, the way to the customer: shop, stock, returns, content in Chinese.
import { type Area, option, say } from './question.ts';

export const wayArea: Area = {
  id: 'way',
  name: say('Canale, merce e resi', 'Channel, goods and returns', '渠道、货品与退货'),
  weight: 3,
  questions: [
    {
      id: 'channel',
      kind: 'one',
      weight: 3,
      text: say(
        'Dove può comprare oggi un cliente in Cina?',
        'Where can a customer in China buy today?',
        '中国消费者现在可以在哪里买到？',
      ),
      why: say(
        'Un KOL manda persone subito: se non c’è dove comprare, l’interesse va a un concorrente.',
        'A KOL sends people at once: where there is nothing to buy, the interest goes to a competitor.',
        '达人带来的流量是即时的，没有购买入口就会流向竞品。',
      ),
      options: [
        option('none', 0, 'Da nessuna parte', 'Nowhere', '暂时买不到'),
        option('resellers', 35, 'Da rivenditori o daigou', 'From resellers or daigou', '代购或零散经销商'),
        option(
          'cross_border',
          100,
          'In un negozio transfrontaliero nostro',
          'In a cross-border shop of our own',
          '自有跨境店铺',
        ),
        option(
          'local',
          100,
          'In un negozio in Cina, nostro o del distributore',
          'In a shop in China, ours or the distributor’s',
          '国内店铺（自营或经销商）',
        ),
      ],
    },
    {
      id: 'stock',
      kind: 'one',
      weight: 2,
      text: say(
        'Da dove parte la merce per un ordine cinese?',
        'Where do goods for a Chinese order start from?',
        '中国订单从哪里发货？',
      ),
      why: say(
        'Dopo un video riuscito gli ordini arrivano in poche ore: la merce deve essere vicina.',
        'After a good video orders come within hours: the goods have to be near.',
        '爆款视频后订单几小时内涌入，货要备得近。',
      ),
      options: [
        option('none', 0, 'Non è deciso', 'It is not decided', '还没定'),
        option('italy', 30, 'Dall’Italia, ordine per ordine', 'From Italy, order by order', '意大利直邮'),
        option('bonded', 80, 'Da un magazzino doganale in Cina', 'From a bonded warehouse in China', '国内保税仓'),
        option('china', 100, 'Da un magazzino in Cina', 'From a warehouse in China', '国内仓库'),
      ],
    },
    {
      id: 'delivery',
      kind: 'one',
      weight: 1,
      text: say('In quanti giorni arriva?', 'In how many days does it arrive?', '多少天能送达？'),
      why: say(
        'Chi compra da un video è abituato ai giorni, non alle settimane; oltre, crescono annullamenti e resi.',
        'Who buys from a video is used to days, not weeks; beyond that cancellations and returns grow.',
        '视频下单的消费者习惯几天到货，时间一长取消和退货就多。',
      ),
      options: [
        option('over21', 0, 'Più di tre settimane', 'More than three weeks', '超过三周'),
        option('to21', 35, 'Due o tre settimane', 'Two or three weeks', '两到三周'),
        option('to10', 75, 'Una settimana circa', 'About a week', '约一周'),
        option('to3', 100, 'Uno–tre giorni', 'One to three days', '1–3 天'),
      ],
    },
    {
      id: 'returns_address',
      kind: 'one',
      weight: 2,
      text: say('Dove torna un reso?', 'Where does a return go?', '退货寄到哪里？'),
      why: say(
        'Nell’abbigliamento venduto in diretta torna anche metà della merce; chi non può rendere non compra.',
        'Of clothes sold live even half comes back; who cannot return does not buy.',
        '直播服饰退货率可达一半；不能退货，消费者就不下单。',
      ),
      options: [
        option('none', 0, 'Non è previsto', 'Nowhere', '没有安排'),
        option('italy', 20, 'In Italia', 'To Italy', '退回意大利'),
        option('partner', 60, 'Da un partner, caso per caso', 'To a partner, case by case', '由合作方个案处理'),
        option(
          'china',
          100,
          'A un indirizzo in Cina, con una procedura',
          'To an address in China, with a procedure',
          '国内退货地址，流程明确',
        ),
      ],
    },
    {
      id: 'after_sales',
      kind: 'one',
      weight: 2,
      text: say('Chi risponde in cinese ai clienti?', 'Who answers customers in Chinese?', '谁用中文回复客户？'),
      why: say(
        'In Cina si chiede prima di comprare, in chat, anche di sera: senza risposta non c’è ordine.',
        'In China people ask before they buy, in a chat, in the evening too: no answer, no order.',
        '中国消费者习惯先咨询再下单，晚上也在线；没人回复就没有成交。',
      ),
      options: [
        option('nobody', 0, 'Nessuno', 'Nobody', '没有人'),
        option('mail', 25, 'Noi, per e-mail tradotta', 'We do, by translated e-mail', '我们用翻译后的邮件'),
        option('office', 70, 'Qualcuno in orario d’ufficio', 'Somebody in office hours', '工作时间有专人'),
        option('daily', 100, 'Ogni giorno, anche la sera', 'Every day, evenings too', '每天在线，含晚间'),
      ],
    },
  ],
};

export const contentArea: Area = {
  id: 'content',
  name: say('Contenuti in cinese', 'Content in Chinese', '中文内容'),
  weight: 2,
  questions: [
    {
      id: 'content_zh',
      kind: 'one',
      weight: 2,
      text: say('Testi e schede in cinese?', 'Texts and product sheets in Chinese?', '有中文文案和产品资料吗？'),
      why: say(
        'Il KOL lavora su ciò che gli date: con una traduzione automatica scrive cose generiche.',
        'A KOL works with what you give: from a machine translation it writes generalities.',
        '达人靠您给的资料创作，机翻资料只能写出空话。',
      ),
      options: [
        option('none', 0, 'Niente', 'None', '没有'),
        option('machine', 20, 'Traduzione automatica', 'Machine translated', '机器翻译'),
        option('translated', 60, 'Tradotti da una persona', 'Translated by a person', '人工翻译'),
        option(
          'native',
          100,
          'Scritti da madrelingua per il mercato',
          'Written by native speakers for the market',
          '母语者针对市场撰写',
        ),
      ],
    },
    {
      id: 'pictures',
      kind: 'one',
      weight: 1,
      text: say(
        'Foto e video che un KOL può usare?',
        'Pictures and videos that a KOL may use?',
        '有可授权达人使用的图片和视频吗？',
      ),
      why: say(
        'Servono i diritti d’uso per la Cina: di foto, volti, musica.',
        'Rights of use for China are needed: of pictures, faces, music.',
        '图片、肖像、音乐都需要在中国的使用授权。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('some', 40, 'Qualcuna, diritti incerti', 'Some, rights uncertain', '有一些，授权不明'),
        option('rights', 80, 'Sì, con i diritti', 'Yes, with the rights', '有，授权齐全'),
        option('local', 100, 'Sì, e fatte per la Cina', 'Yes, and made for China', '有，且专为中国制作'),
      ],
    },
    {
      id: 'accounts_cn',
      kind: 'one',
      weight: 2,
      text: say(
        'Avete profili vostri su piattaforme cinesi?',
        'Have you accounts of your own on Chinese platforms?',
        '在中国平台有官方账号吗？',
      ),
      why: say(
        'Chi sente parlare di voi vi cerca: un profilo vuoto fa dubitare che il marchio esista.',
        'Who hears of you looks you up: an empty account makes people doubt that the brand exists.',
        '被种草的人会搜索品牌，空账号会让人怀疑品牌是否真实。',
      ),
      options: [
        option('none', 0, 'No', 'No', '没有'),
        option('idle', 25, 'Aperti, fermi', 'Opened, idle', '已注册，未运营'),
        option('monthly', 60, 'Qualche post al mese', 'A few posts a month', '每月更新几条'),
        option('weekly', 100, 'Ogni settimana', 'Every week', '每周更新'),
      ],
    },
    {
      id: 'story',
      kind: 'one',
      weight: 2,
      text: say(
        'Perché comprare proprio il vostro? In una frase.',
        'Why buy yours? In one sentence.',
        '一句话说清：为什么买您的产品？',
      ),
      why: say(
        '“Made in Italy” lo dicono in molti; un KOL racconta bene ciò che si può mostrare.',
        'Many say “made in Italy”; a KOL tells well what can be shown.',
        '“意大利制造”人人都说，达人讲得好的是看得见的卖点。',
      ),
      options: [
        option('none', 0, 'Non l’abbiamo', 'We have none', '还没有'),
        option('origin', 30, 'Perché è italiano', 'Because it is Italian', '因为是意大利产'),
        option('own', 75, 'Una ragione nostra', 'A reason of our own', '有自己的卖点'),
        option('proven', 100, 'Una ragione nostra, con una prova', 'A reason of our own, with proof', '有卖点且有证明'),
      ],
    },
  ],
};
