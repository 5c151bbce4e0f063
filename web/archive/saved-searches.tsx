// Searches that somebody gave a name: to be asked again, by everybody.
import { DeleteOutlined, StarOutlined } from '@ant-design/icons';
import { Button, Input, Popover, Space } from 'antd';
import { useState } from 'react';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './archive.module.css';
import { type Filters, useSavedSearchActions, useSavedSearches } from './queries.ts';

function SavedList({ filters, change }: { readonly filters: Filters; readonly change: (filters: Filters) => void }) {
  const { t } = useText();
  const saved = useSavedSearches();
  const { save, remove } = useSavedSearchActions();
  const [name, setName] = useState('');
  const query = new URLSearchParams(filters as Record<string, string>).toString();
  const keep = () => {
    if (name.trim() !== '') save.mutate({ name: name.trim(), query }, { onSuccess: () => setName('') });
  };
  return (
    <div className={styles.saved}>
      {(saved.data ?? []).map((one) => (
        <span key={one.id} className={styles.pair}>
          <Button
            type="link"
            size="small"
            onClick={() => change(Object.fromEntries(new URLSearchParams(one.query)))}
            disabled={one.query === query}
          >
            {one.name}
          </Button>
          <Button
            type="text"
            size="small"
            icon={<DeleteOutlined />}
            aria-label={t('archive.forgetSearch', { name: one.name })}
            onClick={() => remove.mutate(one.id)}
          />
        </span>
      ))}
      {saved.data?.length === 0 ? <span className="muted">{t('archive.noSaved')}</span> : null}
      <Space.Compact>
        <Input
          value={name}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={keep}
          placeholder={t('archive.searchName')}
          aria-label={t('archive.searchName')}
        />
        <Button type="primary" onClick={keep} loading={save.isPending} disabled={name.trim() === ''}>
          {t('archive.saveSearch')}
        </Button>
      </Space.Compact>
      {save.error ? <Problem error={save.error} /> : null}
    </div>
  );
}

export function SavedSearches(props: { readonly filters: Filters; readonly change: (filters: Filters) => void }) {
  const { t } = useText();
  return (
    <Popover trigger="click" placement="bottomRight" content={<SavedList {...props} />}>
      <Button icon={<StarOutlined />}>{t('archive.saved')}</Button>
    </Popover>
  );
}
