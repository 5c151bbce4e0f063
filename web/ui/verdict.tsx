// A verdict is always sign, word and colour together.
import type { Verdict as Code } from '../../src/base/id.ts';
import { verdictTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { usePalette } from '../theme.ts';

const signs: Readonly<Record<Code, string>> = { authentic: '✓', look_closer: '◐', risk: '✕', not_enough_data: '–' };

export function Verdict({
  verdict,
  authenticity,
}: {
  readonly verdict: Code | null;
  readonly authenticity?: number | null;
}) {
  const { say } = useText();
  const palette = usePalette();
  const code = verdict ?? 'not_enough_data';
  const colors: Readonly<Record<Code, string>> = {
    authentic: palette.good,
    look_closer: palette.warn,
    risk: palette.bad,
    not_enough_data: palette.none,
  };
  return (
    <span style={{ color: colors[code], whiteSpace: 'nowrap' }}>
      <span aria-hidden="true">{signs[code]}</span> {say(verdictTerms[code])}
      {authenticity === null || authenticity === undefined ? null : (
        <span className="figure"> {Math.round(authenticity)}</span>
      )}
    </span>
  );
}
