// A page of the guide: the answer first, then its sections, where it is done, what to read next, and the sources.
import { useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import type { z } from 'zod';
import type { guidePageShape } from '../../src/desk/contract-guide.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Loaded, Page } from '../ui/page.tsx';
import { Touch } from '../ui/touch.tsx';
import styles from './guide.module.css';
import { EntryList } from './guide-entries.tsx';
import { useGuidePage } from './guide-queries.ts';
import { GuideText, type OpenInPlace } from './guide-text.tsx';

type PageView = z.infer<typeof guidePageShape>;

function Sources({ sources, updatedOn }: Pick<PageView, 'sources' | 'updatedOn'>) {
  const { t, say, language } = useText();
  return (
    <footer className={styles.sources}>
      <h2 className={styles.sourcesTitle}>{t('guide.sources')}</h2>
      <ul className={styles.sourceList}>
        {sources.map(({ text, url, year }) => (
          <li key={`${text.en} ${url ?? ''}`}>
            {url === null ? (
              say(text)
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {say(text)}
              </a>
            )}{' '}
            <span className="muted">{year ?? t('guide.noYear')}</span>
          </li>
        ))}
      </ul>
      <p className="muted">{t('guide.updatedOn', { day: showDay(updatedOn, language) })}</p>
    </footer>
  );
}

function Body({ page, open }: { readonly page: PageView; readonly open?: OpenInPlace | undefined }) {
  const { t, say } = useText();
  const navigate = useNavigate();
  return (
    <article className={styles.page}>
      <p className={styles.lead}>{say(page.lead)}</p>
      <div className={styles.doneAt}>
        {page.doneAt.map(({ path, text }, at) => (
          <Button
            key={path}
            type={at === 0 && open === undefined ? 'primary' : 'default'}
            onClick={() => (open ? window.open(path) : void navigate({ href: path } as never))}
          >
            {say(text)}
          </Button>
        ))}
      </div>
      {page.sections.map(({ heading, text }) => (
        <section key={heading.en}>
          <h2>{say(heading)}</h2>
          <GuideText text={say(text)} open={open} />
        </section>
      ))}
      {page.entries.length > 0 ? <EntryList entries={page.entries} /> : null}
      {page.related.length > 0 ? (
        <section>
          <h2>{t('guide.related')}</h2>
          <div className={styles.related}>
            <GuideText text={page.related.map(({ id }) => `- [[${id}]]`).join('\n')} open={open} />
          </div>
        </section>
      ) : null}
      <Sources sources={page.sources} updatedOn={page.updatedOn} />
    </article>
  );
}

/** A page inside something else, such as a drawer: its links open in place, its buttons in a tab of their own. */
export function GuidePageInside({ id, open }: { readonly id: string; readonly open: OpenInPlace }) {
  const page = useGuidePage(id);
  return <Loaded query={page}>{(view) => <Body page={view} open={open} />}</Loaded>;
}

export function GuidePageView() {
  const { t, say } = useText();
  const navigate = useNavigate();
  const { id } = useParams({ strict: false }) as { id: string };
  const page = useGuidePage(id);
  return (
    <Touch>
      <Loaded query={page}>
        {(view) => (
          <Page
            title={say(view.title)}
            answers={t(`guide.group_${view.group}`)}
            actions={<Button onClick={() => void navigate({ to: '/guide' })}>{t('guide.toIndex')}</Button>}
          >
            <Body page={view} />
          </Page>
        )}
      </Loaded>
    </Touch>
  );
}
