// What the archive's pages ask the server.
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import {
  commentShape,
  facetsShape,
  kolShape,
  pageShape,
  postShape,
  similarShape,
  snapshotShape,
} from '../../src/archive/contract.ts';
import { savedSearchShape } from '../../src/archive/contract-saved.ts';
import { call, get } from '../api.ts';

export type Filters = Readonly<Record<string, string>>;

/** Parameters whose values may hold commas are repeated; between their values stands this sign in the address. */
export const manySign = '‖';
const repeated = new Set(['agency', 'region']);

export const queryString = (filters: Filters) =>
  new URLSearchParams(
    Object.entries(filters).flatMap(([key, value]) =>
      value === ''
        ? []
        : repeated.has(key)
          ? value.split(manySign).map((one): [string, string] => [key, one])
          : [[key, value] as [string, string]],
    ),
  ).toString();

/** Pages of cards, each behind the one before. */
export const useCards = (filters: Filters) =>
  useInfiniteQuery({
    queryKey: ['cards', filters],
    queryFn: ({ pageParam }) => get(`/kols?${queryString({ ...filters, after: pageParam })}`, pageShape),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  });

export function useFacets(filters: Filters) {
  const { sort: _sort, order: _order, ...facetFilters } = filters;
  return useQuery({
    queryKey: ['facets', facetFilters],
    queryFn: () => get(`/kols/facets?${queryString(facetFilters)}`, facetsShape),
    placeholderData: keepPreviousData,
  });
}

export const useSimilar = (accountId: string) =>
  useQuery({
    queryKey: ['similar', accountId],
    queryFn: () => get(`/accounts/${accountId}/similar?limit=6`, z.array(similarShape)),
  });

export const useSavedSearches = () =>
  useQuery({ queryKey: ['searches'], queryFn: () => get('/searches', z.array(savedSearchShape)) });

export function useSavedSearchActions() {
  const queries = useQueryClient();
  const again = { onSuccess: () => queries.invalidateQueries({ queryKey: ['searches'] }) };
  return {
    save: useMutation({
      mutationFn: (search: { name: string; query: string }) => call('POST', '/searches', savedSearchShape, search),
      ...again,
    }),
    remove: useMutation({ mutationFn: (id: string) => call('DELETE', `/searches/${id}`, z.null()), ...again }),
  };
}

export const useKol = (id: string) => useQuery({ queryKey: ['kol', id], queryFn: () => get(`/kols/${id}`, kolShape) });
export const useSnapshots = (id: string) =>
  useQuery({ queryKey: ['snapshots', id], queryFn: () => get(`/accounts/${id}/snapshots`, z.array(snapshotShape)) });
export const usePosts = (id: string) =>
  useQuery({ queryKey: ['posts', id], queryFn: () => get(`/accounts/${id}/posts?limit=100`, z.array(postShape)) });
export const useComments = (id: string) =>
  useQuery({
    queryKey: ['comments', id],
    queryFn: () => get(`/accounts/${id}/comments?limit=100`, z.array(commentShape)),
  });
