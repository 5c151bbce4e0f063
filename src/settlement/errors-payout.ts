// What payees and payout batches refuse.
import { refuser } from '../base/refusal.ts';

export const payoutErrors = {
  unknown_payee: {
    status: 404,
    title: { it: 'Nessun KOL e nessuna agenzia {id}', en: 'No KOL and no agency {id}', zh: '不存在达人或机构 {id}' },
    mend: {
      it: 'Prendi l’id da un estratto conto',
      en: 'Take the id of a statement',
      zh: '请使用结算单上的 id',
    },
  },
  payee_key_missing: {
    status: 409,
    title: {
      it: 'Manca la chiave {key} con cui i dati di pagamento sono cifrati',
      en: 'The key {key} that payment details are sealed with is missing',
      zh: '缺少加密收付款信息所用的密钥 {key}',
    },
    mend: {
      it: 'Rimetti la chiave di prima (KOLOSSEO_KEY o il file payee.key); se è persa, imposta KOLOSSEO_KEY con una nuova e inserisci di nuovo i dati',
      en: 'Give the earlier key back (KOLOSSEO_KEY or the file payee.key); if it is lost, set KOLOSSEO_KEY to a new one and enter the details again',
      zh: '请恢复原密钥（KOLOSSEO_KEY 或 payee.key 文件）；若已遗失，请为 KOLOSSEO_KEY 设置新密钥并重新录入',
    },
  },
  payee_unreadable: {
    status: 409,
    title: {
      it: 'I dati di pagamento di {id} non sono quelli che furono cifrati',
      en: 'The payment details of {id} are not what was sealed',
      zh: '{id} 的收付款信息与加密时不一致',
    },
    mend: {
      it: 'Qualcuno li ha cambiati nel database: inseriscili di nuovo dal documento del beneficiario',
      en: 'Somebody changed them in the database: enter them again from the payee’s document',
      zh: '数据库中的内容已被改动：请按收款人单据重新录入',
    },
  },
  payee_missing: {
    status: 422,
    title: {
      it: 'Mancano i dati di pagamento di {kol}',
      en: 'The payment details of {kol} are missing',
      zh: '缺少 {kol} 的收款信息',
    },
    mend: { it: 'Inseriscili, poi riprova', en: 'Enter them, then try again', zh: '请先录入收款信息，然后重试' },
  },
  payee_other_method: {
    status: 422,
    title: {
      it: '{kol} non si paga in questo modo ({method})',
      en: '{kol} is not paid in this way ({method})',
      zh: '{kol} 不使用该付款方式（{method}）',
    },
    mend: {
      it: 'Metti {kol} in un lotto del suo metodo, o cambia i suoi dati di pagamento',
      en: 'Put {kol} into a batch of its method, or change its payment details',
      zh: '请将 {kol} 放入对应方式的批次，或修改其收款信息',
    },
  },
  payer_missing: {
    status: 422,
    title: {
      it: 'Manca il conto da cui pagare ({method})',
      en: 'The account to pay from is missing ({method})',
      zh: '缺少付款账户（{method}）',
    },
    mend: {
      it: 'Inseriscilo nella pagina dei pagamenti, sotto i conti di addebito',
      en: 'Enter it on the page of payouts, under paying accounts',
      zh: '请在付款页面的付款账户中录入',
    },
  },
  payout_currencies: {
    status: 422,
    title: {
      it: 'Gli estratti conto sono in valute diverse: {currencies}',
      en: 'The statements are in different currencies: {currencies}',
      zh: '结算单币种不一致：{currencies}',
    },
    mend: { it: 'Fai un lotto per valuta', en: 'Make one batch per currency', zh: '请按币种分批' },
  },
  payout_wrong_currency: {
    status: 422,
    title: {
      it: 'Con {method} si paga solo in {wanted}, non in {found}',
      en: '{method} pays in {wanted} only, not in {found}',
      zh: '{method} 仅支持 {wanted}，不支持 {found}',
    },
    mend: {
      it: 'Usa il bonifico su conto bancario per questa valuta',
      en: 'Use a wire to a bank account for this currency',
      zh: '该币种请改用银行电汇',
    },
  },
  in_payout_batch: {
    status: 409,
    title: {
      it: 'L’estratto conto {statement} è già nel lotto {batch}',
      en: 'Statement {statement} lies in batch {batch} already',
      zh: '结算单 {statement} 已在批次 {batch} 中',
    },
    mend: {
      it: 'Confermalo lì, oppure toglilo dal lotto',
      en: 'Confirm it there, or take it out of the batch',
      zh: '请在该批次中确认，或将其移出',
    },
  },
  unknown_batch: {
    status: 404,
    title: { it: 'Non esiste il lotto {id}', en: 'There is no batch {id}', zh: '不存在批次 {id}' },
    mend: { it: 'Controlla l’id', en: 'Check the id', zh: '请检查 id' },
  },
  unknown_batch_line: {
    status: 404,
    title: {
      it: 'Il lotto {id} non ha la riga {number}',
      en: 'Batch {id} has no line {number}',
      zh: '批次 {id} 中没有第 {number} 行',
    },
    mend: { it: 'Controlla il numero', en: 'Check the number', zh: '请检查行号' },
  },
  batch_line_decided: {
    status: 409,
    title: {
      it: 'La riga {number} del lotto {id} è già confermata o tolta',
      en: 'Line {number} of batch {id} is confirmed or taken out already',
      zh: '批次 {id} 第 {number} 行已确认或已移出',
    },
    mend: {
      it: 'Ricarica il lotto: un’altra persona può averlo fatto intanto',
      en: 'Load the batch again: somebody else may have done it meanwhile',
      zh: '请刷新批次：可能已有他人处理',
    },
  },
  batch_confirmed: {
    status: 409,
    title: {
      it: 'Del lotto {id} è già confermato qualcosa: non si può annullare',
      en: 'Something of batch {id} is confirmed already: it cannot be dropped',
      zh: '批次 {id} 已有付款确认，不能作废',
    },
    mend: {
      it: 'Togli dal lotto le singole righe che la banca non ha pagato',
      en: 'Take the single lines out that the bank did not pay',
      zh: '请将银行未付的各行逐一移出',
    },
  },
  batch_dropped: {
    status: 409,
    title: { it: 'Il lotto {id} è annullato', en: 'Batch {id} is dropped', zh: '批次 {id} 已作废' },
    mend: { it: 'Prepara un nuovo lotto', en: 'Prepare a new batch', zh: '请新建批次' },
  },
  no_such_file: {
    status: 404,
    title: {
      it: 'Il lotto {id} non ha questo file ({form})',
      en: 'Batch {id} has no such file ({form})',
      zh: '批次 {id} 没有该文件（{form}）',
    },
    mend: {
      it: 'I file di un lotto sono elencati con esso',
      en: 'The files of a batch are listed with it',
      zh: '批次的文件列在批次详情中',
    },
  },
  execute_in_past: {
    status: 422,
    title: {
      it: 'La data di esecuzione {day} è passata',
      en: 'The execution date {day} has passed',
      zh: '执行日期 {day} 已过',
    },
    mend: {
      it: 'Scegli oggi o un giorno futuro: la banca rifiuterebbe il file',
      en: 'Choose today or a later day: the bank would refuse the file',
      zh: '请选择今天或之后的日期，否则银行会拒收文件',
    },
  },
  paid_in_future: {
    status: 422,
    title: {
      it: 'Il giorno del pagamento {day} è nel futuro',
      en: 'The day of payment {day} lies in the future',
      zh: '付款日期 {day} 晚于今天',
    },
    mend: {
      it: 'Conferma solo ciò che la banca ha eseguito',
      en: 'Confirm only what the bank has carried out',
      zh: '仅确认银行已执行的付款',
    },
  },
} as const;

export const refusePayout = refuser(payoutErrors);
