// One content from the first draft to the confirmed post: what is next stands open, the rest is there to read.
import { useState } from 'react';
import { formatTerms, platformTerms } from '../../src/base/terms.ts';
import type { KolContent } from '../../src/campaign/contract-kol-page.ts';
import { showDay, showMoney } from '../ui/format.ts';
import styles from './kol.module.css';
import { DraftForm, KolDraft } from './kol-draft.tsx';
import { standingOf } from './kol-next.ts';
import { Card, Field, Press, Trouble } from './kol-parts.tsx';
import { KolPublished, PublicationForm } from './kol-publication.tsx';
import { useAct, useGiven } from './kol-text.tsx';
import { kolWords } from './words-kol.ts';

const tones = {
  ...{ draft: 'warn', change: 'bad', wait_review: 'muted', publish: 'warn' },
  ...{ mend: 'bad', wait_confirm: 'muted', done: 'good' },
} as const;

function Declaration({ content }: { readonly content: KolContent }) {
  const { tell } = useGiven();
  const { act, isBusy, problem } = useAct();
  const [text, setText] = useState(content.declaration ?? '');
  return (
    <>
      <Field label={tell(kolWords.declaration)}>
        <input
          value={text}
          maxLength={200}
          placeholder={tell(kolWords.declarationHint)}
          onChange={(event) => setText(event.target.value)}
        />
      </Field>
      <Trouble problem={problem} />
      {text.trim() === '' || text === content.declaration ? null : (
        <Press
          text={tell(kolWords.save)}
          isBusy={isBusy}
          onPress={() => act('PUT', `/contents/${content.id}/declaration`, { declaration: text })}
        />
      )}
    </>
  );
}

function Content({ content }: { readonly content: KolContent }) {
  const { tell, page, language } = useGiven();
  const [isWriting, setWriting] = useState(false);
  const [isTelling, setTelling] = useState(false);
  const standing = standingOf(content);
  const [draft] = content.drafts;
  const isOpen = page.state !== 'invited' && page.state !== 'declined' && page.state !== 'cancelled';
  const canWrite = isOpen && content.publications.length === 0;
  const canTell = isOpen && (standing === 'publish' || standing === 'mend' || standing === 'wait_confirm');
  const platform =
    content.platform in platformTerms ? tell(platformTerms[content.platform as 'douyin']) : content.platform;
  const due = content.dueOn === null ? '' : ` · ${tell(kolWords.dueOn, { day: showDay(content.dueOn, language) })}`;
  return (
    <article
      id={`content-${content.id}`}
      className={styles.part}
      aria-label={`${tell(formatTerms[content.format])} ${platform}`}
    >
      <div className={styles.line}>
        <h3>
          {tell(formatTerms[content.format])} · {platform} @{content.accountName}
        </h3>
        <span className={styles.standing} data-tone={tones[standing]}>
          {tell(kolWords[`standing_${standing}`])}
        </span>
      </div>
      <p className={styles.muted}>
        {showMoney(content.fee, page.currency, language)}
        {due}
      </p>
      {draft ? <KolDraft key={draft.id} draft={draft} findings={content.findings} /> : null}
      {canWrite && (draft === undefined || isWriting) ? (
        <DraftForm key={draft?.id ?? 'first'} content={content} close={() => setWriting(false)} />
      ) : null}
      {canWrite && draft !== undefined && !isWriting ? (
        <Press text={tell(kolWords.newVersion)} isFirst={standing === 'change'} onPress={() => setWriting(true)} />
      ) : null}
      {content.publications.length > 0 ? <h3>{tell(kolWords.publication)}</h3> : null}
      <KolPublished content={content} />
      {canTell && (standing === 'publish' || isTelling) ? (
        <PublicationForm key={content.publications.length} content={content} close={() => setTelling(false)} />
      ) : null}
      {canTell && standing !== 'publish' && !isTelling ? (
        <Press text={tell(kolWords.sendPostAgain)} isFirst={standing === 'mend'} onPress={() => setTelling(true)} />
      ) : null}
      {isOpen ? <Declaration content={content} /> : null}
    </article>
  );
}

export function KolContents() {
  const { tell, page } = useGiven();
  if (page.state === 'invited' && page.offers.length > 0) return null;
  return (
    <Card title={tell(kolWords.contents)}>
      {page.contents.map((content) => (
        <Content key={content.id} content={content} />
      ))}
    </Card>
  );
}
