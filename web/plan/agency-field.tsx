// A list that somebody made by hand, such as an agency's proposal, to compare with on the same money.
import { useMutation } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { openShortlistShape } from '../../src/archive/contract-shortlist.ts';
import { get } from '../api.ts';
import { useShortlists } from '../archive/kol-queries.ts';
import { useText } from '../text.ts';

export function AgencyField({ choose }: { readonly choose: (kolIds: readonly string[]) => void }) {
  const { t } = useText();
  const lists = useShortlists();
  const [chosen, setChosen] = useState<string | null>(null);
  const open = useMutation({
    mutationFn: (id: string) => get(`/shortlists/${id}`, openShortlistShape),
    onSuccess: (list) => choose(list.entries.map(({ kolId }) => kolId)),
  });
  const take = (id: string | undefined) => {
    setChosen(id ?? null);
    if (id === undefined) choose([]);
    else open.mutate(id);
  };
  return (
    <Select
      allowClear
      aria-label={t('plan.compareList')}
      placeholder={t('plan.noList')}
      loading={open.isPending}
      value={chosen}
      options={(lists.data ?? []).map((list) => ({ value: list.id, label: list.name }))}
      onChange={(id) => take(id ?? undefined)}
    />
  );
}
