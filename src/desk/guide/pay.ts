// Page of the guide: How KOLs are paid.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const payPage: GuidePage = {
  id: 'pay',
  group: 'money',
  updatedOn: '2026-11-26',
  title: { it: 'Come si pagano i KOL', en: 'How KOLs are paid', zh: '达人怎么收费' },
  lead: {
    it: 'Quasi sempre una parte fissa per post più una provvigione sulle vendite rimaste dopo i resi; solo le stelle vogliono tutto fisso.',
    en: 'Nearly always a fixed part per post plus commission on sales that remain after returns; only the stars want it all fixed.',
    zh: '通行做法是固定费用加按退货后净销售计的佣金，只有头部明星才要纯一口价。',
  },
  alsoCalled: {
    it: 'prezzo costo quanto costa compenso provvigione fisso tariffa diretta minimo garantito mcn valuta iva ritenuta quando pagare anticipo commissione',
    en: 'price cost how much fee commission fixed slot guarantee mcn currency vat withholding when paid advance',
    zh: '报价 费用 多少钱 坑位费 佣金 保底 纯佣 CPS 一口价 合理报价 打款 MCN 分成 税 付款时间 定金 汇率',
  },
  sections: [
    {
      heading: { it: 'Le parole', en: 'The words', zh: '收费方式' },
      text: lines({
        it: [
          '- **Fisso** per post; in diretta **坑位费**, il posto nella diretta.',
          '- **Provvigione** (佣金): quota delle vendite nette. Solo provvigione: **CPS** (纯佣).',
          '- **Minimo garantito** (保底): quante vendite o visualizzazioni almeno, e che cosa succede se mancano.',
          '- **MCN**: l’agenzia del KOL prende una quota, decisa fra loro; scrivi chi fattura.',
          '- Le piattaforme aggiungono il loro costo: su Xiaohongshu il 10 % a carico del marchio (2022).',
        ],
        en: [
          '- **Fixed** per post; live a **坑位费**, the slot in the stream.',
          '- **Commission** (佣金): a share of net sales. Commission only: **CPS** (纯佣).',
          '- **Guarantee** (保底): how many sales or views at least, and what happens if they are missed.',
          '- **MCN**: the KOL’s agency takes a share, settled between them; write down who invoices.',
          '- Platforms add their fee: on Xiaohongshu 10 % on the brand (2022).',
        ],
        zh: [
          '- **固定费**按条计；直播收**坑位费**。',
          '- **佣金**：按净销售抽成；只拿佣金叫**纯佣（CPS）**。',
          '- **保底**：承诺最低销量或播放，未达如何补要写清。',
          '- **MCN 分成**由机构与达人自定，合同写明谁开票。',
          '- 平台服务费另计：小红书蒲公英向品牌收 10%（2022 年）。',
        ],
      }),
    },
    {
      heading: { it: 'Quanto', en: 'How much', zh: '大概多少' },
      text: lines({
        it: [
          '- Un post: da 400 a 4.000 € (2019, vecchio: vale la stima dell’archivio).',
          '- I listini stanno circa il 15 % sopra il pagato (2025, una fonte).',
          '- Un caso vero del 2020: 300.000 yuan fissi, 25 % di provvigione e 40 % di sconto per 3 milioni di vendite. Con il 30 % di resi (ipotesi nostra) il KOL costa il 39,3 % del netto, prima di merce e spedizione.',
        ],
        en: [
          '- A post: €400 to €4,000 (2019, old: the archive’s estimate counts).',
          '- List prices stand about 15 % above what is paid (2025, one source).',
          '- A true case of 2020: 300,000 yuan fixed, 25 % commission and a 40 % discount for 3 million in sales. With 30 % returned (our assumption) the KOL costs 39.3 % of net sales, before goods and shipping.',
        ],
        zh: [
          '- 单条 400–4,000 欧（2019 年，偏旧，以库内估价为准）。',
          '- 刊例一般比成交价高 15% 左右（2025 年，单一来源）。',
          '- 2020 年真实案例：坑位 30 万、佣金 25%、再打六折，卖了 300 万。按 30% 退货（我们的假设），达人成本占净销售 39.3%，还没算货和物流。',
        ],
      }),
    },
    {
      heading: { it: 'Quando e in quale valuta', en: 'When and in which currency', zh: '何时付、用什么币种' },
      text: lines({
        it: [
          'Il fisso dopo la pubblicazione confermata, la provvigione quando i giorni di reso sono passati ([[returns]]); Kolosseo non paga anticipi. Ogni riga in un’altra valuta porta cambio e data. **Ritenute e IVA**: dipendono da dove si lavora, dai diritti d’immagine e dai trattati: chiedi a un consulente.',
        ],
        en: [
          'The fixed part after confirmed publication, commission once the return days are over ([[returns]]); Kolosseo pays no advances. Each line in another currency carries rate and date. **Withholding and VAT** depend on where the work is done, image rights and treaties: ask an adviser.',
        ],
        zh: [
          '固定费在发布核实后付，佣金过了退货期再付（见 [[returns]]）；系统不处理预付款。跨币种每行带汇率和日期。**代扣税与增值税**取决于劳务发生地、肖像权和税收协定，请咨询税务顾问。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/plans',
      text: { it: 'Confronta le offerte in un piano', en: 'Compare offers in a plan', zh: '在方案里比较合作方式' },
    },
    { path: '/settlement', text: { it: 'Apri la liquidazione', en: 'Open settlement', zh: '打开结算' } },
  ],
  sources: [from.design, from.jfound, from.easyfang, from.scmp, from.futa, from.dpr600, from.own],
};
