// Export, first area: what is sold, and to whom.
import { type Area, option, say } from './question.ts';

export const marketArea: Area = {
  id: 'market',
  name: say('Prodotto e mercato', 'Product and market', '产品与市场'),
  weight: 2,
  questions: [
    {
      id: 'goods',
      kind: 'one',
      weight: 0,
      text: say(
        'Che cosa volete vendere in Cina per primo?',
        'What do you want to sell in China first?',
        '您最先想在中国销售什么？',
      ),
      why: say(
        'Da questo dipendono permessi, regole sulla pubblicità, piattaforme e temi dei KOL.',
        'Permits, advertising rules, platforms and the KOLs’ topics depend on it.',
        '资质要求、广告规定、平台和达人类目都由它决定。',
      ),
      options: [
        option('cosmetics', null, 'Cosmetici e cura della persona', 'Cosmetics and personal care', '化妆品与个护'),
        option('food', null, 'Alimentari', 'Food', '食品'),
        option('wine', null, 'Vino, birra, distillati', 'Wine, beer, spirits', '葡萄酒、啤酒、烈酒'),
        option('drinks', null, 'Caffè, tè, altre bevande', 'Coffee, tea, other drinks', '咖啡、茶及其他饮料'),
        option(
          'supplements',
          null,
          'Integratori e alimenti per la salute',
          'Supplements and health food',
          '营养补充剂、保健食品',
        ),
        option(
          'fashion',
          null,
          'Moda, scarpe, accessori, gioielli',
          'Fashion, shoes, accessories, jewellery',
          '服饰、鞋包、珠宝',
        ),
        option('home', null, 'Casa, arredo, elettrodomestici', 'Home, furniture, appliances', '家居、家具、家电'),
        option('children', null, 'Prodotti per l’infanzia', 'Products for children', '母婴用品'),
        option('other', null, 'Altro', 'Something else', '其他'),
      ],
    },
    {
      id: 'known',
      kind: 'one',
      weight: 0,
      text: say(
        'Quanto è conosciuto oggi il vostro marchio in Cina?',
        'How well is your brand known in China today?',
        '贵品牌目前在中国的知名度如何？',
      ),
      why: say(
        'Chi è sconosciuto deve prima farsi conoscere; chi è già noto usa i KOL per lanciare un prodotto.',
        'Who is unknown must become known first; who is known uses KOLs to launch a product.',
        '新品牌先做认知，成熟品牌才用达人做新品首发。',
      ),
      options: [
        option('unknown', null, 'Nessuno lo conosce', 'Nobody knows it', '几乎没人知道'),
        option(
          'some',
          null,
          'Qualche cliente o turista lo compra',
          'A few customers or tourists buy it',
          '有少量客户或游客购买',
        ),
        option('niche', null, 'È noto in una nicchia', 'It is known in a niche', '在小众圈层有名气'),
        option('established', null, 'È un marchio affermato', 'It is an established brand', '已是成熟品牌'),
      ],
    },
    {
      id: 'buyer_gender',
      kind: 'one',
      weight: 0,
      text: say('Chi lo compra, o chi dovrebbe comprarlo?', 'Who buys it, or should buy it?', '主要购买人群是？'),
      why: say(
        'Ogni piattaforma ha un pubblico suo: da qui vengono le piattaforme e il gruppo da raggiungere.',
        'Every platform has its own public: platforms and target group come from this.',
        '各平台人群不同，据此建议平台和目标人群。',
      ),
      options: [
        option('women', null, 'Soprattutto donne', 'Mostly women', '以女性为主'),
        option('men', null, 'Soprattutto uomini', 'Mostly men', '以男性为主'),
        option('both', null, 'Donne e uomini', 'Women and men', '男女都有'),
      ],
    },
    {
      id: 'buyer_age',
      kind: 'many',
      weight: 0,
      text: say('Di quale età?', 'Of what age?', '年龄段是？'),
      why: say(
        'Un pubblico di 20 anni e uno di 40 si trovano su piattaforme diverse e ascoltano KOL diversi.',
        'People of 20 and of 40 are on different platforms and listen to different KOLs.',
        '20 岁和 40 岁的人群使用的平台、关注的达人都不一样。',
      ),
      options: [
        option('18-24', null, '18–24 anni', '18–24', '18–24 岁'),
        option('25-34', null, '25–34 anni', '25–34', '25–34 岁'),
        option('35-44', null, '35–44 anni', '35–44', '35–44 岁'),
        option('45+', null, '45 anni e oltre', '45 and over', '45 岁及以上'),
      ],
    },
    {
      id: 'demand',
      kind: 'one',
      weight: 2,
      text: say(
        'Che cosa vi dice che in Cina il prodotto interessa?',
        'What tells you that China wants the product?',
        '有什么迹象说明中国市场有需求？',
      ),
      why: say(
        'Un KOL moltiplica un interesse che c’è; raramente ne crea uno dal nulla.',
        'A KOL multiplies an interest that is there; it rarely makes one out of nothing.',
        '达人能放大已有的需求，很难凭空创造需求。',
      ),
      options: [
        option('nothing', 0, 'Per ora niente', 'Nothing so far', '暂时没有'),
        option(
          'hunch',
          25,
          'Una sensazione, o la fiera di un amico',
          'A hunch, or what a friend saw at a fair',
          '凭感觉或朋友在展会上的见闻',
        ),
        option(
          'requests',
          65,
          'Richieste o acquisti di clienti cinesi',
          'Requests or purchases of Chinese customers',
          '有中国客户询价或购买',
        ),
        option(
          'numbers',
          100,
          'Numeri: vendite, ricerche, un distributore',
          'Figures: sales, searches, a distributor',
          '有数据：销量、搜索量或经销商反馈',
        ),
      ],
    },
    {
      id: 'customer',
      kind: 'one',
      weight: 2,
      text: say('Quanto conoscete chi comprerebbe?', 'How well do you know who would buy?', '对目标消费者了解多少？'),
      why: say(
        'Senza un cliente descritto il match sceglie KOL che parlano a tutti, cioè a nessuno.',
        'Without a described customer the match picks KOLs who speak to everybody, so to nobody.',
        '没有清晰的人群画像，匹配出来的达人只会泛泛而谈。',
      ),
      options: [
        option('none', 0, 'Non lo sappiamo', 'We do not', '不了解'),
        option('rough', 35, 'A grandi linee', 'Roughly', '大致了解'),
        option(
          'described',
          75,
          'Descritto: età, città, abitudini',
          'Described: age, city, habits',
          '有画像：年龄、城市、习惯',
        ),
        option(
          'talked',
          100,
          'Abbiamo parlato con acquirenti cinesi',
          'We talked to Chinese buyers',
          '与中国消费者做过访谈',
        ),
      ],
    },
    {
      id: 'rivals',
      kind: 'one',
      weight: 1,
      text: say(
        'Conoscete i concorrenti in Cina e i loro prezzi?',
        'Do you know your competitors in China and their prices?',
        '了解中国市场上的竞品及价格吗？',
      ),
      why: say(
        'Chi ha lavorato a lungo per un concorrente più noto resta legato a lui agli occhi dei suoi follower.',
        'Who worked long for a better-known competitor stays tied to it in the followers’ eyes.',
        '长期为更知名竞品带货的达人，粉丝会一直把他和竞品绑定。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不了解'),
        option('names', 40, 'I nomi', 'Their names', '知道有哪些'),
        option('prices', 80, 'Nomi e prezzi', 'Names and prices', '知道品牌和价格'),
        option('watched', 100, 'Li seguiamo regolarmente', 'We watch them regularly', '定期跟踪'),
      ],
    },
  ],
};
