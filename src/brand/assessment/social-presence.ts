// Social media, first areas: presence and message.
import { answered } from './condition.ts';
import { type Area, option, say } from './question.ts';

export const presenceArea: Area = {
  id: 'presence',
  name: say('Presenza', 'Presence', '品牌露出'),
  weight: 2,
  questions: [
    {
      id: 'social_goal',
      kind: 'one',
      weight: 0,
      text: say(
        'Che cosa deve portare il lavoro sui social in Cina?',
        'What is social media in China to bring?',
        '希望社媒在中国带来什么？',
      ),
      why: say(
        'Farsi conoscere, raccogliere contenuti e vendere chiedono KOL diversi e si misurano in modo diverso.',
        'Becoming known, gathering content and selling ask for different KOLs and are measured differently.',
        '做认知、攒内容、要销量，选的达人和考核方式都不同。',
      ),
      options: [
        option('awareness', null, 'Che ci conoscano', 'That people know us', '品牌认知'),
        option('content', null, 'Contenuti e recensioni da mostrare', 'Content and reviews to show', '积累内容和口碑'),
        option('sales', null, 'Vendite', 'Sales', '销量'),
        option('launch', null, 'Il lancio di un prodotto', 'The launch of a product', '新品上市'),
      ],
    },
    {
      id: 'social_eu',
      kind: 'one',
      weight: 1,
      text: say(
        'Quanto siete attivi sui social in Europa?',
        'How active are you on social media in Europe?',
        '在欧洲社媒上活跃吗？',
      ),
      why: say(
        'Foto, toni e risposte che funzionano qui sono il primo materiale per la Cina.',
        'Pictures, tones and answers that work here are the first material for China.',
        '在欧洲有效的图片和话术，是进中国的第一批素材。',
      ),
      options: [
        option('none', 0, 'Per niente', 'Not at all', '不活跃'),
        option('rare', 30, 'Ogni tanto', 'Now and then', '偶尔'),
        option('weekly', 75, 'Ogni settimana', 'Weekly', '每周'),
        option('daily', 100, 'Quasi ogni giorno', 'Almost daily', '几乎每天'),
      ],
    },
    {
      id: 'social_cn',
      kind: 'one',
      weight: 2,
      text: say('E sulle piattaforme cinesi?', 'And on Chinese platforms?', '在中国平台上呢？'),
      why: say(
        'Chi vede un KOL cerca il marchio nella stessa app.',
        'Who sees a KOL looks the brand up in the same app.',
        '看到达人推荐后，用户会在同一平台搜品牌。',
      ),
      options: [
        option('none', 0, 'Nessun profilo', 'No account', '没有账号'),
        option('idle', 25, 'Un profilo fermo', 'An idle account', '账号闲置'),
        option('monthly', 60, 'Qualche post al mese', 'A few posts a month', '每月几条'),
        option('weekly', 100, 'Ogni settimana', 'Every week', '每周更新'),
      ],
    },
    {
      id: 'social_where',
      kind: 'many',
      weight: 0,
      forWhom: answered('social_cn', 'idle', 'monthly', 'weekly'),
      text: say('Su quali?', 'On which?', '在哪些平台？'),
      why: say(
        'Un KOL può taggare e portare follower solo dove ci siete.',
        'A KOL can tag you and bring followers only where you are.',
        '只有在您有账号的平台，达人才能 @您、为您涨粉。',
      ),
      options: [
        option('wechat', null, 'WeChat', 'WeChat', '微信'),
        option('weibo', null, 'Weibo', 'Weibo', '微博'),
        option('xiaohongshu', null, 'Xiaohongshu', 'Xiaohongshu', '小红书'),
        option('douyin', null, 'Douyin', 'Douyin', '抖音'),
        option('bilibili', null, 'Bilibili', 'Bilibili', '哔哩哔哩'),
        option('other', null, 'Altro', 'Another', '其他'),
      ],
    },
    {
      id: 'verified',
      kind: 'one',
      weight: 1,
      from: { question: 'social_cn', points: 25 },
      text: say(
        'I profili sono verificati come azienda?',
        'Are the accounts verified as a business?',
        '账号完成企业认证了吗？',
      ),
      why: say(
        'La verifica distingue dai falsi, e serve per collaborazioni dichiarate e negozio.',
        'Verification tells you from fakes, and declared cooperation and a shop need it.',
        '企业认证可防假冒，也是报备合作和开店的前提。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('progress', 50, 'In corso', 'In progress', '办理中'),
        option('yes', 100, 'Sì', 'Yes', '已认证'),
      ],
    },
    {
      id: 'mentions',
      kind: 'one',
      weight: 2,
      text: say(
        'Che cosa si trova cercandovi su Xiaohongshu?',
        'What is found when one looks you up on Xiaohongshu?',
        '在小红书搜贵品牌能搜到什么？',
      ),
      why: say(
        'Chi parla già di voi senza essere pagato è il KOL più credibile.',
        'Who speaks of you already, unpaid, is the most credible KOL.',
        '自发提到您的人，就是最可信的达人。',
      ),
      options: [
        option('unseen', 0, 'Mai cercato', 'Never looked', '没搜过'),
        option('nothing', 20, 'Niente', 'Nothing', '没有内容'),
        option('few', 65, 'Qualche nota', 'A few notes', '有少量笔记'),
        option('many', 100, 'Molte note vere', 'Many genuine notes', '有不少真实笔记'),
      ],
    },
    {
      id: 'watching',
      kind: 'one',
      weight: 1,
      text: say(
        'Chi guarda che cosa si dice di voi, e i falsi?',
        'Who watches what is said of you, and fakes?',
        '谁在关注口碑和假货？',
      ),
      why: say(
        'Con la notorietà arrivano copie e lamentele: meglio saperlo per primi.',
        'With fame come copies and complaints: better to know first.',
        '有了名气就会有假货和投诉，越早发现越好。',
      ),
      options: [
        option('nobody', 0, 'Nessuno', 'Nobody', '没有人'),
        option('sometimes', 50, 'Ogni tanto', 'Now and then', '偶尔'),
        option('weekly', 100, 'Qualcuno, ogni settimana', 'Somebody, every week', '每周有人看'),
      ],
    },
  ],
};

