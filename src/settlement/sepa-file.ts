// A SEPA credit transfer as pain.001.001.09 (ISO 20022), by the rules of the EPC's guidelines for customers (EPC132-08, 2023).
import type { Day } from '../base/day.ts';
import { plainAmount } from '../base/money.ts';

export interface SepaParty {
  /** At most 70 of SEPA's letters. */
  readonly name: string;
  readonly iban: string;
  readonly bic: string | null;
}

export interface SepaTransfer extends SepaParty {
  /** At most 35 letters; comes back with the payee's and the bank's answers. */
  readonly endToEndId: string;
  /** Euro cents, above zero. */
  readonly amount: bigint;
  /** At most 140 of SEPA's letters. */
  readonly remark: string;
}

export interface SepaOrder {
  readonly messageId: string;
  readonly createdAt: Date;
  readonly executeOn: Day;
  readonly debtor: SepaParty;
  readonly transfers: readonly SepaTransfer[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const tag = (name: string, ...inside: readonly string[]) => `<${name}>${inside.join('')}</${name}>`;
const said = (name: string, text: string) => tag(name, escaped(text));

const accountOf = (iban: string) => tag('Id', said('IBAN', iban));

/** The payer's bank is named, or said not to be (EPC132-08): an IBAN is enough for SEPA. */
function debtorBank(bic: string | null): string {
  const identified = bic === null ? tag('Othr', said('Id', 'NOTPROVIDED')) : said('BICFI', bic);
  return tag('DbtrAgt', tag('FinInstnId', identified));
}

function transferXml({ endToEndId, amount, name, iban, bic, remark }: SepaTransfer): string {
  return tag(
    'CdtTrfTxInf',
    tag('PmtId', said('EndToEndId', endToEndId)),
    tag('Amt', `<InstdAmt Ccy="EUR">${plainAmount(amount, 'EUR')}</InstdAmt>`),
    bic === null ? '' : tag('CdtrAgt', tag('FinInstnId', said('BICFI', bic))),
    tag('Cdtr', said('Nm', name)),
    tag('CdtrAcct', accountOf(iban)),
    tag('RmtInf', said('Ustrd', remark)),
  );
}

/** The document, the same text for the same order. The sum of the transfers is exact: no amount is ever a fraction. */
export function sepaXml({ messageId, createdAt, executeOn, debtor, transfers }: SepaOrder): string {
  const sum = transfers.reduce((total, one) => total + one.amount, 0n);
  const counted = [said('NbOfTxs', String(transfers.length)), said('CtrlSum', plainAmount(sum, 'EUR'))];
  const head = tag(
    'GrpHdr',
    said('MsgId', messageId),
    said('CreDtTm', `${createdAt.toISOString().slice(0, 19)}Z`),
    ...counted,
    tag('InitgPty', said('Nm', debtor.name)),
  );
  const payment = tag(
    'PmtInf',
    said('PmtInfId', messageId),
    said('PmtMtd', 'TRF'),
    ...counted,
    tag('PmtTpInf', tag('SvcLvl', said('Cd', 'SEPA'))),
    tag('ReqdExctnDt', said('Dt', executeOn)),
    tag('Dbtr', said('Nm', debtor.name)),
    tag('DbtrAcct', accountOf(debtor.iban)),
    debtorBank(debtor.bic),
    said('ChrgBr', 'SLEV'),
    ...transfers.map((one) => `\n${transferXml(one)}`),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">${tag(
    'CstmrCdtTrfInitn',
    head,
    payment,
  )}</Document>\n`;
}
