// What the archive's pages ask the server.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import {
  commentShape,
  facetsShape,
  kolShape,
  pageShape,
  postShape,
  snapshotShape,
} from '../../src/archive/contract.ts';
import { get } from '../api.ts';

export type Filters = Readonly<Record<string, string>>;
export const queryString = (filters: Filters) =>
  new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();

export const useCards = (filters: Filters) =>
  useQuery({
    queryKey: ['cards', filters],
    queryFn: () => get(`/kols?${queryString(filters)}`, pageShape),
    placeholderData: keepPreviousData,
  });

export function useFacets(filters: Filters) {
  const { page: _page, pageSize: _size, sort: _sort, order: _order, ...facetFilters } = filters;
  return useQuery({
    queryKey: ['facets', facetFilters],
    queryFn: () => get(`/kols/facets?${queryString(facetFilters)}`, facetsShape),
    placeholderData: keepPreviousData,
  });
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
