// One line of CSV that spreadsheets open rightly.

/** A cell that starts like a formula would be run by a spreadsheet: a guarding apostrophe makes it text. */
function quote(cell: string | number | null): string {
  const text = String(cell ?? '');
  const plain = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\n\r;]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** The cells as one line, ended as RFC 4180 says; a missing value is an empty cell. */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(quote).join(',')}\r\n`;
}
