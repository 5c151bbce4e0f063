// Which fields a method of payment asks for, and what a form's values are for the API: empty fields are no values.
import type { PayoutMethod } from '../../src/settlement/contract-payee.ts';
import type { TextKey } from '../text.ts';

export interface DetailField {
  readonly name: string;
  readonly text: TextKey;
  readonly isOptional?: true;
}

const sepaAccount: readonly DetailField[] = [
  { name: 'name', text: 'payout.name' },
  { name: 'iban', text: 'payout.iban' },
  { name: 'bic', text: 'payout.bic', isOptional: true },
];

const fields: Readonly<Record<PayoutMethod, readonly DetailField[]>> = {
  sepa: [...sepaAccount, { name: 'country', text: 'payout.country' }],
  alipay: [
    { name: 'account', text: 'payout.alipayAccount' },
    { name: 'name', text: 'payout.realName' },
  ],
  bank: [
    { name: 'name', text: 'payout.name' },
    { name: 'accountNumber', text: 'payout.accountNumber' },
    { name: 'currency', text: 'payout.accountCurrency' },
    { name: 'bankName', text: 'payout.bankName' },
    { name: 'cnaps', text: 'payout.cnaps', isOptional: true },
    { name: 'swift', text: 'payout.swift', isOptional: true },
    { name: 'bankAddress', text: 'payout.bankAddress', isOptional: true },
    { name: 'purpose', text: 'payout.purpose' },
  ],
};

/** The fields of a method, for a payee or for the account that pays. */
export function detailFields(method: PayoutMethod, isPayer: boolean): readonly DetailField[] {
  return isPayer && method === 'sepa' ? sepaAccount : fields[method];
}

/** What was written, trimmed; an optional field that is empty is null. */
export function detailsOf(
  method: PayoutMethod,
  isPayer: boolean,
  values: Readonly<Record<string, string | undefined>>,
): Record<string, string | null> {
  const given = detailFields(method, isPayer).map(({ name, isOptional }): [string, string | null] => {
    const text = values[name]?.trim() ?? '';
    return [name, text === '' && isOptional ? null : text];
  });
  return { method, ...Object.fromEntries(given) };
}
