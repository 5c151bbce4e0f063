// What the settings page asks the server about the audit policy.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { checkedPolicyShape, policiesShape, policyTryShape, policyViewShape } from '../../src/audit/contract-policy.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';

const pollMs = 700;

export function usePolicies() {
  const { language } = useText();
  return useQuery({ queryKey: ['policies', language], queryFn: () => get('/audit-policies', policiesShape) });
}

/** A version as a file. */
export const readPolicyVersion = (version: string) =>
  get(`/audit-policies/${encodeURIComponent(version)}`, policyViewShape);

export const useCheck = () =>
  useMutation({ mutationFn: (yaml: string) => call('POST', '/audit-policies/check', checkedPolicyShape, { yaml }) });

/** Asks for a dry run; `useTryResult` follows it. */
export const useTry = () =>
  useMutation({ mutationFn: (yaml: string) => call('POST', '/audit-policies/try', policyTryShape, { yaml }) });

export const useTryResult = (id: string | null) =>
  useQuery({
    queryKey: ['policy-try', id],
    enabled: id !== null,
    queryFn: () => get(`/audit-policies/tries/${id}`, policyTryShape),
    refetchInterval: ({ state }) => (state.data?.endedAt ? false : pollMs),
  });

function useChange<Given>(path: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (given: Given) => call('POST', path, policyViewShape, given),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['policies'] }),
  });
}

export const useAdopt = () => useChange<{ yaml: string; note: string }>('/audit-policies');
export const useReset = () => useChange<{ note: string }>('/audit-policies/reset');
