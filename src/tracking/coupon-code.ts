// Coupon codes that people can read out: of the brand and the KOL, without letters and digits that are taken for others.
import { pinyin } from 'pinyin-pro';

const isHan = /\p{Script=Han}/u;
const digits = '23456789';

/** Latin letters of a name without I and O: initials of the syllables where it is Chinese. */
function lettersOf(name: string, most: number): string {
  const text = name.normalize('NFKC');
  const han = [...text].filter((one) => isHan.test(one)).join('');
  const latin = han === '' ? text : pinyin(han, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  return latin
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]|[IO]/g, '')
    .slice(0, most);
}

/** Proposals from the plainest on: brand and KOL, then with a digit or two. No 0, O, 1 and I; 4 to 12 characters. */
export function proposeCodes(brand: string, kol: string): readonly string[] {
  const base = `${lettersOf(brand, 5)}${lettersOf(kol, 4)}`.padEnd(2, 'K');
  const pairs = [...digits].flatMap((one) => [...digits].map((other) => `${one}${other}`));
  const all = [base, ...[...digits].map((digit) => base + digit), ...pairs.map((pair) => base + pair)];
  return all.filter((code) => code.length >= 4);
}
