// Names in the letters that every SEPA bank takes (EPC217-08, Latin character set): accents are taken off, nothing else is guessed.

/** Letters whose accent is no mark of its own, and signs that have a plain twin. */
const plain: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ð: 'd', Ð: 'D' },
  ...{ þ: 'th', Þ: 'TH', ı: 'i', ħ: 'h', Ħ: 'H', ŧ: 't', Ŧ: 'T', ĸ: 'k', ŋ: 'n', Ŋ: 'N' },
  ...{
    '’': "'",
    '‘': "'",
    '`': "'",
    '´': "'",
    '–': '-',
    '—': '-',
    _: '-',
    '&': '+',
    ';': ',',
    '\u00a0': ' ',
    '·': '.',
  },
};

function plainLetters(text: string): string {
  const replaced = [...text].map((letter) => plain[letter] ?? letter).join('');
  return replaced.normalize('NFD').replace(/\p{Mn}/gu, '');
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The text in SEPA's letters; null where a letter of it has none there, as hanzi: a Latin name is needed then. */
export function sepaText(text: string): string | null {
  const written = tidy(plainLetters(text));
  return /^[A-Za-z0-9/?:().,'+ -]+$/.test(written) && /[A-Za-z0-9]/.test(written) ? written : null;
}

/** What of a text can be said in SEPA's letters, perhaps nothing: for what the payee reads, never for a name. */
export function sepaRemark(text: string): string {
  return tidy(plainLetters(text).replace(/[^A-Za-z0-9/?:().,'+ -]+/g, ' '));
}
