// Page of the guide: The calendar of China’s seasons.
import { leadText, seasonsText } from '../guide-computed.ts';
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const calendarPage: GuidePage = {
  id: 'calendar',
  group: 'calendar',
  updatedOn: '2026-11-26',
  title: { it: 'Il calendario delle stagioni cinesi', en: 'The calendar of China’s seasons', zh: '中国营销节点日历' },
  lead: {
    it: 'In Cina si compra a ondate: chi vuole vendere nell’ondata firma, spedisce e prepara i testi settimane prima; chi arriva il giorno stesso paga di più e non trova nessuno.',
    en: 'China buys in waves: whoever wants to sell in a wave signs, ships and prepares texts weeks before; whoever comes on the day pays more and finds nobody.',
    zh: '国内消费跟着大促走：想吃到节点，签约、寄样、审稿都要提前几周；临时抱佛脚既贵又约不到人。',
  },
  alsoCalled: {
    it: 'quando doppio undici 11.11 618 capodanno cinese festa date prenotare anticipo stagione saldi',
    en: 'when double eleven 11.11 618 chinese new year holiday dates book ahead season sale',
    zh: '双11 618 春节 年货节 38 520 国庆 双12 大促 档期 什么时候 提前多久',
  },
  sections: [
    {
      heading: { it: 'Le prossime stagioni', en: 'The next seasons', zh: '接下来的节点' },
      computed: (today) => seasonsText(today),
    },
    { heading: { it: 'Quanto prima', en: 'How long before', zh: '要提前多久' }, computed: () => leadText() },
    {
      heading: { it: 'Come usarlo', en: 'How to use it', zh: '怎么用' },
      text: lines({
        it: [
          'Scegli una o due stagioni l’anno, non tutte: le grandi svendite favoriscono chi può scontare molto. Per un prodotto da regalo spesso rendono di più 520 e la spesa di Capodanno. Nei giorni di festa quasi nessuno risponde: non mettere lì scadenze. Sono consigli nostri; quanto costi in più la stagione alta non l’abbiamo trovato misurato. Se nulla è pronto, parti da [[before]].',
        ],
        en: [
          'Choose one or two seasons a year, not all: the big sales favour those who can discount much. For a gift 520 and New Year goods often do better. During holidays hardly anybody answers: put no deadlines there. This is our advice; how much dearer high season is we found nowhere measured. If nothing is ready, begin with [[before]].',
        ],
        zh: [
          '一年挑一两个节点，不要全做：大促拼折扣，适合让利空间大的品牌；礼品类常常是 520 和年货节更好。假期基本没人回复，别把截止日排在那里。以上为我们的建议；旺季溢价幅度未见可靠数据。什么都没准备好，先看 [[before]]。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/calendar',
      text: { it: 'Le tue campagne nel calendario', en: 'Your campaigns in the calendar', zh: '项目日历' },
    },
  ],
  sources: [from.iconkol, from.own],
};
