// The sentences of payees and payouts: what is wrong with payment details, and the headings of the list for banks.
import type { Phrase } from '../base/words.ts';

export const payoutWords = {
  plainText: {
    it: 'Scrivi una riga semplice: senza a capo, e senza = + - @ all’inizio',
    en: 'Write one plain line: no line break, and no = + - @ at its beginning',
    zh: '请填写单行文本：不要换行，也不要以 = + - @ 开头',
  },
  ibanWrong: {
    it: 'L’IBAN non torna con le sue cifre di controllo: ricopialo dal documento della banca',
    en: 'The IBAN does not fit its check digits: copy it again from the bank’s document',
    zh: 'IBAN 校验不通过：请按银行单据重新填写',
  },
  ibanNotSepa: {
    it: 'L’IBAN è di un paese fuori dalla SEPA: usa il bonifico su conto bancario',
    en: 'The IBAN is of a country outside SEPA: use a wire to a bank account',
    zh: '该 IBAN 所属国家不在 SEPA 区内：请改用银行电汇',
  },
  bicWrong: {
    it: 'Il codice SWIFT/BIC ha 8 o 11 caratteri, per esempio BKCHCNBJ',
    en: 'A SWIFT/BIC code has 8 or 11 characters, for example BKCHCNBJ',
    zh: 'SWIFT/BIC 代码应为 8 或 11 位，例如 BKCHCNBJ',
  },
  inChina: {
    it: 'Un beneficiario in Cina non si raggiunge con SEPA: in yuan usa Alipay, altrimenti un bonifico con codice CNAPS o SWIFT, o paga l’agenzia',
    en: 'A payee in mainland China is not reached by SEPA: in yuan use Alipay, else a wire with a CNAPS or SWIFT code, or pay the agency',
    zh: 'SEPA 无法付款至中国内地：人民币请用支付宝，其他币种请用银行电汇（联行号或 SWIFT），或付给机构',
  },
  countryNotSepa: {
    it: 'Il paese non fa parte della SEPA: usa il bonifico su conto bancario',
    en: 'The country is not part of SEPA: use a wire to a bank account',
    zh: '该国家不在 SEPA 区内：请改用银行电汇',
  },
  countryForm: {
    it: 'Scrivi il paese con due lettere, per esempio IT',
    en: 'Write the country as two letters, for example IT',
    zh: '请用两位字母填写国家，例如 IT',
  },
  nameNotLatin: {
    it: 'Le banche SEPA accettano solo lettere latine: scrivi il nome come sul conto, per esempio Li Xiaotian',
    en: 'SEPA banks take Latin letters only: write the name as on the account, for example Li Xiaotian',
    zh: 'SEPA 银行仅接受拉丁字母：请填写账户上的拉丁字母姓名，例如 Li Xiaotian',
  },
  nameTooLong: {
    it: 'Il nome supera i 70 caratteri della SEPA: accorcialo come la banca lo conosce',
    en: 'The name exceeds SEPA’s 70 characters: shorten it as the bank knows it',
    zh: '姓名超过 SEPA 的 70 个字符：请按银行登记的简称填写',
  },
  alipayAccount: {
    it: 'L’account Alipay è un’e-mail o un numero di cellulare cinese di 11 cifre',
    en: 'An Alipay account is an e-mail address or a Chinese mobile number of 11 digits',
    zh: '支付宝账号应为邮箱或 11 位手机号',
  },
  alipayName: {
    it: 'Scrivi il nome reale registrato su Alipay, senza virgole né virgolette',
    en: 'Write the real name that Alipay has, without commas and quotes',
    zh: '请填写支付宝实名，不要含逗号或引号',
  },
  cnapsForm: {
    it: 'Il codice CNAPS ha 12 cifre',
    en: 'A CNAPS code has 12 digits',
    zh: '联行号（CNAPS）应为 12 位数字',
  },
  bankCodeMissing: {
    it: 'Serve il codice CNAPS oppure lo SWIFT della banca: chiedilo al beneficiario',
    en: 'The bank’s CNAPS or SWIFT code is needed: ask the payee for it',
    zh: '请填写联行号（CNAPS）或 SWIFT 代码：可向收款人索取',
  },
  accountForm: {
    it: 'Il numero di conto ha da 5 a 34 cifre o lettere, senza spazi',
    en: 'An account number has 5 to 34 digits or letters, without spaces',
    zh: '账号应为 5–34 位数字或字母，不含空格',
  },
  statementTwice: {
    it: 'Lo stesso estratto conto compare due volte: lasciane uno',
    en: 'The same statement stands twice: keep one of them',
    zh: '同一结算单重复出现：请只保留一份',
  },
  usage: {
    it: 'Uso: kolosseo payees rekey',
    en: 'Usage: kolosseo payees rekey',
    zh: '用法：kolosseo payees rekey',
  },
  rekeyed: {
    it: '✓ {n} dati di pagamento cifrati di nuovo con la chiave {key}; {kept} lo erano già',
    en: '✓ {n} payment details sealed anew with key {key}; {kept} were so already',
    zh: '✓ 已用密钥 {key} 重新加密 {n} 条收付款信息；另有 {kept} 条无需处理',
  },
} as const satisfies Record<string, Phrase>;

export const bankListWords = {
  sheet: { it: 'Bonifici', en: 'Wires', zh: '电汇清单' },
  number: { it: 'N.', en: 'No.', zh: '序号' },
  name: { it: 'Beneficiario', en: 'Payee', zh: '收款人' },
  account: { it: 'Numero di conto', en: 'Account number', zh: '收款账号' },
  bank: { it: 'Banca', en: 'Bank', zh: '开户行' },
  cnaps: { it: 'CNAPS', en: 'CNAPS', zh: '联行号（CNAPS）' },
  swift: { it: 'SWIFT/BIC', en: 'SWIFT/BIC', zh: 'SWIFT 代码' },
  bankAddress: { it: 'Indirizzo della banca', en: 'Bank’s address', zh: '开户行地址' },
  amount: { it: 'Importo', en: 'Amount', zh: '金额' },
  currency: { it: 'Valuta', en: 'Currency', zh: '币种' },
  accountCurrency: { it: 'Valuta del conto', en: 'Currency of the account', zh: '收款账户币种' },
  purpose: { it: 'Causale', en: 'Purpose', zh: '汇款用途' },
  reference: { it: 'Riferimento', en: 'Reference', zh: '付款编号' },
  campaign: { it: 'Campagna', en: 'Campaign', zh: '投放项目' },
  period: { it: 'Periodo', en: 'Period', zh: '账期' },
} as const satisfies Record<string, Phrase>;
