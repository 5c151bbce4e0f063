// What settlement refuses. Each refused event is listed with one of these; nothing is dropped in silence.
import { refuser } from '../base/refusal.ts';

export const settlementErrors = {
  duplicate_terms: {
    status: 409,
    title: { it: 'Il contratto {id} esiste già', en: 'Terms {id} exist already', zh: '合作条款 {id} 已存在' },
    mend: { it: 'Dai al nuovo un altro id', en: 'Give the new ones another id', zh: '请为新条款使用其他 id' },
  },
  terms_currency: {
    status: 422,
    title: {
      it: 'I contratti di {kol} sono in {known}, non in {found}',
      en: 'The terms of {kol} are in {known}, not in {found}',
      zh: '{kol} 的合作条款以 {known} 计价，而非 {found}',
    },
    mend: {
      it: 'Usa la stessa valuta per tutti i contratti di un KOL',
      en: 'Use one currency for all terms of a KOL',
      zh: '同一达人的所有条款请使用同一币种',
    },
  },
  coupon_taken: {
    status: 409,
    title: {
      it: 'Il codice {code} appartiene già a {kol}',
      en: 'The code {code} belongs to {kol} already',
      zh: '优惠码 {code} 已归属 {kol}',
    },
    mend: { it: 'Usa un codice diverso', en: 'Use another code', zh: '请使用其他优惠码' },
  },
  native_taken: {
    status: 409,
    title: {
      it: 'L’identificativo {code} appartiene già a {kol}',
      en: 'The native id {code} belongs to {kol} already',
      zh: '标识 {code} 已归属 {kol}',
    },
    mend: {
      it: 'Un identificativo nomina un solo KOL: togli l’altro',
      en: 'A native id names one KOL only: take the other out',
      zh: '一个标识只能对应一位达人：请删除另一条',
    },
  },
  slot_backwards: {
    status: 422,
    title: {
      it: 'La live {id} finisce prima di cominciare',
      en: 'The live slot {id} ends before it begins',
      zh: '直播时段 {id} 的结束时间早于开始时间',
    },
    mend: { it: 'Scambia i due orari', en: 'Swap the two times', zh: '请对调起止时间' },
  },
  link_taken: {
    status: 409,
    title: {
      it: 'Il link {code} appartiene già a {kol}',
      en: 'The link {code} belongs to {kol} already',
      zh: '链接 {code} 已归属 {kol}',
    },
    mend: { it: 'Usa un link diverso', en: 'Use another link', zh: '请使用其他链接' },
  },
  unknown_link: {
    status: 422,
    title: {
      it: 'Clic su un link sconosciuto: {link}',
      en: 'Click on an unknown link: {link}',
      zh: '点击了未知链接：{link}',
    },
    mend: { it: 'Aggiungi il link', en: 'Add the link', zh: '请补充该链接' },
  },
  duplicate_order: {
    status: 409,
    title: { it: 'L’ordine {id} c’è già', en: 'Order {id} is there already', zh: '订单 {id} 已存在' },
    mend: { it: 'Togli il doppione', en: 'Take the duplicate out', zh: '请删除重复订单' },
  },
  duplicate_refund: {
    status: 409,
    title: { it: 'Il rimborso {id} c’è già', en: 'Refund {id} is there already', zh: '退款 {id} 已存在' },
    mend: { it: 'Togli il doppione', en: 'Take the duplicate out', zh: '请删除重复退款' },
  },
  unknown_order: {
    status: 422,
    title: {
      it: 'Il rimborso {id} riguarda un ordine sconosciuto: {order}',
      en: 'Refund {id} is about an unknown order: {order}',
      zh: '退款 {id} 对应的订单不存在：{order}',
    },
    mend: { it: 'Importa prima l’ordine', en: 'Import the order first', zh: '请先导入该订单' },
  },
  unknown_line: {
    status: 422,
    title: {
      it: 'L’ordine {order} non ha la riga {line}',
      en: 'Order {order} has no line {line}',
      zh: '订单 {order} 中没有第 {line} 行',
    },
    mend: { it: 'Controlla gli id delle righe', en: 'Check the ids of the lines', zh: '请检查订单行 id' },
  },
  not_paid_yet: {
    status: 409,
    title: {
      it: 'L’estratto conto {statement} non risulta pagato',
      en: 'Statement {statement} is not paid',
      zh: '结算单 {statement} 尚未付款',
    },
    mend: {
      it: 'Si può annullare solo un pagamento confermato',
      en: 'Only a confirmed payout can come back',
      zh: '仅已确认的付款可以退回',
    },
  },
  not_approved: {
    status: 409,
    title: {
      it: 'L’estratto conto {statement} non è ancora approvato',
      en: 'Statement {statement} is not approved yet',
      zh: '结算单 {statement} 尚未批准',
    },
    mend: {
      it: 'Lo approva una seconda persona, non chi ha chiuso il periodo',
      en: 'A second person approves it, not the one who closed the period',
      zh: '须由关账人以外的第二人批准',
    },
  },
  same_person: {
    status: 403,
    title: {
      it: 'Hai chiuso tu il periodo {period}: gli estratti conto li approva un’altra persona',
      en: 'You closed the period {period}: somebody else approves its statements',
      zh: '账期 {period} 由您关账：须由他人批准结算单',
    },
    mend: {
      it: 'Chiedi a un collega; le persone si aggiungono nelle impostazioni',
      en: 'Ask a colleague; people are added in the settings',
      zh: '请联系同事批准；可在设置中添加成员',
    },
  },
  refund_exceeds_pieces: {
    status: 422,
    title: {
      it: 'Il rimborso {id} riprende {asked} pezzi della riga {order}/{line}, che ne ha ancora {left}',
      en: 'Refund {id} takes back {asked} pieces of line {order}/{line}, which has {left} left',
      zh: '退款 {id} 退回 {order}/{line} {asked} 件，但仅剩 {left} 件',
    },
    mend: {
      it: 'Correggi i pezzi, o scrivi l’importo',
      en: 'Mend the pieces, or give the amount',
      zh: '请更正件数，或改填金额',
    },
  },
  refund_exceeds_net: {
    status: 422,
    title: {
      it: 'Il rimborso {id} chiede {asked} sulla riga {order}/{line}, che ne ha ancora {left}',
      en: 'Refund {id} asks {asked} of line {order}/{line}, which has {left} left',
      zh: '退款 {id} 对订单行 {order}/{line} 申请退 {asked}，而该行仅剩 {left}',
    },
    mend: {
      it: 'Correggi l’importo: tutto il rimborso è rifiutato',
      en: 'Mend the amount: the whole refund is refused',
      zh: '请更正金额：整笔退款已被拒绝',
    },
  },
  no_terms_in_force: {
    status: 422,
    title: {
      it: '{kol} non ha un contratto valido al momento della consegna {deliverable}',
      en: '{kol} has no terms in force when {deliverable} was done',
      zh: '{kol} 在完成 {deliverable} 时没有有效的合作条款',
    },
    mend: { it: 'Aggiungi il contratto', en: 'Add the terms', zh: '请补充合作条款' },
  },
  unknown_deliverable: {
    status: 422,
    title: {
      it: 'Il contratto {terms} non prevede la consegna {deliverable}',
      en: 'Terms {terms} know no deliverable {deliverable}',
      zh: '合作条款 {terms} 中没有交付物 {deliverable}',
    },
    mend: { it: 'Controlla l’id della consegna', en: 'Check the id of the deliverable', zh: '请检查交付物 id' },
  },
  deliverable_done_before: {
    status: 409,
    title: {
      it: 'La consegna {deliverable} di {kol} è già registrata',
      en: 'Deliverable {deliverable} of {kol} was done before',
      zh: '{kol} 的交付物 {deliverable} 已登记完成',
    },
    mend: { it: 'Togli il doppione', en: 'Take the duplicate out', zh: '请删除重复记录' },
  },
  duplicate_period: {
    status: 409,
    title: { it: 'Il periodo {id} è già chiuso', en: 'Period {id} is closed already', zh: '账期 {id} 已关账' },
    mend: { it: 'Usa un altro id', en: 'Use another id', zh: '请使用其他 id' },
  },
  unknown_statement: {
    status: 422,
    title: {
      it: 'A quel momento non esiste l’estratto conto {statement}',
      en: 'There is no statement {statement} at that time',
      zh: '当时不存在结算单 {statement}',
    },
    mend: {
      it: 'Controlla l’id e la data del pagamento',
      en: 'Check the id and the time of the payout',
      zh: '请检查结算单 id 与付款时间',
    },
  },
  already_paid: {
    status: 409,
    title: {
      it: 'L’estratto conto {statement} è già pagato',
      en: 'Statement {statement} is paid already',
      zh: '结算单 {statement} 已付款',
    },
    mend: { it: 'Non pagare due volte', en: 'Do not pay twice', zh: '请勿重复付款' },
  },
  nothing_payable: {
    status: 422,
    title: {
      it: 'L’estratto conto {statement} non ha niente da pagare',
      en: 'Statement {statement} has nothing payable',
      zh: '结算单 {statement} 没有应付金额',
    },
    mend: { it: 'Controlla l’id dell’estratto', en: 'Check the id of the statement', zh: '请检查结算单 id' },
  },
} as const;

export type SettlementRefusal = keyof typeof settlementErrors;

export const refuse = refuser(settlementErrors);
