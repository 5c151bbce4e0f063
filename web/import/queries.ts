// What the import pages ask the server. A running import is asked again every half second, also while search and audit
// learn its rows; one that waits every second: it may have been handed to the queue.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { z } from 'zod';
import { importShape, type Mapping } from '../../src/import/contract.ts';
import { call, get } from '../api.ts';

export type Import = z.infer<typeof importShape>;
const isBusy = (one: Import) => one.state === 'running' || (one.state === 'done' && !one.searchable);
const busy = (one: Import | undefined) => (one && isBusy(one) ? 500 : one?.state === 'ready' ? 1000 : false);

export const useImports = () =>
  useQuery({
    queryKey: ['imports'],
    queryFn: () => get('/imports', z.array(importShape)),
    refetchInterval: (query) => (query.state.data?.some(isBusy) ? 1000 : false),
  });

export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id],
    queryFn: () => get(`/imports/${id}`, importShape),
    refetchInterval: (query) => busy(query.state.data),
  });

export function useUpload(done: (one: Import) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('lastModified', String(file.lastModified));
      form.append('file', file);
      return call('POST', '/imports', importShape, form);
    },
    onSuccess: async (one) => {
      await queries.invalidateQueries({ queryKey: ['imports'] });
      done(one);
    },
  });
}

export function useImportActions(id: string) {
  const queries = useQueryClient();
  const keep = (one: Import) => {
    queries.setQueryData(['import', id], one);
    void queries.invalidateQueries({ queryKey: ['import', id] });
  };
  return {
    run: useMutation({ mutationFn: () => call('POST', `/imports/${id}/run`, importShape), onSuccess: keep }),
    cancel: useMutation({ mutationFn: () => call('POST', `/imports/${id}/cancel`, importShape), onSuccess: keep }),
    correct: useMutation({
      mutationFn: (mapping: Mapping) => call('PUT', `/imports/${id}/mapping`, importShape, mapping),
      onSuccess: keep,
    }),
  };
}
