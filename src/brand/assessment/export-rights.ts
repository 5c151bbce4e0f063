// Export: the rights and permits to sell.
import { answered } from './condition.ts';
import { type Area, option, say } from './question.ts';

export const rightsArea: Area = {
  id: 'rights',
  name: say('Marchio e permessi', 'Trademark and permits', '商标与资质'),
  weight: 3,
  questions: [
    {
      id: 'trademark',
      kind: 'one',
      weight: 4,
      text: say('Il marchio è registrato in Cina?', 'Is the trademark registered in China?', '商标在中国注册了吗？'),
      why: say(
        'In Cina il marchio è di chi lo deposita per primo: prima dei KOL viene il deposito, o la notorietà la usa un altro.',
        'In China a mark belongs to who files first: filing comes before KOLs, or somebody else uses the fame.',
        '中国商标实行申请在先：先注册再投达人，否则名气可能成全别人。',
      ),
      options: [
        option('none', 0, 'No', 'No', '没有'),
        option('planned', 10, 'No, ma ci stiamo pensando', 'No, but we think about it', '没有，正在考虑'),
        option('filed', 60, 'Depositato, in attesa', 'Filed, pending', '已提交申请，待核准'),
        option(
          'registered',
          100,
          'Registrato per i nostri prodotti',
          'Registered for our products',
          '已按我们的商品类别注册',
        ),
      ],
    },
    {
      id: 'chinese_name',
      kind: 'one',
      weight: 2,
      text: say('Il marchio ha un nome cinese?', 'Does the brand have a Chinese name?', '品牌有中文名吗？'),
      why: say(
        'Senza un nome che si dica e si cerchi in cinese, il pubblico ne inventa uno, e nessuno vi trova.',
        'Without a name that can be said and searched in Chinese, people invent one, and nobody finds you.',
        '没有好念好搜的中文名，消费者会自己起名，也搜不到您。',
      ),
      options: [
        option('none', 0, 'No', 'No', '没有'),
        option(
          'nickname',
          30,
          'Ne circola uno che non abbiamo scelto',
          'One goes round that we did not choose',
          '网上有非官方的叫法',
        ),
        option('own', 70, 'Scelto da noi, non verificato', 'Chosen by us, not checked', '自己起的，未经核查'),
        option(
          'checked',
          100,
          'Scelto e verificato con madrelingua',
          'Chosen and checked with native speakers',
          '已由母语人士核查确定',
        ),
      ],
    },
    {
      id: 'name_filed',
      kind: 'one',
      weight: 2,
      from: { question: 'chinese_name', points: 70 },
      text: say('Anche il nome cinese è depositato?', 'Is the Chinese name filed too?', '中文名也申请商标了吗？'),
      why: say(
        'Il nome latino registrato non protegge quello cinese: è un marchio a sé.',
        'The registered Latin name does not protect the Chinese one: it is a mark of its own.',
        '英文商标保护不了中文名，需要单独注册。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('filed', 60, 'Depositato', 'Filed', '已提交申请'),
        option('registered', 100, 'Registrato', 'Registered', '已注册'),
      ],
    },
    {
      id: 'cosmetics_filing',
      kind: 'one',
      weight: 4,
      forWhom: answered('goods', 'cosmetics'),
      text: say(
        'I cosmetici sono notificati o registrati in Cina (NMPA)?',
        'Are the cosmetics filed or registered in China (NMPA)?',
        '化妆品在中国完成备案或注册了吗（药监局）？',
      ),
      why: say(
        'I cosmetici ordinari si notificano, quelli speciali (solari, sbiancanti, tinture, anticaduta) si registrano; con una persona responsabile in Cina. Il canale transfrontaliero ha regole sue.',
        'Ordinary cosmetics are filed, special ones (sunscreen, whitening, dye, hair loss) registered, with a responsible person in China. The cross-border channel has rules of its own.',
        '普通化妆品备案，特殊化妆品（防晒、美白、染发、防脱等）注册，须有境内责任人；跨境渠道另有规定。',
      ),
      options: [
        option('unknown', 0, 'Non sappiamo che cosa serve', 'We do not know what is needed', '不清楚要求'),
        option('none', 0, 'Non ancora', 'Not yet', '尚未办理'),
        option('cross_border', 60, 'Vendiamo solo in transfrontaliero', 'We sell cross-border only', '仅走跨境渠道'),
        option(
          'responsible',
          60,
          'Persona responsabile nominata, in corso',
          'Responsible person named, in progress',
          '已委托境内责任人，办理中',
        ),
        option('done', 100, 'Fatto per i prodotti che vendiamo', 'Done for the products we sell', '在售产品均已完成'),
      ],
    },
    {
      id: 'food_registration',
      kind: 'one',
      weight: 4,
      forWhom: answered('goods', 'food', 'wine', 'drinks', 'supplements', 'children'),
      text: say(
        'Stabilimento e prodotto hanno ciò che la dogana cinese chiede?',
        'Do plant and product have what Chinese customs asks?',
        '工厂和产品符合中国海关要求吗？',
      ),
      why: say(
        'Per molti alimenti lo stabilimento va iscritto presso la dogana cinese (GACC); gli integratori sono una categoria a parte.',
        'For many foods the plant is to be registered with Chinese customs (GACC); supplements are a class of their own.',
        '多数进口食品的境外生产企业须在海关总署注册，保健食品另有要求。',
      ),
      options: [
        option('unknown', 0, 'Non lo sappiamo', 'We do not know', '不清楚'),
        option('none', 0, 'Non ancora', 'Not yet', '尚未办理'),
        option('progress', 50, 'In corso', 'In progress', '办理中'),
        option('done', 100, 'Sì, o non serve: verificato', 'Yes, or not needed: checked', '已完成，或经核实无需办理'),
      ],
    },
    {
      id: 'label_zh',
      kind: 'one',
      weight: 1,
      text: say('C’è un’etichetta in cinese?', 'Is there a label in Chinese?', '有中文标签吗？'),
      why: say(
        'Nel commercio ordinario è d’obbligo; nei video del KOL la confezione si vede da vicino.',
        'In ordinary trade it is required; in a KOL’s video the pack is seen up close.',
        '一般贸易必须有；达人视频里包装也会被特写。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('draft', 50, 'In bozza', 'A draft', '草稿'),
        option('ready', 100, 'Pronta e verificata', 'Ready and checked', '已完成并核查'),
      ],
    },
    {
      id: 'claims',
      kind: 'one',
      weight: 1,
      forWhom: answered('goods', 'cosmetics', 'food', 'supplements', 'children'),
      text: say(
        'I vostri vanti sono verificati secondo la legge cinese?',
        'Are your claims checked under Chinese law?',
        '宣传用语按中国法规核查过吗？',
      ),
      why: say(
        'Parole lecite in Italia (“il migliore”, “lenitivo”, “cura”) in Cina costano multe; ne rispondono marchio e KOL.',
        'Words allowed in Italy (“the best”, “soothing”, “cures”) are fined in China; brand and KOL answer for them.',
        '在意大利合法的“最好”“舒缓”“治疗”等用语，在中国可能被罚，品牌和达人都要担责。',
      ),
      options: [
        option('no', 0, 'No', 'No', '没有'),
        option('partly', 50, 'Alcuni', 'Some', '部分核查'),
        option('yes', 100, 'Tutti, con le prove tradotte', 'All, with translated proof', '全部核查，并备有译文证明'),
      ],
    },
  ],
};
