// A verdict is always sign, word and colour together.
import type { Verdict as Code } from '../../src/base/id.ts';
import { verdictTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { usePalette } from '../theme.ts';

export const signs: Readonly<Record<Code, string>> = {
  authentic: '✓',
  look_closer: '◐',
  risk: '✕',
  not_enough_data: '–',
};

interface VerdictProps {
  /** The one in force. */
  readonly verdict: Code | null;
  readonly authenticity?: number | null;
  /** What the audit says, where a person overruled it. */
  readonly overruled?: Code | null;
}

export function useVerdictColors(): Readonly<Record<Code, string>> {
  const { good, warn, bad, none } = usePalette();
  return { authentic: good, look_closer: warn, risk: bad, not_enough_data: none };
}

function Said({ code, authenticity }: { readonly code: Code; readonly authenticity: number | null }) {
  const { say } = useText();
  const colors = useVerdictColors();
  return (
    <span style={{ color: colors[code], whiteSpace: 'nowrap' }}>
      <span aria-hidden="true">{signs[code]}</span> {say(verdictTerms[code])}
      {authenticity === null ? null : <span className="figure"> {Math.round(authenticity)}</span>}
    </span>
  );
}

export function Verdict({ verdict, authenticity = null, overruled = null }: VerdictProps) {
  const { t, say } = useText();
  const code = verdict ?? 'not_enough_data';
  if (overruled === null) return <Said code={code} authenticity={authenticity} />;
  const told = t('shell.overruled', { verdict: say(verdictTerms[overruled]) });
  return (
    <span title={told}>
      <Said code={code} authenticity={null} />{' '}
      <span role="img" aria-label={told}>
        ✎
      </span>{' '}
      <span style={{ fontSize: 12, whiteSpace: 'nowrap' }}>
        (<Said code={overruled} authenticity={authenticity} />)
      </span>
    </span>
  );
}
