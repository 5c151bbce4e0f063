// The door.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, Segmented } from 'antd';
import { type Language, languages } from '../../src/base/words.ts';
import { call, nothing } from '../api.ts';
import { chooseLanguage, useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './sign-in.module.css';

export function SignIn() {
  const { t, language } = useText();
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: (values: { email: string; password: string }) => call('POST', '/session', nothing, values),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <main className={styles.door}>
      <div className={styles.card}>
        <h1>{t('account.title')}</h1>
        <p className="muted">{t('account.hint')}</p>
        <Form layout="vertical" requiredMark={false} onFinish={(values) => enter.mutate(values)}>
          <Form.Item name="email" label={t('account.email')} rules={[{ required: true }]}>
            <Input type="email" autoComplete="username" autoFocus />
          </Form.Item>
          <Form.Item name="password" label={t('account.password')} rules={[{ required: true }]}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          {enter.error ? <Problem error={enter.error} /> : null}
          <Button type="primary" htmlType="submit" block loading={enter.isPending} style={{ marginTop: 12 }}>
            {t('account.enter')}
          </Button>
        </Form>
        <Segmented
          value={language}
          onChange={(one) => chooseLanguage(one as Language)}
          options={languages.map((one) => ({ value: one, label: { it: 'Italiano', en: 'English', zh: '中文' }[one] }))}
        />
      </div>
    </main>
  );
}
