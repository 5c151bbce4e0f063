// The language of the KOL's page and what every part of it is given: the page's data and a way to do something.
import { createContext, type ReactNode, useContext, useState } from 'react';
import { type Facts, type Language, type Phrase, say } from '../../src/base/words.ts';
import { type KolPage, kolPageShape } from '../../src/campaign/contract-kol-page.ts';
import { KolProblem, kolCall } from './kol-call.ts';

export interface KolGiven {
  readonly page: KolPage;
  readonly language: Language;
  readonly show: (page: KolPage) => void;
}

const Given = createContext<KolGiven | null>(null);
export const GivenProvider = ({ given, children }: { readonly given: KolGiven; readonly children: ReactNode }) => (
  <Given value={given}>{children}</Given>
);

export function useGiven(): KolGiven & { readonly tell: (phrase: Phrase, facts?: Facts) => string } {
  const given = useContext(Given);
  if (given === null) throw new Error('outside of the page');
  return { ...given, tell: (phrase, facts) => say(phrase, given.language, facts) };
}

/** Does something that answers the page anew; keeps what was refused until the next try. */
export function useAct(): {
  readonly act: (method: 'POST' | 'PUT', path: string, body: unknown, after?: () => void) => void;
  readonly isBusy: boolean;
  readonly problem: KolProblem | null;
} {
  const { language, show } = useGiven();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<KolProblem | null>(null);
  const act = async (method: 'POST' | 'PUT', path: string, body: unknown, after?: () => void) => {
    setBusy(true);
    setProblem(null);
    try {
      show(await kolCall(method, path, kolPageShape, language, body));
      after?.();
    } catch (error) {
      setProblem(error instanceof KolProblem ? error : new KolProblem(0, String(error), ''));
    } finally {
      setBusy(false);
    }
  };
  return { act: (...given) => void act(...given), isBusy, problem };
}
