// What can be done with the rows that were ticked: compare them, put them on a list.
import { Link } from '@tanstack/react-router';
import { App, Button, Dropdown } from 'antd';
import type { Hit } from '../../src/archive/contract.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './archive.module.css';
import { mostCompared } from './compare-ids.ts';
import { useListChanges, useShortlists } from './kol-queries.ts';

export function ChosenBar({ chosen, clear }: { readonly chosen: readonly Hit[]; readonly clear: () => void }) {
  const { t } = useText();
  const { message } = App.useApp();
  const lists = useShortlists();
  const { add, make } = useListChanges();
  const kolIds = [...new Set(chosen.map((card) => card.kolId))];
  const put = (id: string, name: string) =>
    add.mutate({ id, kolIds, note: null }, { onSuccess: () => void message.success(t('archive.onList', { name })) });
  const putOnNew = () => {
    const name = kolIds.length === 1 ? chosen[0]!.name : `${chosen[0]!.name} +${kolIds.length - 1}`;
    make.mutate({ name, note: null }, { onSuccess: ({ id }) => put(id, name) });
  };
  const items = [
    ...(lists.data ?? []).map(({ id, name }) => ({ key: id, label: name, onClick: () => put(id, name) })),
    { key: 'new', label: t('list.make'), onClick: putOnNew },
  ];
  const error = add.error ?? make.error;
  return (
    <>
      <div className={styles.chosen}>
        <span>{t('archive.chosen', { n: kolIds.length })}</span>
        {kolIds.length >= 2 && kolIds.length <= mostCompared ? (
          <Link to="/archive/compare" search={{ ids: kolIds.join(',') }}>
            {t('list.compare')}
          </Link>
        ) : (
          <span className="muted">{t('archive.compareMost', { n: mostCompared })}</span>
        )}
        <Dropdown trigger={['click']} menu={{ items }}>
          <Button size="small" loading={add.isPending || make.isPending}>
            {t('archive.putOn')}
          </Button>
        </Dropdown>
        <Button size="small" type="text" onClick={clear}>
          {t('archive.unchoose')}
        </Button>
      </div>
      {error ? <Problem error={error} /> : null}
    </>
  );
}
