// What the page of a KOL, lists and the comparison ask the server.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { type Compute, indicesShape } from '../../src/archive/contract-indices.ts';
import {
  audienceShape,
  type Confirm,
  confirmedShape,
  peersShape,
  provenanceShape,
  seenListShape,
  topCommentShape,
} from '../../src/archive/contract-kol.ts';
import { ratesShape } from '../../src/archive/contract-rates.ts';
import {
  listedShape,
  type NewShortlist,
  openShortlistShape,
  type ShortlistEdit,
  shortlistShape,
} from '../../src/archive/contract-shortlist.ts';
import { call, get, nothing } from '../api.ts';

export const usePeers = (accountId: string) =>
  useQuery({ queryKey: ['peers', accountId], queryFn: () => get(`/accounts/${accountId}/peers`, peersShape) });

export const useAudience = (accountId: string) =>
  useQuery({ queryKey: ['audience', accountId], queryFn: () => get(`/accounts/${accountId}/audience`, audienceShape) });

export const useTopComments = (accountId: string) =>
  useQuery({
    queryKey: ['top-comments', accountId],
    queryFn: () => get(`/accounts/${accountId}/top-comments?limit=20`, z.array(topCommentShape)),
  });

export const useProvenance = (accountId: string) =>
  useQuery({
    queryKey: ['provenance', accountId],
    queryFn: () => get(`/accounts/${accountId}/provenance`, provenanceShape),
  });

export const useRates = (accountId: string) =>
  useQuery({ queryKey: ['rates', accountId], queryFn: () => get(`/accounts/${accountId}/rates`, ratesShape) });

export const useIndices = (accountId: string) =>
  useQuery({ queryKey: ['indices', accountId], queryFn: () => get(`/accounts/${accountId}/indices`, indicesShape) });

/** Computes the indices of a window and shows them. */
export function useCompute(accountId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (wish: Compute) => call('POST', `/accounts/${accountId}/indices`, indicesShape, wish),
    onSuccess: (answer) => cache.setQueryData(['indices', accountId], answer),
  });
}

export const useSeen = (kolId: string) =>
  useQuery({ queryKey: ['seen', kolId], queryFn: () => get(`/kols/${kolId}/seen-collaborations`, seenListShape) });

/** Makes a declared collaboration of what posts show. */
export function useConfirm(kolId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (confirm: Confirm) =>
      call('POST', `/kols/${kolId}/seen-collaborations/confirm`, confirmedShape, confirm),
    onSuccess: () =>
      Promise.all([['seen', kolId], ['kol']].map((queryKey) => cache.invalidateQueries({ queryKey: queryKey }))),
  });
}

export function useDismiss(kolId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (answer: { key: string; isDismissed: boolean }) =>
      call('POST', `/kols/${kolId}/seen-collaborations/dismiss`, seenListShape, answer),
    onSuccess: (seen) => cache.setQueryData(['seen', kolId], seen),
  });
}

export const useShortlists = () =>
  useQuery({ queryKey: ['shortlists'], queryFn: () => get('/shortlists', z.array(shortlistShape)) });

export const useShortlist = (id: string) =>
  useQuery({ queryKey: ['shortlist', id], queryFn: () => get(`/shortlists/${id}`, openShortlistShape) });

export const useListed = (kolId: string) =>
  useQuery({ queryKey: ['listed', kolId], queryFn: () => get(`/kols/${kolId}/shortlists`, z.array(listedShape)) });

/** What people do with lists; every change shows on every page that speaks of them. */
export function useListChanges() {
  const cache = useQueryClient();
  const refresh = () =>
    Promise.all(['shortlists', 'shortlist', 'listed'].map((key) => cache.invalidateQueries({ queryKey: [key] })));
  const make = useMutation({
    mutationFn: (list: NewShortlist) => call('POST', '/shortlists', openShortlistShape, list),
    onSuccess: refresh,
  });
  const edit = useMutation({
    mutationFn: ({ id, ...change }: ShortlistEdit & { id: string }) =>
      call('PATCH', `/shortlists/${id}`, openShortlistShape, change),
    onSuccess: refresh,
  });
  const drop = useMutation({
    mutationFn: (id: string) => call('DELETE', `/shortlists/${id}`, nothing),
    onSuccess: refresh,
  });
  const add = useMutation({
    mutationFn: ({ id, kolIds, note }: { id: string; kolIds: readonly string[]; note: string | null }) =>
      call('POST', `/shortlists/${id}/kols`, openShortlistShape, { kolIds, note }),
    onSuccess: refresh,
  });
  const remark = useMutation({
    mutationFn: ({ id, kolId, note }: { id: string; kolId: string; note: string | null }) =>
      call('PUT', `/shortlists/${id}/kols/${kolId}`, openShortlistShape, { note }),
    onSuccess: refresh,
  });
  const remove = useMutation({
    mutationFn: ({ id, kolId }: { id: string; kolId: string }) =>
      call('DELETE', `/shortlists/${id}/kols/${kolId}`, openShortlistShape),
    onSuccess: refresh,
  });
  return { make, edit, drop, add, remark, remove };
}
