// All lists, and a new one.
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import type { NewShortlist } from '../../src/archive/contract-shortlist.ts';
import { useText } from '../text.ts';
import { showAge } from '../ui/format.ts';
import { Empty, Loaded, Page, Problem } from '../ui/page.tsx';
import styles from './kol.module.css';
import { useListChanges, useShortlists } from './kol-queries.ts';

function Make() {
  const { t } = useText();
  const navigate = useNavigate();
  const { make } = useListChanges();
  const start = async ({ name, note }: NewShortlist) => {
    const { id } = await make.mutateAsync({ name, note: note || null });
    await navigate({ to: '/archive/lists/$listId', params: { listId: id } });
  };
  return (
    <Form<NewShortlist>
      className={styles.newList ?? ''}
      onFinish={(values) => void start(values).catch(() => undefined)}
    >
      <Form.Item name="name" rules={[{ required: true, message: t('brand.required') }]}>
        <Input placeholder={t('list.name')} aria-label={t('list.name')} maxLength={120} />
      </Form.Item>
      <Form.Item name="note">
        <Input placeholder={t('list.purpose')} aria-label={t('list.purpose')} maxLength={2_000} />
      </Form.Item>
      <Button htmlType="submit" type="primary" loading={make.isPending}>
        {t('list.make')}
      </Button>
      {make.error ? <Problem error={make.error} /> : null}
    </Form>
  );
}

export function ListsPage() {
  const { t, language } = useText();
  const lists = useShortlists();
  return (
    <Page title={t('list.title')} answers={t('list.answers')} actions={<Link to="/archive">{t('archive.back')}</Link>}>
      <Make />
      <Loaded query={lists}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={t('list.none')} />
          ) : (
            <div className={styles.lists}>
              {rows.map((list) => (
                <Link key={list.id} to="/archive/lists/$listId" params={{ listId: list.id }} className={styles.list}>
                  <b>{list.name}</b>
                  {list.note ? <span>{list.note}</span> : null}
                  <span className="muted figure">
                    {t('list.count', { n: list.kols })} ·{' '}
                    {t('list.changed', { age: showAge(list.updatedAt, language) })}
                    {list.createdBy ? ` · ${t('list.made', { by: list.createdBy })}` : ''}
                  </span>
                </Link>
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
