// Page of the guide: The law in one page.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const lawPage: GuidePage = {
  id: 'law',
  group: 'law',
  updatedOn: '2026-11-26',
  title: {
    it: 'La legge in una pagina: Cina e Italia',
    en: 'The law in one page: China and Italy',
    zh: '一页看懂法规：中国与意大利',
  },
  lead: {
    it: 'Vale la legge di chi legge: per un pubblico in Cina quella cinese, per uno in Italia anche AGCOM. Questa pagina orienta, non è un parere legale.',
    en: 'The law of the reader holds: for an audience in China the Chinese, for one in Italy AGCOM too. This page gives bearings, not legal advice.',
    zh: '看受众在哪里：面向中国适用中国法，面向意大利还要遵守 AGCOM。本页只供参考，不是法律意见。',
  },
  alsoCalled: {
    it: 'legge pubblicità dicitura etichetta superlativi cosmetici agcom multa sanzione vietato hashtag intelligenza artificiale salute migliore migliori numero uno il più',
    en: 'law advertising label superlatives cosmetics agcom fine penalty forbidden hashtag ai health claims best number one greatest',
    zh: '广告法 广告标识 绝对化用语 化妆品 功效 罚款 报备 人工智能 标注 意大利 保健食品 最好 第一 功效宣传',
  },
  sections: [
    {
      heading: { it: 'Cina', en: 'China', zh: '中国' },
      text: lines({
        it: [
          '- **Dicitura**: un’esperienza o recensione con un modo di comprare porta “广告”, ben visibile (misure 72, dal 1° maggio 2023).',
          '- **Superlativi**: 最佳, 国家级 e simili: da 200.000 a 1 milione di yuan (art. 9). La guida del 2023 lascia vie: confronti fra prodotti propri, premi, fatti provabili.',
          '- **Chi raccomanda** deve aver usato il prodotto (art. 38); per farmaci, dispositivi medici e alimenti salutistici (保健食品) nessuno può farlo.',
          '- **Cosmetici**: niente effetti medici; sbiancanti, solari e anticaduta sono “speciali” e vanno registrati.',
          '- **IA**: va segnalata dal 1° settembre 2025.',
        ],
        en: [
          '- **Label**: experience or review with a way to buy carries “广告”, plain to see (measures 72, from 1 May 2023).',
          '- **Superlatives**: 最佳, 国家级 and the like: 200,000 to 1 million yuan (art. 9). The guide of 2023 leaves ways: comparison among own products, awards, provable facts.',
          '- **Whoever recommends** must have used the product (art. 38); for medicines, devices and health food nobody may.',
          '- **Cosmetics**: no medical effects; whitening, sunscreen and anti-hair-loss are “special” and need registration.',
          '- **AI**: to be marked from 1 September 2025.',
        ],
        zh: [
          '- **广告标识**：测评、体验类内容附购买方式的，须显著标明“广告”（72 号令，2023 年 5 月 1 日起）。',
          '- **绝对化用语**：“最佳”“国家级”等罚 20 万至 100 万元（第九条）；2023 年指南留有余地：自家产品对比、获奖、可证实的事实。',
          '- **代言**须用过产品（第三十八条）；药品、器械、保健食品不得代言。',
          '- **化妆品**：不得宣称医疗作用；美白、防晒、防脱属特殊化妆品，须注册。',
          '- **AI 内容**：2025 年 9 月 1 日起须标识。',
        ],
      }),
    },
    {
      heading: { it: 'Italia', en: 'Italy', zh: '意大利' },
      text: lines({
        it: [
          '- **Influencer rilevante** per AGCOM: 500.000 follower o 1 milione di visualizzazioni medie al mese su una piattaforma; iscrizione all’elenco.',
          '- “Pubblicità” e il marchio all’inizio, visibile senza aprire il testo. Sul solo #adv le fonti non concordano.',
          '- Sanzioni: 10.000–250.000 €, fino a 600.000 per i minori.',
        ],
        en: [
          '- **Relevant influencer** for AGCOM: 500,000 followers or 1 million average monthly views on one platform; enrolment in the list.',
          '- “Pubblicità” and the brand at the start, seen without opening the text. On #adv alone sources disagree.',
          '- Fines: €10,000–250,000, up to 600,000 where minors are concerned.',
        ],
        zh: [
          '- AGCOM 认定的**重点达人**：单一平台 50 万粉丝或月均 100 万播放，须登记入册。',
          '- 开头写明 “Pubblicità” 和品牌，不展开也能看到；只写 #adv 是否够，各来源说法不一。',
          '- 罚款 1 万至 25 万欧，涉及未成年人最高 60 万欧。',
        ],
      }),
    },
    {
      heading: { it: 'Non ancora certo', en: 'Not certain yet', zh: '尚待确认' },
      text: lines({
        it: [
          'Le misure cinesi sulle vendite in diretta annunciate il 7 gennaio 2026: la data di entrata in vigore non è verificata. La “legge sui titoli di studio” dell’ottobre 2025: nessun testo ufficiale trovato. Il controllo vero è in [[compliance]].',
        ],
        en: [
          'China’s measures on live selling announced on 7 January 2026: the effective date is not verified. The “degree law” of October 2025: no official text found. The real check is in [[compliance]].',
        ],
        zh: [
          '2026 年 1 月 7 日公布的直播电商监管办法，生效日期未核实；所谓 2025 年 10 月“学历新规”，未找到官方文本。实际审稿请用 [[compliance]]。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/compliance', text: { it: 'Controlla un testo', en: 'Check a text', zh: '审查一段文案' } }],
  sources: [
    from.adLaw,
    from.internetAds,
    from.absoluteGuide,
    from.cosmetics,
    from.aiLabel,
    from.agcom,
    from.digitalChart,
    from.helpcons,
  ],
};
