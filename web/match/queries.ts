// What the pages of the match ask the API.
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { briefShape } from '../../src/brand/contract.ts';
import { kolNotesShape, matchPageShape, payChoiceShape } from '../../src/match/contract.ts';
import { matchPolicyViewShape } from '../../src/match/contract-policy.ts';
import type { PayKind } from '../../src/match/pay-kind.ts';
import { call, get } from '../api.ts';
import type { MatchSearch } from './address.ts';

export const useBrief = (id: string) =>
  useQuery({ queryKey: ['brief', id], queryFn: () => get(`/briefs/${id}`, briefShape) });

export function useMatch(briefId: string, search: MatchSearch) {
  const asked = Object.entries(search).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return useQuery({
    queryKey: ['match', briefId, asked],
    queryFn: () => get(`/briefs/${briefId}/match?${new URLSearchParams(asked as string[][])}`, matchPageShape),
    placeholderData: keepPreviousData,
  });
}

export function useChoosePay(briefId: string, kolId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (kind: PayKind | null) => call('PUT', `/briefs/${briefId}/pay/${kolId}`, payChoiceShape, { kind }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['match', briefId] }),
  });
}

export const useMatchPolicy = (isWanted: boolean) =>
  useQuery({
    queryKey: ['match-policy'],
    queryFn: () => get('/match-policy', matchPolicyViewShape),
    enabled: isWanted,
  });

export function useSavePolicy(done: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) => call('POST', path, matchPolicyViewShape, body),
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['match-policy'] }),
        queries.invalidateQueries({ queryKey: ['match'] }),
      ]);
      done();
    },
  });
}

export const useKolNotes = (kolId: string) =>
  useQuery({ queryKey: ['match-notes', kolId], queryFn: () => get(`/kols/${kolId}/match-notes`, kolNotesShape) });

export function useSaveNote(kolId: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ method, path, body }: { method: 'POST' | 'PUT' | 'DELETE'; path: string; body?: object }) =>
      call(method, `/kols/${kolId}${path}`, kolNotesShape, body),
    onSuccess: async (notes) => {
      queries.setQueryData(['match-notes', kolId], notes);
      await queries.invalidateQueries({ queryKey: ['match'] });
    },
  });
}
