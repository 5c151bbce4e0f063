// The guide: a box for questions, then all pages by group, then what experts answered.
import { SearchOutlined } from '@ant-design/icons';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { guideGroups } from '../../src/desk/guide-page.ts';
import { useMe } from '../account/session.ts';
import { useText } from '../text.ts';
import { Loaded, Page, Problem, Section } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './guide.module.css';
import { EntryList } from './guide-entries.tsx';
import { EntryDrawer } from './guide-entry-form.tsx';
import { GuideHits, HitList } from './guide-hits.tsx';
import { type GuideIndex, useGuide, useGuideHits } from './guide-queries.ts';

function Found({ q }: { readonly q: string }) {
  const { t } = useText();
  const hits = useGuideHits(q, 8);
  if (hits.error) return <Problem error={hits.error} />;
  if (hits.data === undefined) return null;
  return hits.data.length === 0 ? <p className="muted">{t('guide.nothing')}</p> : <HitList hits={hits.data} />;
}

function Groups({ guide }: { readonly guide: GuideIndex }) {
  const { t, say } = useText();
  return guideGroups.map((group) => (
    <Section key={group} title={t(`guide.group_${group}`)}>
      <div className={styles.cards} data-compact={group === 'platforms'}>
        {guide.pages
          .filter((page) => page.group === group)
          .map((page) => (
            <Link key={page.id} to="/guide/$id" params={{ id: page.id } as never} className={styles.card ?? ''}>
              <strong>{say(page.title)}</strong>
              <span className="muted">{say(page.lead)}</span>
            </Link>
          ))}
      </div>
    </Section>
  ));
}

export function GuideIndexPage() {
  const { t } = useText();
  const me = useMe();
  const navigate = useNavigate();
  const { q = '' } = useSearch({ strict: false }) as { q?: string };
  const guide = useGuide();
  const [isAdding, setAdding] = useState(false);
  const canWrite = me.data !== undefined && me.data !== null && me.data.role !== 'viewer';
  const ask = (text: string) =>
    void navigate({ to: '/guide', search: (text === '' ? {} : { q: text }) as never, replace: true });
  return (
    <Touch>
      <Page
        title={t('guide.title')}
        answers={t('guide.answers')}
        actions={canWrite ? <Button onClick={() => setAdding(true)}>{t('guide.add')}</Button> : null}
      >
        <Input
          prefix={<SearchOutlined />}
          defaultValue={String(q)}
          placeholder={t('guide.ask')}
          aria-label={t('guide.ask')}
          allowClear
          className={styles.ask ?? ''}
          onChange={(event) => ask(event.target.value)}
        />
        <Found q={String(q)} />
        <Loaded query={guide}>
          {(all) => (
            <>
              <Groups guide={all} />
              {all.entries.length > 0 ? <EntryList entries={all.entries} /> : null}
            </>
          )}
        </Loaded>
        {isAdding ? (
          <EntryDrawer entry={null} close={() => setAdding(false)} hits={(question) => <GuideHits text={question} />} />
        ) : null}
      </Page>
    </Touch>
  );
}
