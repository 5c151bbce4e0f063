// One's own API keys: make one, copy it once, take it away.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Input, Popconfirm, Typography } from 'antd';
import { z } from 'zod';
import { createdKeyShape, keyShape } from '../../src/account/contract.ts';
import { call, get, nothing } from '../api.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import styles from './settings.module.css';

export function Keys() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ name: string }>();
  const keys = useQuery({ queryKey: ['keys'], queryFn: () => get('/keys', z.array(keyShape)) });
  const refresh = () => queries.invalidateQueries({ queryKey: ['keys'] });
  const make = useMutation({
    mutationFn: (values: { name: string }) => call('POST', '/keys', createdKeyShape, values),
    onSuccess: () => {
      form.resetFields();
      return refresh();
    },
  });
  const remove = useMutation({
    mutationFn: (id: string) => call('DELETE', `/keys/${id}`, nothing),
    onSuccess: refresh,
  });
  return (
    <Section title={t('account.keys')} aside={t('account.keysHint')}>
      <Loaded query={keys} rows={2}>
        {(rows) => (
          <div className={styles.keys}>
            {rows.length === 0 ? <p className="muted">{t('account.noKeys')}</p> : null}
            {rows.map((key) => (
              <div key={key.id}>
                <strong>{key.name}</strong> <code>{key.start}…</code>
                <span className="muted">
                  {key.lastUsedAt
                    ? t('account.lastUsed', { at: showMoment(key.lastUsedAt, language) })
                    : t('account.neverUsed')}
                </span>
                <Popconfirm
                  title={t('account.removePerson', { name: key.name ?? '' })}
                  onConfirm={() => remove.mutate(key.id)}
                >
                  <Button type="text" size="small">
                    {t('account.remove')}
                  </Button>
                </Popconfirm>
              </div>
            ))}
          </div>
        )}
      </Loaded>
      {make.data ? (
        <Alert
          type="success"
          style={{ marginBlock: 8 }}
          title={t('account.keyShown')}
          description={<Typography.Text copyable>{make.data.key}</Typography.Text>}
        />
      ) : null}
      <Form form={form} className={styles.form ?? ''} onFinish={(values) => make.mutate(values)}>
        <Form.Item name="name" rules={[{ required: true, message: t('brand.required') }]}>
          <Input placeholder={t('account.keyName')} aria-label={t('account.keyName')} />
        </Form.Item>
        <Button htmlType="submit" loading={make.isPending}>
          {t('account.newKey')}
        </Button>
      </Form>
      {make.error ? <Problem error={make.error} /> : null}
      {remove.error ? <Problem error={remove.error} /> : null}
    </Section>
  );
}
