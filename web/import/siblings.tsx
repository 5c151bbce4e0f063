// The other tables of the same file: where each stands, and running all of them in the right order.
import { useMutation, useQueries, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { z } from 'zod';
import { importShape } from '../../src/import/contract.ts';
import { tellSource } from '../../src/import/source-words.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { Problem, Section } from '../ui/page.tsx';
import type { Import } from './queries.ts';

const isBusy = (one: Import | undefined) => one?.state === 'running' || one?.state === 'ready';

export function Siblings({ one }: { readonly one: Import }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const others = useQueries({
    queries: one.siblings.map((id) => ({
      queryKey: ['import', id],
      queryFn: () => get(`/imports/${id}`, importShape),
      refetchInterval: (query: { state: { data?: Import | undefined } }) => (isBusy(query.state.data) ? 1000 : false),
    })),
  });
  const runAll = useMutation({
    mutationFn: () => call('POST', `/imports/${one.id}/run-all`, z.array(importShape)),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (one.siblings.length === 0) return null;
  const known = others.flatMap((query) => query.data ?? []);
  const waiting = [one, ...known].filter((each) => each.state === 'ready').length;
  return (
    <Section
      title={t('import.siblings', { n: one.siblings.length })}
      aside={
        waiting > 1 ? (
          <Button size="small" loading={runAll.isPending} onClick={() => runAll.mutate()}>
            {t('import.runAll', { n: waiting })}
          </Button>
        ) : null
      }
    >
      {runAll.error ? <Problem error={runAll.error} /> : null}
      {known.map((each) => (
        <p key={each.id}>
          <Link to="/import/$importId" params={{ importId: each.id }}>
            {each.fileName}
          </Link>{' '}
          <span className="muted">
            {each.source ? `${tellSource(each.source, language)} · ` : ''}
            {t(`import.${each.state}`)}
            {each.state === 'done'
              ? ` · ${t('import.counts', { rows: each.rows, stored: each.stored, unchanged: each.unchanged, rejected: each.rejected })}`
              : ''}
          </span>
        </p>
      ))}
    </Section>
  );
}
