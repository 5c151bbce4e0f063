// One line of CSV that spreadsheets open rightly.

/** Whether a spreadsheet could run a text as a formula, by how it starts; a plain number is none. */
export function runsAsFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text);
}

/** A cell that starts like a formula gets a guarding apostrophe, which makes it text. */
function quote(cell: string | number | null): string {
  const text = String(cell ?? '');
  const plain = runsAsFormula(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The cells as one line, ended as RFC 4180 says; a missing value is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}
