// Texts of the calendar.
export const calendarWords = {
  title: { it: 'Calendario', en: 'Calendar', zh: '日历' },
  answers: {
    it: 'Che cosa scade quando, e le stagioni cinesi con i giorni entro cui essere pronti.',
    en: 'What is due when, and China’s seasons with the days by which to be ready.',
    zh: '各项交付与大促节点，以及需要提前准备的时间。',
  },
  draft: { it: 'Bozza', en: 'Draft', zh: '交稿' },
  post: { it: 'Post', en: 'Post', zh: '发布' },
  figures: { it: 'Dati', en: 'Figures', zh: '数据回收' },
  campaign_start: { it: 'Inizio', en: 'Start', zh: '项目开始' },
  campaign_end: { it: 'Fine', en: 'End', zh: '项目结束' },
  seasons: { it: 'Stagioni in arrivo', en: 'Seasons ahead', zh: '即将到来的节点' },
  policy: { it: 'versione {version}', en: 'version {version}', zh: '版本 {version}' },
  by_contract: { it: 'KOL sotto contratto entro', en: 'KOLs contracted by', zh: '签约截止' },
  by_sample: { it: 'campioni spediti entro', en: 'samples sent by', zh: '寄样截止' },
  by_draft: { it: 'bozze entro', en: 'drafts by', zh: '交稿截止' },
  by_seeding: { it: 'primi post entro', en: 'first posts by', zh: '种草开始' },
  before: { it: 'Mese precedente', en: 'Month before', zh: '上个月' },
  after: { it: 'Mese seguente', en: 'Month after', zh: '下个月' },
  today: { it: 'Oggi', en: 'Today', zh: '今天' },
} as const;
