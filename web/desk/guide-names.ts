// Takes known names out of a text that everybody will read.

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with every known name as an ellipsis, whole names only, longest first; names of one sign are left alone. */
export function withoutNames(text: string, names: readonly string[]): string {
  const known = [...new Set(names.map((name) => name.trim()).filter((name) => [...name].length > 1))].sort(
    (a, b) => b.length - a.length,
  );
  return known.reduce((left, name) => {
    // Chinese has no spaces between words: there a name is found wherever its signs stand.
    const isHan = /^\p{Script=Han}+$/u.test(name);
    const pattern = isHan ? escaped(name) : `(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`;
    return left.replace(new RegExp(pattern, 'giu'), '…');
  }, text);
}
