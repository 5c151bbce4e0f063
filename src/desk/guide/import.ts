// Page of the guide: Import.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const importPage: GuidePage = {
  id: 'import',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: {
    it: 'Importa: portare dentro ciò che hai',
    en: 'Import: bring in what you hold',
    zh: '导入：把手头的数据放进来',
  },
  lead: {
    it: 'Qui entrano i file che tu, l’agenzia o i KOL avete già; ogni riga trova il suo posto o torna indietro con un consiglio.',
    en: 'Here the files that you, the agency or the KOLs hold come in; each row finds its place or comes back with advice.',
    zh: '把品牌、机构或达人手里的文件放进来，每一行要么入库，要么附上修改建议退回。',
  },
  alsoCalled: {
    it: 'caricare file excel csv esportazione back office elenco kol colonne righe scartate formato',
    en: 'upload files excel csv export back office list columns rejected rows format',
    zh: '上传 表格 文件 后台导出 名单 列 退回 格式 乱码 报价单',
  },
  sections: [
    {
      heading: { it: 'Che cosa porti', en: 'What you bring', zh: '需要准备什么' },
      text: lines({
        it: [
          '- Elenchi di KOL dell’agenzia, anche in cinese, con 粉丝数 in 万 e listini.',
          '- L’esportazione dal **back office del KOL**: sono i numeri più puliti (impressioni, visualizzazioni, nuovi follower), chiedila sempre.',
          '- Profili del pubblico (età, regioni), post, commenti.',
          'Si leggono CSV, Excel, JSON, SQLite e ZIP, in UTF-8 o GB18030.',
        ],
        en: [
          '- Lists of KOLs from the agency, in Chinese too, with 粉丝数 in 万 and price lists.',
          '- The export from the **KOL’s own back office**: the cleanest figures (impressions, views, new followers), always ask for it.',
          '- Audience profiles (age, regions), posts, comments.',
          'CSV, Excel, JSON, SQLite and ZIP are read, in UTF-8 or GB18030.',
        ],
        zh: [
          '- 机构提报表、刊例，粉丝数写“w”“万”都认。',
          '- **达人后台导出**：曝光、阅读、涨粉最干净，务必让达人提供。',
          '- 粉丝画像、笔记或作品、评论。',
          '支持 CSV、Excel、JSON、SQLite、ZIP，UTF-8 与 GB18030 编码。',
        ],
      }),
    },
    {
      heading: { it: 'Che cosa ottieni', en: 'What you get', zh: '得到什么' },
      text: lines({
        it: [
          'Righe riconosciute, colonne che puoi correggere, i conti che tornano: righe = salvate + invariate + scartate. Ogni cifra ricorda file, riga e giorno. La stessa mappa vale per il file del mese dopo.',
        ],
        en: [
          'Recognised rows, columns you can correct, and counts that add up: rows = stored + unchanged + rejected. Every figure remembers file, row and day. The same mapping reads next month’s file.',
        ],
        zh: [
          '自动识别字段，可手工改；行数对得上：总行数＝入库＋未变＋退回。每个数字都记得来自哪个文件、哪一行、哪一天。下个月同样的表直接套用。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Un solo rilevamento per account: senza almeno 30 giorni di follower non si vede se la crescita è vera ([[fakes]]).',
          '- Commenti prima dei post: importa prima i post.',
          '- Prendere “10万+” per una cifra esatta: resta segnata come arrotondata.',
        ],
        en: [
          '- One snapshot per account: without at least 30 days of followers nobody can see whether growth is real ([[fakes]]).',
          '- Comments before posts: import posts first.',
          '- Taking “10万+” for an exact figure: it stays marked as rounded.',
        ],
        zh: [
          '- 只导一天的粉丝数：不足 30 天看不出涨粉是否真实（见 [[fakes]]）。',
          '- 先导评论再导作品：请先导作品。',
          '- 把“10万+”当精确值：系统会标为取整。',
        ],
      }),
    },
  ],
  doneAt: [{ path: '/import', text: { it: 'Importa un file', en: 'Import a file', zh: '导入文件' } }],
  sources: [from.own, from.importdoc],
};
