// Keeps the page that is on the screen: everything that it shows is read again while the paths are noted, and the server reads
// these paths once more itself.
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { keptSeenPageShape } from '../../src/desk/contract-seen.ts';
import { appPathOf, maxReads, mayBeKept } from '../../src/desk/seen-paths.ts';
import { call, putBetween } from '../api.ts';
import { recordReads } from './seen-between.ts';

/** The page's own heading. */
export function shownTitle(): string {
  const heading = document.querySelector('main h1')?.textContent?.trim() ?? '';
  return (heading || document.title).slice(0, 300);
}

/**
 * Gives a function that keeps the page on the screen and resolves to the id under which it can be shown. On a page that is itself
 * shown as seen it resolves to that page's id. Rejects with ApiProblem where the server refuses.
 */
export function useKeepPage(): () => Promise<string> {
  const queries = useQueryClient();
  return useCallback(async () => {
    const seen = new URLSearchParams(location.search).get('asSeen');
    if (seen !== null) return seen;
    const reads = new Set<string>();
    const stop = putBetween(recordReads(reads));
    try {
      await queries.refetchQueries({ type: 'active' });
    } finally {
      stop();
    }
    const { id } = await call('POST', '/desk/seen-pages', keptSeenPageShape, {
      path: appPathOf(location.pathname + location.search) ?? '/',
      title: shownTitle(),
      reads: [...reads].filter(mayBeKept).slice(0, maxReads),
    });
    return id;
  }, [queries]);
}
