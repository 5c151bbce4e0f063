// What the guide has for a question: under the search box, and live under a form in which somebody asks.
import { Link } from '@tanstack/react-router';
import { Drawer, Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './guide.module.css';
import { EntryInside } from './guide-entries.tsx';
import { GuidePageInside } from './guide-page.tsx';
import { type GuideHit, useGuide, useGuideHits } from './guide-queries.ts';
import { Snippet } from './guide-text.tsx';

function HitBody({ hit }: { readonly hit: GuideHit }) {
  const { t, language } = useText();
  return (
    <>
      <strong className={styles.hitTitle}>{hit.title}</strong>
      {hit.kind === 'entry' ? <Tag>{t('guide.entry')}</Tag> : null}
      {hit.language === language ? null : <Tag>{t('guide.writtenIn', { language: t(`guide.${hit.language}`) })}</Tag>}
      {hit.heading ? <span className="muted"> {hit.heading}</span> : null}
      <Snippet snippet={hit.snippet} />
    </>
  );
}

interface HitListProps {
  readonly hits: readonly GuideHit[];
  /** Opens a hit in place; without it a hit is a link. */
  readonly open?: (hit: GuideHit) => void;
}

export function HitList({ hits, open }: HitListProps) {
  const at = (hit: GuideHit): { children: ReactNode; className: string } => ({
    children: <HitBody hit={hit} />,
    className: styles.hit ?? '',
  });
  return (
    <ul className={styles.hits}>
      {hits.map((hit) => (
        <li key={`${hit.kind} ${hit.id}`}>
          {open ? (
            <button type="button" onClick={() => open(hit)} {...at(hit)} />
          ) : hit.kind === 'page' ? (
            <Link to="/guide/$id" params={{ id: hit.id } as never} {...at(hit)} />
          ) : (
            <Link to="/guide" hash={`entry-${hit.id}`} {...at(hit)} />
          )}
        </li>
      ))}
    </ul>
  );
}

type Opened = { readonly kind: 'page' | 'entry'; readonly id: string };

/** What was opened, in a drawer beside the form; pages that it links to open in the same drawer. */
function OpenedDrawer({ opened, open, close }: { opened: Opened; open: (next: Opened) => void; close: () => void }) {
  const { t, say } = useText();
  const guide = useGuide();
  const page = guide.data?.pages.find(({ id }) => opened.kind === 'page' && id === opened.id);
  return (
    <Drawer open onClose={close} size={560} title={page ? say(page.title) : t('guide.entry')}>
      {opened.kind === 'page' ? (
        <GuidePageInside key={opened.id} id={opened.id} open={(id) => open({ kind: 'page', id })} />
      ) : (
        <EntryInside id={opened.id} open={(id) => open({ kind: 'page', id })} />
      )}
    </Drawer>
  );
}

/** Live hits for what somebody is typing, so that they find the answer before they ask. Nothing where nothing is found. */
export function GuideHits({ text }: { readonly text: string }) {
  const { t } = useText();
  const [opened, setOpened] = useState<Opened | null>(null);
  const hits = useGuideHits(text, 4);
  if (hits.error) return <Problem error={hits.error} />;
  if (hits.data === undefined || hits.data.length === 0) return null;
  return (
    <section className={styles.live} aria-live="polite">
      <h2>{t('guide.found')}</h2>
      <p className="muted">{t('guide.foundHint')}</p>
      <HitList hits={hits.data} open={({ kind, id }) => setOpened({ kind, id })} />
      {opened ? <OpenedDrawer opened={opened} open={setOpened} close={() => setOpened(null)} /> : null}
    </section>
  );
}
