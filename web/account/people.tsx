// The people of the workspace: add one with a role, take one away.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Popconfirm, Select, Table } from 'antd';
import { z } from 'zod';
import { type NewPerson, type Person, personShape, roles } from '../../src/account/contract.ts';
import { call, get, nothing } from '../api.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import type { Me } from './session.ts';
import styles from './settings.module.css';

function AddPerson({ done }: { readonly done: () => unknown }) {
  const { t } = useText();
  const [form] = Form.useForm<NewPerson>();
  const add = useMutation({
    mutationFn: (person: NewPerson) => call('POST', '/people', personShape, person),
    onSuccess: () => {
      form.resetFields();
      return done();
    },
  });
  const required = [{ required: true, message: t('brand.required') }];
  return (
    <Form
      form={form}
      className={styles.form ?? ''}
      onFinish={(person) => add.mutate(person)}
      initialValues={{ role: 'manager' }}
    >
      <Form.Item name="name" rules={required}>
        <Input placeholder={t('account.name')} aria-label={t('account.name')} />
      </Form.Item>
      <Form.Item name="email" rules={required}>
        <Input type="email" placeholder={t('account.email')} aria-label={t('account.email')} autoComplete="off" />
      </Form.Item>
      <Form.Item name="password" rules={[{ required: true, min: 10, message: t('account.passwordRule') }]}>
        <Input.Password
          placeholder={`${t('account.password')} (${t('account.passwordRule')})`}
          aria-label={t('account.password')}
          autoComplete="new-password"
        />
      </Form.Item>
      <Form.Item name="role">
        <Select
          aria-label={t('account.role')}
          options={roles.map((role) => ({ value: role, label: t(`account.${role}`) }))}
        />
      </Form.Item>
      <Button htmlType="submit" loading={add.isPending}>
        {t('account.addPerson')}
      </Button>
      {add.error ? <Problem error={add.error} /> : null}
    </Form>
  );
}

export function People({ me }: { readonly me: Me }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const people = useQuery({ queryKey: ['people'], queryFn: () => get('/people', z.array(personShape)) });
  const refresh = () => queries.invalidateQueries({ queryKey: ['people'] });
  const remove = useMutation({
    mutationFn: (person: Person) => call('DELETE', `/people/${person.id}`, nothing),
    onSuccess: refresh,
  });
  return (
    <Section title={t('account.people')}>
      <Loaded query={people} rows={3}>
        {(rows) => (
          <Table
            size="small"
            rowKey="id"
            pagination={false}
            scroll={{ x: 560 }}
            dataSource={rows}
            columns={[
              { title: t('account.name'), dataIndex: 'name' },
              { title: t('account.email'), dataIndex: 'email' },
              { title: t('account.role'), key: 'role', render: (_, person) => t(`account.${person.role}`) },
              {
                title: '',
                key: 'since',
                render: (_, person) => <span className="muted">{showDay(person.createdAt, language)}</span>,
              },
              {
                title: '',
                key: 'remove',
                align: 'right',
                render: (_, person) =>
                  person.id === me.userId ? null : (
                    <Popconfirm
                      title={t('account.removePerson', { name: person.name })}
                      onConfirm={() => remove.mutate(person)}
                    >
                      <Button type="text" size="small">
                        {t('account.remove')}
                      </Button>
                    </Popconfirm>
                  ),
              },
            ]}
          />
        )}
      </Loaded>
      {remove.error ? <Problem error={remove.error} /> : null}
      <AddPerson done={refresh} />
    </Section>
  );
}
