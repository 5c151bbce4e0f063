// Page of the guide: Audit.
import { type GuidePage, lines } from '../guide-page.ts';
import { guideSources as from } from './sources.ts';

export const auditPage: GuidePage = {
  id: 'audit',
  group: 'stages',
  updatedOn: '2026-11-26',
  title: { it: 'Verifica: il pubblico è vero?', en: 'Audit: is the audience real?', zh: '审核：粉丝是不是真的' },
  lead: {
    it: 'Per ogni account un esito in parole con le prove accanto, mai un voto nudo: si vede quali giorni, quali post e quali commenti lo decidono.',
    en: 'For each account a verdict in words with its evidence, never a bare score: you see which days, posts and comments decide it.',
    zh: '每个账号给一句结论并附证据，不只给一个分数：哪几天、哪几条内容、哪些评论说明问题都看得到。',
  },
  alsoCalled: {
    it: 'verifica autenticità esito rischio guardare meglio dati insufficienti prove dossier punteggio',
    en: 'audit authenticity verdict risk look closer not enough data evidence dossier score',
    zh: '审核 真实度 结论 有风险 需核查 数据不足 证据 报告 评分',
  },
  sections: [
    {
      heading: { it: 'Quattro esiti', en: 'Four verdicts', zh: '四种结论' },
      text: lines({
        it: [
          '- **Autentico**: prove sufficienti, niente parla di acquisto.',
          '- **Da guardare meglio**: qualcosa stona.',
          '- **Rischio**: almeno **due** tipi di indizi parlano di acquisto.',
          '- **Dati insufficienti**: non si sa; non vuol dire innocente.',
        ],
        en: [
          '- **Authentic**: enough evidence, nothing speaks for bought.',
          '- **Look closer**: something does not fit.',
          '- **Risk**: at least **two** kinds of evidence speak for bought.',
          '- **Not enough data**: unknown; it does not mean innocent.',
        ],
        zh: [
          '- **真实**：证据足够，没有买量迹象。',
          '- **需核查**：有对不上的地方。',
          '- **有风险**：至少**两类**证据指向买粉或刷量。',
          '- **数据不足**：不知道，不等于清白。',
        ],
      }),
    },
    {
      heading: { it: 'Che cosa serve', en: 'What it needs', zh: '需要哪些数据' },
      text: lines({
        it: [
          '30 giorni di follower, 12 post di più di tre giorni, 30 commenti sotto almeno 3 post; meglio ancora un campione di 100 profili di follower, senza nomi. Chiedili al KOL prima di trattare.',
        ],
        en: [
          '30 days of followers, 12 posts older than three days, 30 comments under at least 3 posts; better still a sample of 100 follower profiles, without names. Ask the KOL for them before you negotiate.',
        ],
        zh: [
          '30 天粉丝数、12 条发布满三天的作品、至少 3 条作品下的 30 条评论；有 100 个粉丝资料抽样更好（不含姓名）。谈价前先向达人要。',
        ],
      }),
    },
    {
      heading: { it: 'Errori comuni', en: 'Common mistakes', zh: '常见问题' },
      text: lines({
        it: [
          '- Accusare: un esito è un motivo per chiedere, non una condanna. Un post virale o la televisione portano follower onesti; il dossier dice che cosa è stato provato per spiegarli.',
          '- Guardare solo il numero: apri la curva.',
          '- Ignorare l’intervallo: largo significa incerto. I segni uno per uno sono in [[fakes]].',
        ],
        en: [
          '- Accusing: a verdict is a reason to ask, not a sentence. A viral post or television brings honest followers; the dossier says what was tried to explain them.',
          '- Looking at the number alone: open the curve.',
          '- Ignoring the interval: wide means uncertain. The signs one by one are in [[fakes]].',
        ],
        zh: [
          '- 直接指责达人：结论只是询问的理由。爆款、上电视都会带来真实涨粉，报告写明了试过哪些解释。',
          '- 只看分数：请打开曲线。',
          '- 忽略区间：区间宽说明不确定。逐条迹象见 [[fakes]]。',
        ],
      }),
    },
  ],
  doneAt: [
    {
      path: '/archive',
      text: { it: 'Scegli un KOL e apri la verifica', en: 'Choose a KOL and open its audit', zh: '选一位达人查看审核' },
    },
  ],
  sources: [from.own, from.auditdoc],
};
