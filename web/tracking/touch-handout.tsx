// What the developer of a mini-program or official account is handed, each to copy.
import { Input, Typography } from 'antd';
import { useState } from 'react';
import { handOut } from '../../src/tracking/scene.ts';
import { useText } from '../text.ts';
import { Section } from '../ui/page.tsx';
import styles from './touch.module.css';

export function Handout({ code }: { readonly code: string }) {
  const { t } = useText();
  const [page, setPage] = useState('pages/index/index');
  const told = handOut(page, code);
  return (
    <Section title={t('touch.handout')}>
      <p className="muted">{t('touch.handoutHint')}</p>
      <div className={styles.field}>
        <label className="muted" htmlFor="mini-page">
          {t('touch.page')}
        </label>
        <Input
          id="mini-page"
          value={page}
          status={told ? '' : 'error'}
          onChange={(event) => setPage(event.target.value.trim())}
        />
      </div>
      {told ? (
        <dl className={styles.handout}>
          {(
            [
              ['touch.handMini', told.miniProgram],
              ['touch.handPath', told.path],
              ['touch.handAccount', told.officialAccount],
              ['touch.handHint', told.hint],
            ] as const
          ).map(([label, text]) => (
            <div key={label}>
              <dt className="muted">{t(label)}</dt>
              <dd>
                <Typography.Text copyable code>
                  {text}
                </Typography.Text>
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className={styles.warn}>{t('touch.pageWrong')}</p>
      )}
    </Section>
  );
}
