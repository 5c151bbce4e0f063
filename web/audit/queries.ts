// What the dossier asks the server.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { pastAuditShape, storedAuditShape } from '../../src/audit/contract-view.ts';
import { call, get } from '../api.ts';

export const useAudit = (accountId: string) =>
  useQuery({ queryKey: ['audit', accountId], queryFn: () => get(`/accounts/${accountId}/audit`, storedAuditShape) });

export const useAudits = (accountId: string) =>
  useQuery({
    queryKey: ['audits', accountId],
    queryFn: () => get(`/accounts/${accountId}/audits`, z.array(pastAuditShape)),
  });

/** Audits the account again and shows the answer everywhere. */
export function useAuditAgain(accountId: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => call('POST', `/accounts/${accountId}/audit`, storedAuditShape),
    onSuccess: (audit) => {
      cache.setQueryData(['audit', accountId], audit);
      for (const key of [['audits', accountId], ['kol'], ['cards'], ['facets']])
        void cache.invalidateQueries({ queryKey: key });
    },
  });
}