export const voiceArea: Area = {
  id: 'voice',
  name: say('Messaggio', 'Message', '传播内容'),
  weight: 2,
  questions: [
    {
      id: 'reason',
      kind: 'one',
      weight: 2,
      text: say(
        'Che cosa deve restare in mente dopo 30 secondi?',
        'What is to stay in mind after 30 seconds?',
        '30 秒后希望用户记住什么？',
      ),
      why: say(
        'Un KOL lo dirà a parole sue: se non è chiaro a voi, dirà altro.',
        'A KOL says it in its own words: if it is not clear to you, it says something else.',
        '达人会用自己的话讲，您自己不清楚，他就会讲偏。',
      ),
      options: [
        option('none', 0, 'Non è scritto', 'It is not written', '没写过'),
        option('many', 35, 'Molte cose', 'Many things', '很多点'),
        option('one', 100, 'Una cosa, scritta', 'One thing, written down', '一个点，已写清'),
      ],
    },
    {
      id: 'proof',
      kind: 'one',
      weight: 2,
      text: say('Con quali prove?', 'With what proof?', '有什么证明？'),
      why: say(
        'Ogni dato citato in pubblicità in Cina deve avere una fonte; il KOL la chiede.',
        'Every figure cited in advertising in China needs a source; the KOL asks for it.',
        '中国广告中引用的数据须注明出处，达人也会要。',
      ),
      options: [
        option('none', 0, 'Nessuna', 'None', '没有'),
        option('internal', 35, 'Prove nostre', 'Tests of our own', '内部测试'),
        option('lab', 80, 'Certificati o laboratorio', 'Certificates or a laboratory', '证书或检测报告'),
        option(
          'translated',
          100,
          'Certificati, tradotti in cinese',
          'Certificates, translated into Chinese',
          '证书并有中文译本',
        ),
      ],
    },
    {
      id: 'keywords',
      kind: 'one',
      weight: 1,
      text: say(
        'Conoscete le parole con cui in Cina si cerca un prodotto come il vostro?',
        'Do you know the words with which China searches for such a product?',
        '知道中国用户搜同类产品用什么词吗？',
      ),
      why: say(
        'Su Xiaohongshu si cerca: il titolo giusto vale quanto il KOL.',
        'On Xiaohongshu people search: the right title is worth as much as the KOL.',
        '小红书是搜索场，标题关键词和达人同样重要。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不知道'),
        option('some', 50, 'Qualcuna', 'Some', '知道一些'),
        option('list', 100, 'Un elenco curato', 'A kept list', '有词库'),
      ],
    },
    {
      id: 'donts',
      kind: 'one',
      weight: 1,
      text: say(
        'C’è un elenco di ciò che non si deve dire o mostrare?',
        'Is there a list of what must not be said or shown?',
        '有禁用语和禁忌清单吗？',
      ),
      why: say(
        'Superlativi, promesse mediche, mappe e simboli: un errore ferma la campagna.',
        'Superlatives, medical promises, maps and symbols: one mistake stops a campaign.',
        '绝对化用语、医疗功效、地图和符号，一处出错整场停投。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('agency', 60, 'Lo tiene l’agenzia', 'The agency keeps it', '代理公司有'),
        option('own', 100, 'Sì, nel brief', 'Yes, in the brief', '有，写进 brief'),
      ],
    },
  ],
};
