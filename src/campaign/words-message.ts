// Messages to KOLs, ready to be pasted into WeChat: short, polite, one thought a line.
import type { Phrase } from '../base/words.ts';

export const messageWords = {
  hello: { it: 'Buongiorno {name}!', en: 'Hello {name}!', zh: '{name}老师，您好！' },
  bye: { it: 'Grazie!', en: 'Thank you!', zh: '谢谢！' },
  link: { it: 'Qui trova tutto: {link}', en: 'Everything is here: {link}', zh: '详情请点专属链接：{link}' },
  linkBefore: {
    it: 'Trova tutto nel link personale che le abbiamo mandato.',
    en: 'Everything is in the private link that we sent you.',
    zh: '详情请见此前发您的专属链接。',
  },
  invitation: {
    it: 'Siamo «{brand}» e vorremmo averla nella campagna «{campaign}»: {pieces}.',
    en: 'We are “{brand}” and would like to have you in the campaign “{campaign}”: {pieces}.',
    zh: '我们是「{brand}」，诚邀您参与「{campaign}」合作：{pieces}。',
  },
  pay: { it: 'Compenso: {fees}.', en: 'Pay: {fees}.', zh: '合作费用：{fees}。' },
  payShare: {
    it: 'Compenso: {fees} + commissione del {rate} sulle vendite al netto dei resi.',
    en: 'Pay: {fees} + {rate} commission on sales after returns.',
    zh: '合作费用：{fees} + 佣金 {rate}（按扣除退货后的成交额）。',
  },
  payRules: {
    it: 'Compenso: {fees} + commissione secondo l’accordo.',
    en: 'Pay: {fees} + commission as agreed.',
    zh: '合作费用：{fees} + 佣金（按约定阶梯）。',
  },
  invitationAsk: {
    it: 'Le va? Ci dica anche le date in cui è libero.',
    en: 'Would you like to? Please tell us the days on which you are free too.',
    zh: '不知您是否有意向？也麻烦告知可合作的档期。',
  },
  counter: {
    it: 'Abbiamo letto la sua proposta per «{campaign}» e possiamo arrivare a questo ({pieces}):',
    en: 'We have read your proposal for “{campaign}” and can come to this ({pieces}):',
    zh: '您对「{campaign}」的报价我们已收到，我们这边可以给到（{pieces}）：',
  },
  counterAsk: {
    it: 'Se le va bene, ci scriva «ok» e prepariamo il contratto.',
    en: 'If it suits you, answer “ok” and we prepare the contract.',
    zh: '如果可以，回复“OK”即可，我们马上准备合同。',
  },
  contract: {
    it: 'Il contratto di «{campaign}» (n. {contract}) è pronto. Lo legga con calma e ci dica se va bene o che cosa cambiare.',
    en: 'The contract of “{campaign}” (no. {contract}) is ready. Please read it and tell us whether it is fine or what to change.',
    zh: '「{campaign}」的合同（编号 {contract}）已准备好，请您过目，确认或需要修改的地方请告诉我们。',
  },
  draft: {
    it: 'Un promemoria per «{campaign}»: aspettiamo la bozza.',
    en: 'A reminder for “{campaign}”: we are waiting for the draft.',
    zh: '温馨提醒：「{campaign}」的稿件麻烦您安排一下。',
  },
  draftBy: {
    it: 'Un promemoria per «{campaign}»: la pubblicazione è prevista il {day}, aspettiamo la bozza qualche giorno prima.',
    en: 'A reminder for “{campaign}”: publication is planned for {day}, we look forward to the draft some days before.',
    zh: '温馨提醒：「{campaign}」计划 {day} 发布，麻烦您提前几天发我们稿件审核。',
  },
  changes: {
    it: 'Grazie della bozza per «{campaign}», ci piace. Le chiediamo questi ritocchi:',
    en: 'Thank you for the draft for “{campaign}”, we like it. Could you change this:',
    zh: '「{campaign}」的稿件收到了，整体很不错，有几处麻烦您调整一下：',
  },
  change: { it: '{n}. {change}', en: '{n}. {change}', zh: '{n}. {change}' },
  changesOpen: {
    it: 'I punti sono segnati sulla bozza.',
    en: 'The passages are marked in the draft.',
    zh: '具体修改点已在稿件中标注。',
  },
  approved: {
    it: 'La bozza per «{campaign}» è approvata: può pubblicare.',
    en: 'The draft for “{campaign}” is approved: you may publish.',
    zh: '「{campaign}」的稿件已审核通过，可以发布啦。',
  },
  approvedOn: {
    it: 'La bozza per «{campaign}» è approvata: la pubblichi per favore il {day}.',
    en: 'The draft for “{campaign}” is approved: please publish it on {day}.',
    zh: '「{campaign}」的稿件已审核通过，麻烦您于 {day} 发布。',
  },
  label: {
    it: 'Ricordi la dicitura «广告» all’inizio, ben visibile, e la dichiarazione sulla piattaforma.',
    en: 'Please remember “广告” at the beginning, plain to see, and the declaration on the platform.',
    zh: '请记得在开头显著位置标注“广告”，并在平台报备。',
  },
  code: { it: 'Codice da inserire: {codes}', en: 'Code to include: {codes}', zh: '请带上专属优惠码：{codes}' },
  url: {
    it: 'Quando è in rete, ci mandi il link.',
    en: 'When it is online, please send us its address.',
    zh: '发布后麻烦把作品链接发给我们。',
  },
  publish: {
    it: 'Un promemoria: la pubblicazione per «{campaign}» è attesa.',
    en: 'A reminder: we look forward to your publication for “{campaign}”.',
    zh: '温馨提醒：「{campaign}」的内容麻烦您安排发布。',
  },
  publishOn: {
    it: 'Un promemoria: la pubblicazione per «{campaign}» è prevista il {day}.',
    en: 'A reminder: your publication for “{campaign}” is planned for {day}.',
    zh: '温馨提醒：「{campaign}」的内容计划于 {day} 发布。',
  },
  statement: {
    it: 'L’estratto conto di «{campaign}» è pronto. Lo controlli e, se va bene, ci mandi la fattura.',
    en: 'The statement of “{campaign}” is ready. Please check it and, if it is right, send us the invoice.',
    zh: '「{campaign}」的结算单已出，请您核对；确认无误后麻烦开票给我们。',
  },
} as const satisfies Record<string, Phrase>;
