// What the pages of plans ask the server.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { briefShape } from '../../src/brand/contract.ts';
import {
  curveShape,
  draftShape,
  planSummaryShape,
  planViewShape,
  substituteShape,
  type Wishes,
  whyNotShape,
  wishesShape,
} from '../../src/plan/contract-view.ts';
import { call, get } from '../api.ts';

/** What a workspace starts with: everything as the brief says. */
export const noWishes: Wishes = wishesShape.parse({});

export const useBriefs = () => useQuery({ queryKey: ['briefs'], queryFn: () => get('/briefs', z.array(briefShape)) });

export const usePlans = (briefId: string | undefined) =>
  useQuery({
    queryKey: ['plans', briefId ?? 'all'],
    queryFn: () => get(briefId ? `/plans?brief=${briefId}` : '/plans', z.array(planSummaryShape)),
  });

export const usePlan = (planId: string | undefined) =>
  useQuery({
    queryKey: ['plan', planId],
    enabled: planId !== undefined,
    queryFn: () => get(`/plans/${planId}`, planViewShape),
  });

const draftOf = (briefId: string, wishes: Wishes) => call('POST', `/briefs/${briefId}/draft`, draftShape, wishes);

/**
 * The plan under these wishes; the last one stays on the page until the next is there. It comes twice: at once, then with
 * what a try at a proof improved.
 */
export function useDraft(briefId: string, wishes: Wishes) {
  const soon = { ...wishes, quick: true };
  const quick = useQuery({
    queryKey: ['draft', briefId, soon],
    queryFn: () => draftOf(briefId, soon),
    placeholderData: keepPreviousData,
    retry: false,
  });
  const full = useQuery({
    queryKey: ['draft', briefId, wishes],
    enabled: quick.isSuccess && !quick.isPlaceholderData,
    queryFn: () => draftOf(briefId, wishes),
    retry: false,
  });
  return { ...quick, data: full.data ?? quick.data, isProving: full.isFetching };
}

export const useCurve = (briefId: string, wishes: Wishes, isWanted: boolean) =>
  useQuery({
    queryKey: ['curve', briefId, wishes],
    enabled: isWanted,
    queryFn: () => call('POST', `/briefs/${briefId}/curve`, curveShape, wishes),
    placeholderData: keepPreviousData,
    retry: false,
  });

export const useSubstitutes = (briefId: string, wishes: Wishes, accountId: string | null) =>
  useQuery({
    queryKey: ['substitutes', briefId, wishes, accountId],
    enabled: accountId !== null,
    queryFn: () => call('POST', `/briefs/${briefId}/substitutes`, z.array(substituteShape), { accountId, wishes }),
  });

export const useWhyNot = (briefId: string, wishes: Wishes, q: string) =>
  useQuery({
    queryKey: ['why-not', briefId, wishes, q],
    enabled: q.trim() !== '',
    queryFn: () => call('POST', `/briefs/${briefId}/why-not`, whyNotShape, { q, wishes }),
    placeholderData: keepPreviousData,
  });
