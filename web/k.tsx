// Starts the KOL's private page: one placement, one language, no account, nothing loaded from elsewhere.
import { StrictMode, useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Language, languageOf, localeOf, say } from '../src/base/words.ts';
import type { KolPage } from '../src/campaign/contract-kol-page.ts';
import styles from './campaign/kol.module.css';
import { KolBrief } from './campaign/kol-brief.tsx';
import { KolProblem, openPage } from './campaign/kol-call.ts';
import { KolContents } from './campaign/kol-content.tsx';
import { KolDeeds } from './campaign/kol-deed.tsx';
import { KolFrame } from './campaign/kol-frame.tsx';
import { KolOffers } from './campaign/kol-offer.tsx';
import { Press, Trouble } from './campaign/kol-parts.tsx';
import { KolSamples } from './campaign/kol-samples.tsx';
import { GivenProvider } from './campaign/kol-text.tsx';
import { kolWords } from './campaign/words-kol.ts';
import { KolStatements } from './settlement/kol-statements.tsx';
import { KolTouch } from './tracking/kol-touch.tsx';
import './ui/base.css';

function Root() {
  const [chosen, setChosen] = useState<Language | null>(null);
  const [page, setPage] = useState<KolPage | null>(null);
  const [problem, setProblem] = useState<KolProblem | null>(null);
  const language = chosen ?? page?.language ?? languageOf(navigator.language);
  const load = useCallback(() => {
    openPage(languageOf(navigator.language)).then(
      (opened) => {
        setPage(opened);
        setProblem(null);
      },
      (error) => setProblem(error instanceof KolProblem ? error : new KolProblem(0, String(error), '')),
    );
  }, []);
  useEffect(load, [load]);
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
    if (page) document.title = `${page.brandName} × ${page.kolName}`;
  }, [language, page]);
  if (page === null)
    return (
      <main className={styles.page}>
        <Trouble problem={problem} />
        {problem === null ? <p>{say(kolWords.loading, language)}</p> : null}
        {problem !== null && problem.status !== 404 ? (
          <Press text={say(kolWords.again, language)} onPress={load} />
        ) : null}
      </main>
    );
  return (
    <GivenProvider given={{ page, language, show: setPage }}>
      <KolFrame choose={setChosen}>
        <KolOffers />
        <KolBrief />
        <KolDeeds />
        <KolSamples />
        <KolContents />
        <KolTouch />
        <KolStatements />
      </KolFrame>
    </GivenProvider>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Root />
  </StrictMode>,
);
