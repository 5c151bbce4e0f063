// What a list shows of an account: enough to recognise it, never enough to use it.

/** Characters that are shown of each end at most. */
const mostShown = 4;

/**
 * Beginning and end of an account with `…` between: at most four characters of each, and never more than half of it in all.
 * `IT60X0542811101000000123456` → `IT60…3456`.
 */
export function maskAccount(account: string): string {
  const letters = [...account];
  const shown = Math.min(mostShown, Math.floor(letters.length / 4));
  return `${letters.slice(0, shown).join('')}…${shown === 0 ? '' : letters.slice(-shown).join('')}`;
}
