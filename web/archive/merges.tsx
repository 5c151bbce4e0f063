// The KOLs that were merged into this one, each of which can be split off again.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { z } from 'zod';
import { mergeShape } from '../../src/archive/contract-identity.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';
import styles from './identities.module.css';

export function Merges({ kolId }: { readonly kolId: string }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const merges = useQuery({
    queryKey: ['merges', kolId],
    queryFn: () => get(`/kols/${kolId}/merges`, z.array(mergeShape)),
  });
  const undo = useMutation({
    mutationFn: (id: string) => call('POST', `/merges/${id}/undo`, z.array(mergeShape)),
    onSuccess: () => queries.invalidateQueries(),
  });
  const standing = (merges.data ?? []).filter((one) => one.undoneAt === null);
  if (standing.length === 0) return null;
  return (
    <Section title={t('archive.merged')} id="merges">
      <div className={styles.merges}>
        {standing.map((one) => (
          <div key={one.id}>
            {t('archive.mergedOne', { name: one.mergedName, day: showDay(one.at, language) })}{' '}
            <Button
              size="small"
              type="text"
              loading={undo.isPending && undo.variables === one.id}
              onClick={() => undo.mutate(one.id)}
            >
              {t('archive.split')}
            </Button>
          </div>
        ))}
      </div>
      {undo.error ? <Problem error={undo.error} /> : null}
    </Section>
  );
}
