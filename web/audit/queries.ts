// What the audit's pages ask the server.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { appealShape, type NewAppeal } from '../../src/audit/contract-appeal.ts';
import { curveShape } from '../../src/audit/contract-curve.ts';
import { ringDetailShape, ringListShape } from '../../src/audit/contract-ring.ts';
import { auditRunShape } from '../../src/audit/contract-run.ts';
import { pastAuditShape, storedAuditShape } from '../../src/audit/contract-view.ts';
import { call, get } from '../api.ts';

export const useAudit = (accountId: string) =>
  useQuery({ queryKey: ['audit', accountId], queryFn: () => get(`/accounts/${accountId}/audit`, storedAuditShape) });

export const usePastAudit = (accountId: string, auditId: string) =>
  useQuery({
    queryKey: ['past-audit', accountId, auditId],
    queryFn: () => get(`/accounts/${accountId}/audits/${auditId}`, storedAuditShape),
  });

export const useAudits = (accountId: string) =>
  useQuery({
    queryKey: ['audits', accountId],
    queryFn: () => get(`/accounts/${accountId}/audits`, z.array(pastAuditShape)),
  });

/** The curve with the marks of one audit: another audit, another question. */
export const useCurve = (accountId: string, auditId: string | null) =>
  useQuery({
    queryKey: ['curve', accountId, auditId],
    queryFn: () => get(`/accounts/${accountId}/audit/curve`, curveShape),
  });

export const useAppeals = (accountId: string) =>
  useQuery({
    queryKey: ['appeals', accountId],
    queryFn: () => get(`/accounts/${accountId}/appeals`, z.array(appealShape)),
  });

/** What shows verdicts beside the dossier. */
const verdictKeys = [['kol'], ['cards'], ['facets'], ['audits'], ['past-audit']];

/** Audits the account again and shows the answer everywhere. */
export function useAuditAgain(accountId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST', `/accounts/${accountId}/audit`, storedAuditShape),
    onSuccess: (audit) => {
      cache.setQueryData(['audit', accountId], audit);
      for (const key of [...verdictKeys, ['appeals', accountId]]) void cache.invalidateQueries({ queryKey: key });
    },
  });
}

/** Overruling an audit, and taking that back. */
export function useAppealActions(accountId: string) {
  const cache = useQueryClient();
  const onSuccess = () =>
    Promise.all(
      [...verdictKeys, ['appeals', accountId], ['audit', accountId]].map((queryKey) =>
        cache.invalidateQueries({ queryKey }),
      ),
    );
  const list = z.array(appealShape);
  return {
    overrule: useMutation({
      mutationFn: (wish: NewAppeal) => call('POST', `/accounts/${accountId}/appeals`, list, wish),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (id: string) => call('DELETE', `/accounts/${accountId}/appeals/${id}`, list),
      onSuccess,
    }),
  };
}

const pollMs = 1_500;

/** The newest audit of all; asked again and again while one is at work, or `isAwaited`. */
export const useNewestRun = (isAwaited: boolean) =>
  useQuery({
    queryKey: ['audit-run'],
    queryFn: () => get('/audit-runs/newest', auditRunShape.nullable()),
    refetchInterval: ({ state }) => (isAwaited || state.data?.endedAt === null ? pollMs : false),
  });

export const useRings = () => useQuery({ queryKey: ['rings'], queryFn: () => get('/audit-rings', ringListShape) });

export const useRing = (id: string) =>
  useQuery({ queryKey: ['ring', id], queryFn: () => get(`/audit-rings/${id}`, ringDetailShape), retry: false });
