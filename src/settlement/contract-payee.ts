// Shapes of payment details: how a KOL or an agency is paid, and from which account. What comes in is whole; what goes out is masked.
import { electronicFormatIBAN, isSEPACountry, isValidBIC, isValidIBAN } from 'ibantools';
import { z } from 'zod';
import { runsAsFormula } from '../base/csv.ts';
import { currencies } from '../base/money.ts';
import type { Phrase } from '../base/words.ts';
import { sepaText } from './sepa-text.ts';
import { payoutWords } from './words-payout.ts';

export const payoutMethods = ['sepa', 'alipay', 'bank'] as const;
export type PayoutMethod = (typeof payoutMethods)[number];
/** The methods for which a file names the account that pays. */
export const payerMethods = ['sepa', 'alipay'] as const;
export type PayerMethod = (typeof payerMethods)[number];

const told = (phrase: Phrase) => ({ params: { phrase } });

/** A cell of a file, safe where a spreadsheet opens it and unaltered where a bank reads it. */
const plainLine = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !/\p{Cc}/u.test(text) && !runsAsFormula(text), told(payoutWords.plainText));

const withoutSpaces = (text: string) => text.replace(/\s/g, '').toUpperCase();

/** Countries that joined after the list of ibantools 4.5 was drawn (EPC409-09: Albania, Moldova, Montenegro, North Macedonia, Serbia). */
const joinedLater = new Set(['AL', 'MD', 'ME', 'MK', 'RS']);
const isSepa = (country: string) => isSEPACountry(country) || joinedLater.has(country);

const iban = z
  .string()
  .max(60)
  .transform((text) => electronicFormatIBAN(text) ?? '')
  .refine((text) => isValidIBAN(text), told(payoutWords.ibanWrong))
  .refine((text) => !isValidIBAN(text) || isSepa(text.slice(0, 2)), told(payoutWords.ibanNotSepa));

const bic = z
  .string()
  .max(20)
  .transform(withoutSpaces)
  .refine((text) => isValidBIC(text), told(payoutWords.bicWrong))
  .nullable()
  .default(null);

/** Letters of a name in a SEPA message (EPC132-08). */
const longestSepaName = 70;
const sepaName = plainLine(200)
  .refine((text) => sepaText(text) !== null, told(payoutWords.nameNotLatin))
  .refine((text) => (sepaText(text) ?? '').length <= longestSepaName, told(payoutWords.nameTooLong));

const country = z
  .string()
  .transform(withoutSpaces)
  .refine((text) => /^[A-Z]{2}$/.test(text), told(payoutWords.countryForm))
  .refine((text) => text !== 'CN', told(payoutWords.inChina))
  .refine((text) => !/^[A-Z]{2}$/.test(text) || text === 'CN' || isSepa(text), told(payoutWords.countryNotSepa));

/** Alipay compares names to the letter and knows no quotes, so a cell that would need them is no name. */
const alipayName = plainLine(128).refine((text) => !/[,"]/.test(text), told(payoutWords.alipayName));
const alipayAccount = z
  .string()
  .trim()
  .max(100)
  .refine(
    (text) => /^1\d{10}$/.test(text) || /^[\w.+-]*\w@[\w-]+(\.[\w-]+)+$/.test(text),
    told(payoutWords.alipayAccount),
  )
  .refine((text) => !runsAsFormula(text), told(payoutWords.alipayAccount));

export const sepaPayeeShape = z.object({ method: z.literal('sepa'), name: sepaName, iban, bic, country });
export const alipayPayeeShape = z.object({
  method: z.literal('alipay'),
  account: alipayAccount,
  name: alipayName.meta({ description: 'The real name, as Alipay has it' }),
});
export const bankPayeeShape = z
  .object({
    method: z.literal('bank'),
    name: plainLine(140),
    accountNumber: z
      .string()
      .transform(withoutSpaces)
      .refine((text) => /^[A-Z0-9]{5,34}$/.test(text), told(payoutWords.accountForm)),
    bankName: plainLine(140),
    cnaps: z
      .string()
      .transform(withoutSpaces)
      .refine((text) => /^\d{12}$/.test(text), told(payoutWords.cnapsForm))
      .nullable()
      .default(null),
    swift: bic,
    bankAddress: plainLine(200).nullable().default(null),
    purpose: plainLine(140),
    currency: z.enum(currencies as [string, ...string[]]).meta({ description: 'Of the account' }),
  })
  .refine(({ cnaps, swift }) => cnaps !== null || swift !== null, {
    path: ['swift'],
    ...told(payoutWords.bankCodeMissing),
  });

export const payeeDetailsShape = z.discriminatedUnion('method', [sepaPayeeShape, alipayPayeeShape, bankPayeeShape]);
export type PayeeDetails = z.infer<typeof payeeDetailsShape>;
export type BankPayee = z.infer<typeof bankPayeeShape>;

export const payerDetailsShape = z.discriminatedUnion('method', [
  z.object({ method: z.literal('sepa'), name: sepaName, iban, bic }),
  z.object({ method: z.literal('alipay'), account: alipayAccount, name: alipayName }),
]);
export type PayerDetails = z.infer<typeof payerDetailsShape>;

/** What is shown of details: never more than the two ends of the account. */
const shownShape = z.object({
  version: z.int(),
  method: z.enum(payoutMethods),
  mask: z.string().meta({ description: 'Beginning and end of the account' }),
  savedBy: z.string(),
  savedAt: z.string(),
});
export type ShownDetails = z.infer<typeof shownShape>;

export const payeeShape = z.object({
  payeeId: z.string().meta({ description: 'Whom a statement names: a KOL, or agency:ID:CURRENCY' }),
  name: z.string(),
  details: shownShape.nullable().meta({ description: 'null = nobody has entered any yet' }),
});
export type Payee = z.infer<typeof payeeShape>;
export const payeeHistoryShape = payeeShape.extend({ versions: z.array(shownShape) });
export type PayeeHistory = z.infer<typeof payeeHistoryShape>;

export const payerShape = z.object({ method: z.enum(payerMethods), details: shownShape.nullable() });
export type Payer = z.infer<typeof payerShape>;
