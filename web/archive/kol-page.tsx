// One KOL on one page: identity and accounts, then a section for each question, with an index that stays in sight.
import { Link, useParams } from '@tanstack/react-router';
import { Tag } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Account, Kol } from '../../src/archive/contract.ts';
import { categoryTerms, platformTerms, tierTerms, topicTerms } from '../../src/base/terms.ts';
import { type TextKey, useText } from '../text.ts';
import { showAge, showCount, showDay } from '../ui/format.ts';
import { Loaded, Page, Section } from '../ui/page.tsx';
import archive from './archive.module.css';
import { CardVerdict } from './card-cells.tsx';
import styles from './kol.module.css';
import { AudienceSection } from './kol-audience.tsx';
import { CollaborationsSection } from './kol-collaborations.tsx';
import { KolEditor } from './kol-edit.tsx';
import { FormerTexts } from './kol-former.tsx';
import { IndicesSection } from './kol-indices.tsx';
import { ListedLine, ListsButton } from './kol-lists.tsx';
import { PeersSection } from './kol-peers.tsx';
import { CommentsSection, PostsSection } from './kol-posts.tsx';
import { PricesSection } from './kol-prices.tsx';
import { ProvenanceSection } from './kol-provenance.tsx';
import { Merges } from './merges.tsx';
import { useKol } from './queries.ts';
import { Similar } from './similar.tsx';
import { Sparkline } from './sparkline.tsx';

function AccountCard({ account, isActive, choose }: { account: Account; isActive: boolean; choose: () => void }) {
  const { t, say, language } = useText();
  const { followers, followersError, observedOn } = account;
  return (
    <button type="button" className={archive.account} data-active={isActive} aria-pressed={isActive} onClick={choose}>
      <span className="muted">
        {say(platformTerms[account.platform])} · {account.handle}
      </span>
      <span className={styles.accountFigure}>
        <span className={archive.big}>
          {followers === null ? t('shell.unknown') : showCount(followers, language)}
          {followersError ? (
            <span className={`muted ${styles.error}`}> ± {showCount(followersError, language)}</span>
          ) : null}
        </span>
        <Sparkline accountId={account.accountId} />
      </span>
      <span>
        {say(tierTerms[account.tier])} · <CardVerdict card={account} />
      </span>
      <span className="muted">
        {observedOn
          ? `${t('archive.observed', { day: showDay(observedOn, language) })}, ${showAge(observedOn, language)}`
          : t('shell.unknown')}
      </span>
    </button>
  );
}

const sections: readonly (readonly [string, TextKey])[] = [
  ['audit', 'kol.audit'],
  ['engagement', 'kol.engagement'],
  ['posts', 'archive.posts'],
  ['comments', 'archive.comments'],
  ['audience', 'kol.audience'],
  ['prices', 'archive.prices'],
  ['indices', 'kol.indices'],
  ['collaborations', 'archive.collaborations'],
  ['similar', 'archive.similar'],
  ['provenance', 'archive.provenance'],
];

function SectionIndex() {
  const { t } = useText();
  return (
    <nav className={styles.index} aria-label={t('kol.index')}>
      {sections.map(([id, text]) => (
        <a key={id} href={`#${id}`}>
          {t(text)}
        </a>
      ))}
    </nav>
  );
}

/** The audit of an account, drawn by the stage to the right. */
type Dossier = (accountId: string) => ReactNode;

interface KolProps {
  readonly dossier: Dossier;
  /** What else can be done with a KOL, by a stage to the right. */
  readonly actions: (kolId: string) => ReactNode;
}

function Identity({ kol }: { readonly kol: Kol }) {
  const { t, say } = useText();
  return (
    <>
      <div className={archive.header}>
        {kol.category ? <span>{say(categoryTerms[kol.category])}</span> : null}
        {kol.topics.map((topic) => (
          <Tag key={topic}>{topic in topicTerms ? say(topicTerms[topic as 'food']) : topic}</Tag>
        ))}
        {kol.agency ? (
          <span className="muted">
            {t('archive.agency')}: {kol.agency}
          </span>
        ) : null}
        {kol.region ? <span className="muted">{kol.region}</span> : null}
      </div>
      {kol.notes ? <p className={archive.notes}>{kol.notes}</p> : null}
      <ListedLine kolId={kol.id} />
    </>
  );
}

function AccountSections({ account, kol, dossier }: { account: Account; kol: Kol; dossier: Dossier }) {
  const { t } = useText();
  const { accountId, platform } = account;
  return (
    <>
      {account.bio || account.url ? (
        <p className={styles.bio}>
          {account.bio}{' '}
          {account.url ? (
            <a href={account.url} target="_blank" rel="noreferrer">
              {account.url}
            </a>
          ) : null}
        </p>
      ) : null}
      {account.verifiedText ? <p className={styles.bio}>{t('kol.verified', { text: account.verifiedText })}</p> : null}
      <FormerTexts earlier={account.earlier} />
      <SectionIndex />
      {dossier(accountId)}
      <PeersSection accountId={accountId} />
      <PostsSection account={account} />
      <CommentsSection accountId={accountId} />
      <AudienceSection accountId={accountId} platform={platform} />
      <PricesSection account={account} />
      <IndicesSection key={accountId} accountId={accountId} platform={platform} />
      <CollaborationsSection rows={kol.collaborations} kolId={kol.id} />
      <Merges kolId={kol.id} />
      <Section id="similar" title={t('archive.similar')} aside={t('archive.similarTo')}>
        <Similar accountId={accountId} />
      </Section>
      <ProvenanceSection account={account} />
    </>
  );
}

function KolView({ kol, dossier, actions }: KolProps & { readonly kol: Kol }) {
  const { t } = useText();
  const [chosen, choose] = useState(kol.accounts[0]?.accountId ?? '');
  const account = kol.accounts.find((one) => one.accountId === chosen) ?? kol.accounts[0];
  return (
    <Page
      title={kol.name}
      answers={kol.pinyin}
      actions={
        <>
          <Link to="/archive">{t('archive.back')}</Link>
          <Link to="/archive/compare" search={{ ids: kol.id }}>
            {t('list.compare')}
          </Link>
          <ListsButton kolId={kol.id} />
          {actions(kol.id)}
          <KolEditor kol={kol} />
        </>
      }
    >
      <Identity kol={kol} />
      <div className={archive.accounts}>
        {kol.accounts.map((one) => (
          <AccountCard
            key={one.accountId}
            account={one}
            isActive={one.accountId === account?.accountId}
            choose={() => choose(one.accountId)}
          />
        ))}
      </div>
      {account ? (
        <AccountSections account={account} kol={kol} dossier={dossier} />
      ) : (
        <CollaborationsSection rows={kol.collaborations} kolId={kol.id} />
      )}
    </Page>
  );
}

export function KolPage(props: KolProps) {
  const { kolId } = useParams({ strict: false }) as { kolId: string };
  const kol = useKol(kolId);
  return <Loaded query={kol}>{(one) => <KolView key={one.id} kol={one} {...props} />}</Loaded>;
}
