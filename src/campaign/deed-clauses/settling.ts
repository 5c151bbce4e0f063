// How what was earned is stated and paid: statements, the agency's share, tax; and what delay and cancellation cost.
import type { DeedFacts } from '../contract-deed.ts';
import type { Clause } from '../deed-clause.ts';

const since = { version: '1', validFrom: '2026-01-01' } as const;
const withheld = (facts: DeedFacts) => facts.terms.withholding;
const killFee = ({ terms }: DeedFacts) => terms.conditions.killFee;
const hasKillFee = (facts: DeedFacts) => Object.values(killFee(facts)).some((bps) => bps > 0);
const delay = ({ terms }: DeedFacts) => terms.conditions.delay;
const hasDelay = (facts: DeedFacts) => delay(facts).bpsPerDay > 0 && delay(facts).maxBps > 0;

export const settlingClauses: readonly Clause[] = [
  {
    ...since,
    id: 'payment',
    heading: { it: 'Estratti conto e pagamento', en: 'Statements and payment', zh: '结算与付款' },
    paragraphs: [
      {
        text: {
          it: 'Il Marchio chiude i periodi di conteggio e invia un estratto conto con ogni contenuto, vendita e rimborso. Paga entro {paymentDays} giorni dall’estratto conto, dietro fattura o altro documento fiscale valido.',
          en: 'The Brand closes the accounting periods and sends a statement with every item of content, sale and refund. It pays within {paymentDays} days of the statement, against an invoice or another valid tax document.',
          zh: '甲方按账期关账，并出具列明各项内容、订单及退款的结算单。甲方在结算单出具后{paymentDays}日内，凭乙方开具的合法有效发票付款。',
        },
      },
      {
        text: {
          it: 'Un saldo negativo non si paga: si riporta al periodo seguente.',
          en: 'A negative balance is not paid: it is carried to the following period.',
          zh: '结算金额为负的不予支付，结转至下一账期。',
        },
      },
      {
        when: ({ terms }) => terms.serviceFeeBps > 0,
        text: {
          it: 'La commissione della piattaforma sul compenso, pari al {serviceFee} di quanto maturato prima dei rimborsi, è a carico del Marchio, in aggiunta.',
          en: 'The platform’s fee on the KOL’s pay, {serviceFee} of what is earned before refunds, is borne by the Brand in addition.',
          zh: '平台就达人报酬收取的服务费，为退款扣回前应得金额的{serviceFee}，由甲方另行承担。',
        },
      },
      {
        when: ({ terms }) => terms.agency !== null,
        text: {
          it: 'Quota dell’Agenzia: il {agencyShare} di quanto maturato, dopo i rimborsi e prima del riporto, si toglie dal totale del KOL e si paga a «{agency}», che riceve un estratto conto proprio.',
          en: 'The Agency’s share: {agencyShare} of what is earned, after refunds and before what is carried, is taken off the KOL’s total and paid to “{agency}”, which gets a statement of its own.',
          zh: '机构分成：应得金额（退款扣回后、上期结转前）的{agencyShare}从乙方应付总额中扣除，支付给“{agency}”，并由甲方另行出具结算单。',
        },
      },
      {
        when: ({ terms }) => terms.agency === null,
        text: {
          it: 'Nessuna agenzia riceve una quota di quanto maturato.',
          en: 'No agency gets a share of what is earned.',
          zh: '不设机构分成。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'tax',
    heading: { it: 'Imposte', en: 'Tax', zh: '税费' },
    paragraphs: [
      {
        text: {
          it: 'Gli importi di questo contratto comprendono ogni imposta a carico del KOL, IVA compresa se dovuta.',
          en: 'The amounts of this contract include all tax that is the KOL’s to bear, value-added tax included where it is due.',
          zh: '本合同金额均为含税金额，已包含乙方依法应承担的全部税费（含增值税，如适用）。',
        },
      },
      {
        when: (facts) => withheld(facts)?.rule === 'flat',
        text: {
          it: 'Ritenuta: se il lavoro è svolto nel paese {taxCountry} il Marchio trattiene il {withheld} sul {withheldBase} dell’importo da pagare; il luogo di lavoro dichiarato è {placeOfWork}. Se i due paesi non coincidono non si trattiene nulla.',
          en: 'Withholding: where the work is done in country {taxCountry}, the Brand keeps back {withheld} on {withheldBase} of the amount payable; the declared place of work is {placeOfWork}. Where the two countries differ nothing is kept back.',
          zh: '代扣税款：工作地在{taxCountry}的，甲方按应付金额的{withheldBase}作为计税基数，以{withheld}的比例代扣；乙方申报的工作地为{placeOfWork}。两者不一致的不予代扣。',
        },
      },
      {
        when: (facts) => withheld(facts)?.rule === 'cn_labour',
        text: {
          it: 'Ritenuta: se il lavoro è svolto nel paese {taxCountry} il Marchio trattiene l’acconto d’imposta cinese sul reddito da prestazioni di lavoro (劳务报酬); il luogo di lavoro dichiarato è {placeOfWork}. Se i due paesi non coincidono non si trattiene nulla.',
          en: 'Withholding: where the work is done in country {taxCountry}, the Brand keeps back the Chinese prepayment of tax on remuneration for labour (劳务报酬); the declared place of work is {placeOfWork}. Where the two countries differ nothing is kept back.',
          zh: '代扣税款：工作地在{taxCountry}的，甲方按劳务报酬所得预扣预缴规则代扣个人所得税；乙方申报的工作地为{placeOfWork}。两者不一致的不予代扣。',
        },
      },
      {
        when: (facts) => withheld(facts) === null,
        text: {
          it: 'Non è concordata alcuna ritenuta; restano fermi gli obblighi di legge.',
          en: 'No withholding is agreed; duties under the law remain.',
          zh: '双方未约定代扣税款；法律另有强制规定的从其规定。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'delay',
    heading: { it: 'Ritardo', en: 'Delay', zh: '逾期发布' },
    paragraphs: [
      {
        when: hasDelay,
        isOnerous: true,
        text: {
          it: 'Se un contenuto è pubblicato dopo la sua data, trascorsi {graceDays} giorni di tolleranza il suo compenso fisso si riduce del {delayShare} per ogni giorno di calendario, fino al {delayMost} al massimo.',
          en: 'If content is published after its date, then beyond {graceDays} days of grace its fixed fee is reduced by {delayShare} for each calendar day, up to {delayMost} at most.',
          zh: '内容晚于约定日期发布的，宽限{graceDays}日后，每逾期一个自然日，该项内容的固定费用扣减{delayShare}，最高扣减{delayMost}。',
        },
      },
      {
        when: hasDelay,
        text: {
          it: 'La riduzione non si applica ai giorni di ritardo causati dal Marchio o da forza maggiore: il Marchio vi rinuncia per iscritto.',
          en: 'The reduction does not apply to days of delay caused by the Brand or by force majeure: the Brand waives it in writing.',
          zh: '因甲方原因或不可抗力造成逾期的，不予扣减，由甲方书面免除。',
        },
      },
      {
        when: (facts) => !hasDelay(facts),
        text: {
          it: 'Il ritardo non riduce il compenso fisso; resta fermo il diritto di risoluzione.',
          en: 'Delay does not reduce the fixed fee; the right to terminate remains.',
          zh: '逾期不扣减固定费用，但不影响甲方依约解除合同的权利。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'kill_fee',
    heading: { it: 'Annullamento da parte del Marchio', en: 'Cancellation by the Brand', zh: '甲方取消合作' },
    paragraphs: [
      {
        isOnerous: true,
        text: {
          it: 'Il Marchio può annullare per iscritto i contenuti non ancora pubblicati.',
          en: 'The Brand may cancel content not yet published, in writing.',
          zh: '甲方可书面通知取消尚未发布的内容。',
        },
      },
      {
        when: hasKillFee,
        text: {
          it: 'Per ognuno di essi è dovuta una parte del suo compenso fisso: il {killBefore} se la bozza non è stata consegnata, il {killDraft} se la bozza è stata consegnata, il {killApproved} se la bozza è stata approvata.',
          en: 'For each of them a part of its fixed fee is due: {killBefore} if no draft was delivered, {killDraft} if a draft was delivered, {killApproved} if the draft was approved.',
          zh: '对每项被取消的内容，甲方按其固定费用支付取消费：稿件未提交的为{killBefore}，稿件已提交的为{killDraft}，稿件已审核通过的为{killApproved}。',
        },
      },
      {
        when: (facts) => !hasKillFee(facts),
        text: {
          it: 'Per i contenuti annullati non è dovuto alcun compenso fisso.',
          en: 'No fixed fee is due for cancelled content.',
          zh: '被取消的内容不支付固定费用。',
        },
      },
      {
        text: {
          it: 'La provvigione sulle vendite già attribuite resta dovuta; dall’annullamento non è più dovuta alcuna integrazione al minimo garantito.',
          en: 'Commission on sales already attributed stays due; from the cancellation on no top-up to a guarantee is due.',
          zh: '已归属的销售佣金仍应支付；自取消之日起不再支付保底补足金额。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'make_good',
    heading: { it: 'Visualizzazioni promesse', en: 'Promised views', zh: '数据保底' },
    paragraphs: [
      {
        when: ({ terms }) => terms.conditions.makeGood.minViews !== null,
        text: {
          it: 'Il KOL promette per ogni contenuto almeno {minViews} visualizzazioni autentiche, lette {viewDays} giorni dopo la pubblicazione dal pannello della piattaforma.',
          en: 'The KOL promises at least {minViews} genuine views for each item of content, read {viewDays} days after publication from the platform’s own panel.',
          zh: '乙方承诺每项内容发布满{viewDays}日时的真实播放（阅读）量不低于{minViews}，以平台后台数据为准。',
        },
      },
      {
        when: ({ terms: { conditions } }) =>
          conditions.makeGood.minViews !== null && conditions.makeGood.remedy === 'reduction',
        isOnerous: true,
        text: {
          it: 'Se non sono raggiunte, il compenso fisso di quel contenuto si riduce del {reduction}, purché non sia già in un estratto conto; altrimenti il KOL pubblica gratuitamente un altro contenuto dello stesso tipo.',
          en: 'If they are not reached, the fixed fee of that content is reduced by {reduction}, provided it is not yet in a statement; else the KOL publishes another item of the same kind free of charge.',
          zh: '未达到的，该项内容的固定费用扣减{reduction}，但以该费用尚未列入结算单为限；已列入的，乙方应免费补发同类内容。',
        },
      },
      {
        when: ({ terms: { conditions } }) =>
          conditions.makeGood.minViews !== null && conditions.makeGood.remedy === 'post',
        text: {
          it: 'Se non sono raggiunte, il KOL pubblica gratuitamente un altro contenuto dello stesso tipo.',
          en: 'If they are not reached, the KOL publishes another item of the same kind free of charge.',
          zh: '未达到的，乙方应免费补发同类内容。',
        },
      },
      {
        when: ({ terms }) => terms.conditions.makeGood.minViews === null,
        text: {
          it: 'Non è promesso un numero minimo di visualizzazioni.',
          en: 'No minimum number of views is promised.',
          zh: '双方未约定最低播放（阅读）量。',
        },
      },
    ],
  },
];
