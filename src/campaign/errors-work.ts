// What the work on a placement refuses: files, drafts, offers, publications, the private link.
import { refuser } from '../base/refusal.ts';

export const workErrors = {
  private_link_invalid: {
    status: 404,
    title: { it: 'Questo link non vale', en: 'This link does not hold', zh: '该链接无效或已失效' },
    mend: {
      it: 'Chiedi un link nuovo a chi te l’ha mandato',
      en: 'Ask the person who sent it for a new one',
      zh: '请联系发送链接的品牌方工作人员重新获取',
    },
  },
  too_many_attempts: {
    status: 429,
    title: { it: 'Troppi tentativi', en: 'Too many attempts', zh: '尝试次数过多' },
    mend: { it: 'Riprova tra qualche minuto', en: 'Try again in some minutes', zh: '请几分钟后再试' },
  },
  upload_missing: {
    status: 400,
    title: { it: 'Manca il file', en: 'The file is missing', zh: '缺少文件' },
    mend: { it: 'Scegli un’immagine o un PDF', en: 'Choose a picture or a PDF', zh: '请选择图片或 PDF 文件' },
  },
  upload_unreadable: {
    status: 415,
    title: {
      it: 'Il file non è un’immagine JPEG, PNG o WebP, né un PDF semplice',
      en: 'The file is no JPEG, PNG or WebP picture and no plain PDF',
      zh: '文件不是 JPEG、PNG、WebP 图片或普通 PDF',
    },
    mend: {
      it: 'Salvalo come JPEG o PNG; i video si consegnano con un link',
      en: 'Save it as JPEG or PNG; videos are handed in as a link',
      zh: '请另存为 JPEG 或 PNG；视频请提交链接',
    },
  },
  upload_too_large: {
    status: 413,
    title: { it: 'Il file supera {most} MB', en: 'The file is larger than {most} MB', zh: '文件超过 {most} MB' },
    mend: { it: 'Riduci l’immagine', en: 'Make the picture smaller', zh: '请压缩图片后再上传' },
  },
  uploads_full: {
    status: 409,
    title: {
      it: 'Per questa collaborazione non c’è più spazio per file ({files}, {size} MB)',
      en: 'There is no more room for files of this placement ({files}, {size} MB)',
      zh: '该合作的文件空间已满（{files} 个，{size} MB）',
    },
    mend: {
      it: 'Consegna il resto con un link',
      en: 'Hand in the rest as a link',
      zh: '其余内容请以链接方式提交',
    },
  },
  record_full: {
    status: 409,
    title: {
      it: 'Da questa pagina è già arrivato moltissimo ({n} voci)',
      en: 'A great deal has come from this page already ({n} entries)',
      zh: '该页面提交的内容过多（{n} 条）',
    },
    mend: { it: 'Scrivi alla persona che ti segue', en: 'Write to your contact', zh: '请直接联系对接人' },
  },
  attachment_not_found: {
    status: 404,
    title: { it: 'File non trovato', en: 'The file was not found', zh: '未找到文件' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  draft_not_found: {
    status: 404,
    title: { it: 'Bozza non trovata', en: 'The draft was not found', zh: '未找到稿件' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  draft_too_early: {
    status: 409,
    title: { it: 'Le condizioni non sono ancora concordate', en: 'Nothing is agreed yet', zh: '合作尚未达成' },
    mend: {
      it: 'Prima si accetta un’offerta, poi si consegna la bozza',
      en: 'Accept an offer first, then hand in the draft',
      zh: '请先确认报价，再提交稿件',
    },
  },
  draft_too_late: {
    status: 409,
    title: {
      it: 'Il contenuto è già pubblicato: la bozza non cambia più',
      en: 'The content is published: its draft no longer changes',
      zh: '内容已发布，稿件不可再修改',
    },
    mend: { it: 'Segnala invece la pubblicazione', en: 'Report the publication instead', zh: '请改为更新发布信息' },
  },
  check_open: {
    status: 409,
    title: {
      it: 'Il controllo legale ha {n} rilievi aperti',
      en: 'The legal check has {n} open findings',
      zh: '合规检查还有 {n} 项未处理',
    },
    mend: {
      it: 'Fai correggere, indica l’esenzione con la prova, oppure approva comunque dicendo perché',
      en: 'Have them mended, name the exemption with its proof, or approve anyway and say why',
      zh: '请退回修改、选择豁免并附证明，或填写理由后仍然通过',
    },
  },
  draft_replaced: {
    status: 409,
    title: { it: 'C’è già una versione più nuova', en: 'There is a newer version already', zh: '已有更新的版本' },
    mend: { it: 'Ricarica e leggi la più recente', en: 'Load again and read the newest', zh: '请刷新后查看最新版本' },
  },
  send_back_reason: {
    status: 422,
    title: { it: 'Manca che cosa va cambiato', en: 'What has to change is missing', zh: '缺少修改意见' },
    mend: {
      it: 'Scrivi una nota o un commento sul testo',
      en: 'Write a note or a comment on the text',
      zh: '请填写说明或在稿件上批注',
    },
  },
  comment_misplaced: {
    status: 422,
    title: {
      it: 'Il punto commentato non è in questa bozza',
      en: 'The place of the comment is not in this draft',
      zh: '批注位置不在该稿件中',
    },
    mend: { it: 'Seleziona di nuovo il passo', en: 'Select the passage again', zh: '请重新选择要批注的内容' },
  },
  comment_not_found: {
    status: 404,
    title: { it: 'Commento non trovato o già risolto', en: 'No such open comment', zh: '批注不存在或已解决' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  offer_closed: {
    status: 409,
    title: { it: 'A questa offerta è già stato risposto', en: 'This offer is answered already', zh: '该报价已处理' },
    mend: { it: 'Guarda l’offerta più recente', en: 'Look at the newest offer', zh: '请查看最新报价' },
  },
  offer_waits: {
    status: 409,
    title: {
      it: 'Una controproposta aspetta la tua risposta',
      en: 'A counter-offer waits for your answer',
      zh: '达人的还价尚未回复',
    },
    mend: {
      it: 'Rispondi nella pagina della collaborazione',
      en: 'Answer it on the placement’s page',
      zh: '请在合作详情页回复',
    },
  },
  offer_own: {
    status: 409,
    title: {
      it: 'Un’offerta la accetta l’altra parte',
      en: 'An offer is accepted by the other side',
      zh: '报价须由对方确认',
    },
    mend: {
      it: 'Aspetta la risposta o fanne una nuova',
      en: 'Wait, or make a new one',
      zh: '请等待对方回复或重新报价',
    },
  },
  offer_too_late: {
    status: 409,
    title: { it: 'Le condizioni sono già concordate', en: 'The terms are agreed already', zh: '合作条款已达成' },
    mend: {
      it: 'Dopo l’accordo le condizioni cambiano con una nuova versione del contratto',
      en: 'After the agreement terms change by a new version of the contract',
      zh: '达成合作后请通过合同新版本变更条款',
    },
  },
  offer_foreign_content: {
    status: 422,
    title: {
      it: 'L’offerta nomina un contenuto di un’altra collaborazione',
      en: 'The offer names a content of another placement',
      zh: '报价中含有其他合作的内容',
    },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  content_in_use: {
    status: 409,
    title: {
      it: 'Un contenuto tolto dall’offerta ha già un link o una bozza',
      en: 'A content that the offer leaves out has a link or a draft already',
      zh: '报价中去掉的内容已有链接或稿件',
    },
    mend: {
      it: 'Tienilo nell’offerta, anche con compenso 0',
      en: 'Keep it in the offer, be it with a fee of 0',
      zh: '请保留该内容，费用可设为 0',
    },
  },
  publication_too_early: {
    status: 409,
    title: { it: 'La bozza non è ancora approvata', en: 'The draft is not approved yet', zh: '稿件尚未通过审核' },
    mend: {
      it: 'Si pubblica dopo l’approvazione',
      en: 'Publish after the approval',
      zh: '请在审核通过后再发布',
    },
  },
  publication_future: {
    status: 422,
    title: {
      it: 'La pubblicazione sarebbe nel futuro',
      en: 'The publication would be in the future',
      zh: '发布时间在未来',
    },
    mend: { it: 'Correggi il momento', en: 'Correct the moment', zh: '请修改发布时间' },
  },
  alerts_open: {
    status: 409,
    title: {
      it: 'Ciò che è pubblicato non è ciò che fu approvato',
      en: 'What was published is not what was approved',
      zh: '已发布内容与审核通过的稿件不一致',
    },
    mend: {
      it: 'Fai correggere il post, oppure chiudi l’avviso con il motivo',
      en: 'Have the post corrected, or close the alert with the reason',
      zh: '请让达人修改，或填写原因后关闭提醒',
    },
  },
  placement_alert_not_found: {
    status: 404,
    title: { it: 'Avviso non trovato o già chiuso', en: 'No such open alert', zh: '提醒不存在或已关闭' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  account_of_other: {
    status: 422,
    title: {
      it: 'L’account non è di questo KOL',
      en: 'The account is not of this KOL',
      zh: '该账号不属于此达人',
    },
    mend: { it: 'Scegli un account del KOL', en: 'Choose an account of the KOL', zh: '请选择该达人的账号' },
  },
  person_not_found: {
    status: 422,
    title: { it: 'Nessuna persona {id}', en: 'No person {id}', zh: '没有成员 {id}' },
    mend: { it: 'Scegli una persona dello spazio', en: 'Choose a person of the workspace', zh: '请选择工作区成员' },
  },
  calendar_span: {
    status: 422,
    title: {
      it: 'Il periodo chiesto è vuoto o supera {most} giorni',
      en: 'The span is empty or longer than {most} days',
      zh: '所选时间段为空或超过 {most} 天',
    },
    mend: { it: 'Scegli un periodo più corto', en: 'Choose a shorter span', zh: '请缩短时间段' },
  },
  sample_future: {
    status: 422,
    title: {
      it: 'Il giorno {day} deve ancora venire',
      en: 'The day {day} is still to come',
      zh: '日期 {day} 尚未到来',
    },
    mend: { it: 'Annota quando è accaduto', en: 'Note it when it has happened', zh: '请在实际发生后登记' },
  },
} as const;

export const refuseWork = refuser(workErrors);
