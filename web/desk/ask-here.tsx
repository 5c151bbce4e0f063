// Asks an expert about the page on the screen: the page is kept as it is now, and the form says what the question is about.
import type { AboutKind } from '../../src/desk/contract-question.ts';
import { AskAbout } from './ask-about.tsx';
import { shownTitle, useKeepPage } from './seen-keep.ts';

interface AskHereProps {
  readonly kind: AboutKind;
  /** What it is about, where that is not the page's heading. */
  readonly title?: string;
  readonly isSmall?: boolean;
}

export function AskHere({ kind, title, isSmall = false }: AskHereProps) {
  const keep = useKeepPage();
  return <AskAbout kind={kind} title={() => title ?? shownTitle()} keepSeen={keep} isSmall={isSmall} />;
}
