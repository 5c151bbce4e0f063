// The check digits of the numbers under which companies are registered.

const usccSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** 统一社会信用代码: 18 signs with a check by modulo 31 and weights 3^i (GB 32100-2015). */
export function isUscc(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(text)) return false;
  let weight = 1;
  let sum = 0;
  for (const sign of text.slice(0, 17)) {
    sum += usccSigns.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  return usccSigns[(31 - (sum % 31)) % 31] === text[17];
}

/** Partita IVA: 11 digits with a check after Luhn (DPR 633/72), with or without IT before it. */
export function isVatIt(text: string): boolean {
  const digits = /^(?:IT)?(\d{11})$/.exec(text)?.[1];
  if (digits === undefined || /^0+$/.test(digits)) return false;
  const sum = [...digits].reduce((total, sign, index) => {
    const digit = Number(sign) * (index % 2 === 1 ? 2 : 1);
    return total + (digit > 9 ? digit - 9 : digit);
  }, 0);
  return sum % 10 === 0;
}
