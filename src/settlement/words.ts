// The sentences of settlement, beside its refusals.
import type { Phrase } from '../base/words.ts';

export const settlementWords = {
  deliverableTwice: {
    it: 'La stessa consegna è elencata due volte: lasciane una',
    en: 'The same deliverable is listed twice: keep one of them',
    zh: '同一交付物列出了两次：请只保留一个',
  },
  lineTwice: {
    it: 'Due righe dell’ordine hanno lo stesso id: correggine una',
    en: 'Two lines of the order have the same id: mend one of them',
    zh: '订单中有两行 id 相同：请修改其中一行',
  },
  labourInYuan: {
    it: 'La ritenuta cinese sul lavoro si calcola in yuan: usa termini in CNY o una quota fissa',
    en: 'The Chinese withholding on labour is counted in yuan: use terms in CNY or a flat share',
    zh: '劳务报酬预扣按人民币计算：请使用 CNY 条款或固定比例',
  },
  periodForm: {
    it: '{found} non va bene come nome: usa da 1 a 40 lettere, cifre, . - e _, per esempio 2026-11',
    en: '{found} will not do as a name: use 1 to 40 letters, digits, . - and _, for example 2026-11',
    zh: '{found} 不能用作账期名：请使用 1–40 位文字、数字、. - 或 _，例如 2026-11',
  },
  sameCurrency: {
    it: 'Un cambio serve fra due valute diverse',
    en: 'A rate is between two different currencies',
    zh: '汇率须在两种不同币种之间',
  },
  usage: {
    it: 'Uso: kolosseo settle --events FILE.jsonl [--json]',
    en: 'Usage: kolosseo settle --events FILE.jsonl [--json]',
    zh: '用法：kolosseo settle --events FILE.jsonl [--json]',
  },
  verifyUsage: {
    it: 'Uso: kolosseo verify-ledger [--json]',
    en: 'Usage: kolosseo verify-ledger [--json]',
    zh: '用法：kolosseo verify-ledger [--json]',
  },
  noLedger: {
    it: 'Nessun registro: nessuna campagna ha ancora registrato qualcosa',
    en: 'No ledger: no campaign has booked anything yet',
    zh: '没有账目：尚无投放项目入账',
  },
  sealsHold: {
    it: '✓ {campaign}: {n} registrazioni, tutte come furono scritte',
    en: '✓ {campaign}: {n} entries, all as they were written',
    zh: '✓ {campaign}：{n} 笔分录均与入账时一致',
  },
  sealBroken: {
    it: '✕ {campaign}: la registrazione {place} di {n} non è più come fu scritta',
    en: '✕ {campaign}: entry {place} of {n} is not what was written',
    zh: '✕ {campaign}：第 {place} 笔（共 {n} 笔）分录与入账时不符',
  },
  noStatements: {
    it: 'Nessun estratto conto: nessun periodo chiuso con qualcosa da liquidare',
    en: 'No statements: no closed period has anything to settle',
    zh: '没有结算单：已关账的账期内没有可结算的内容',
  },
  statement: {
    it: 'Estratto {id} · {kol} · totale {total} · da pagare {payable} · {state}',
    en: 'Statement {id} · {kol} · total {total} · payable {payable} · {state}',
    zh: '结算单 {id} · {kol} · 合计 {total} · 应付 {payable} · {state}',
  },
  paid: { it: 'pagato', en: 'paid', zh: '已付' },
  owed: { it: 'da pagare', en: 'owed', zh: '待付' },
  nothingOwed: { it: 'niente da pagare', en: 'nothing payable', zh: '无应付' },
  fixed: { it: 'parte fissa', en: 'fixed', zh: '固定费用' },
  killFee: { it: 'compenso per annullamento', en: 'kill fee', zh: '取消费' },
  commission: { it: 'provvigioni', en: 'commission', zh: '佣金' },
  capCut: { it: 'taglio per il tetto', en: 'cut by the cap', zh: '封顶扣减' },
  guaranteeTopUp: { it: 'integrazione al minimo garantito', en: 'top-up to the guarantee', zh: '保底补足' },
  bonus: { it: 'premi', en: 'bonuses', zh: '奖金' },
  agencyShare: { it: 'quota dell’agenzia', en: 'the agency’s share', zh: '机构分成' },
  shares: { it: 'quote dei KOL', en: 'shares of KOLs', zh: '达人分成' },
  withheld: { it: 'ritenuta', en: 'tax withheld', zh: '代扣税款' },
  paidOut: { it: 'netto da versare', en: 'to be paid out', zh: '实付金额' },
  serviceFee: {
    it: 'commissione della piattaforma, a carico del marchio',
    en: 'platform fee, paid by the brand beside',
    zh: '平台服务费（品牌方另付）',
  },
  returns: { it: 'resi', en: 'returns', zh: '退货扣回' },
  carried: { it: 'riporto', en: 'carried', zh: '上期结转' },
  unsettled: { it: 'Righe non liquidate', en: 'Lines not settled', zh: '未结算明细' },
  no_winner: { it: 'nessun KOL', en: 'no KOL', zh: '无归属达人' },
  no_terms: { it: 'nessun contratto valido', en: 'no terms in force', zh: '无有效合作条款' },
  not_paid: { it: 'non pagata', en: 'not paid', zh: '未付款' },
  not_matured: { it: 'ancora nel periodo di reso', en: 'still in the return window', zh: '退货期未结束' },
  no_rate: { it: 'manca il cambio', en: 'no exchange rate', zh: '缺少汇率' },
  refused: { it: 'Eventi rifiutati', en: 'Events refused', zh: '被拒绝的事件' },
  balances: { it: 'Saldi', en: 'Balances', zh: '余额' },
} as const satisfies Record<string, Phrase>;
