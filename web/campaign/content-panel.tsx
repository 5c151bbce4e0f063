// One content of a placement: what it is and for whom, its drafts, its publication.
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Input, Select } from 'antd';
import { useState } from 'react';
import { formatTerms, platformTerms } from '../../src/base/terms.ts';
import type { Deliverable, Placement } from '../../src/campaign/contract.ts';
import type { Draft, Metrics, PlacementAlert, Publication } from '../../src/campaign/contract-draft.ts';
import { type Check, type Market, markets } from '../../src/compliance/contract.ts';
import { useKol } from '../archive/queries.ts';
import { Findings } from '../compliance/draft-check.tsx';
import { useText } from '../text.ts';
import { showMoney } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import { DraftReview } from './draft-review.tsx';
import { PublishedPanel } from './published-panel.tsx';
import { useDoing, useDraftCheck } from './queries-work.ts';
import styles from './work.module.css';

/** On which of its accounts the KOL posts it. */
function AccountPick({ kolId, one, change }: { kolId: string; one: Deliverable; change: (id: string) => void }) {
  const { t, say } = useText();
  const kol = useKol(kolId);
  const accounts = kol.data?.accounts ?? [];
  if (accounts.length < 2) return null;
  return (
    <div className={styles.field}>
      <span className="muted">{t('work.account')}</span>
      <Select
        aria-label={t('work.account')}
        value={one.accountId}
        options={accounts.map(({ accountId, platform, handle, name }) => ({
          value: accountId,
          label: `${say(platformTerms[platform])} @${handle ?? name}`,
        }))}
        onChange={change}
      />
    </div>
  );
}

function Facts({ one, kolId }: { readonly one: Deliverable; readonly kolId: string }) {
  const { t } = useText();
  const [declaration, setDeclaration] = useState(one.declaration ?? '');
  const save = useDoing((body: object) => ({ method: 'PATCH' as const, path: `/deliverables/${one.id}`, body }));
  return (
    <div className={styles.settings}>
      <div className={styles.field}>
        <span className="muted">{t('work.dueOn')}</span>
        <Input
          aria-label={t('work.dueOn')}
          type="date"
          value={one.dueOn ?? ''}
          onChange={(event) => save.mutate({ dueOn: event.target.value || null })}
        />
      </div>
      <div className={styles.field}>
        <span className="muted">{t('work.markets')}</span>
        <Select
          mode="multiple"
          aria-label={t('work.markets')}
          value={one.markets}
          options={markets.map((value) => ({ value, label: t(`work.market_${value}`) }))}
          onChange={(chosen: Market[]) => (chosen.length > 0 ? save.mutate({ markets: chosen }) : undefined)}
        />
      </div>
      <AccountPick kolId={kolId} one={one} change={(accountId) => save.mutate({ accountId })} />
      <div className={styles.field}>
        <span className="muted">{t('work.declaration')}</span>
        <Input
          value={declaration}
          placeholder={t('work.declarationHint')}
          aria-label={t('work.declaration')}
          onChange={(event) => setDeclaration(event.target.value)}
          onBlur={() =>
            declaration === (one.declaration ?? '') ? undefined : save.mutate({ declaration: declaration || null })
          }
        />
      </div>
      <Checkbox checked={one.canBuy} onChange={(event) => save.mutate({ canBuy: event.target.checked })}>
        {t('work.canBuy')}
      </Checkbox>
      {save.error ? <Problem error={save.error} /> : null}
    </div>
  );
}

function WriteDraft({ placementId, deliverable }: { readonly placementId: string; readonly deliverable: Deliverable }) {
  const { t } = useText();
  const [text, setText] = useState(deliverable.draft ?? '');
  const send = useDoing(() => ({
    method: 'POST' as const,
    path: `/placements/${placementId}/deliverables/${deliverable.id}/drafts`,
    body: { text },
  }));
  return (
    <details className={styles.fold}>
      <summary>{t('work.writeDraft')}</summary>
      <Input.TextArea
        autoSize={{ minRows: 3, maxRows: 12 }}
        value={text}
        placeholder={t('work.draftText')}
        aria-label={t('work.draftText')}
        onChange={(event) => setText(event.target.value)}
      />
      <Button
        disabled={text.trim() === '' || text === deliverable.draft}
        loading={send.isPending}
        onClick={() => send.mutate(undefined)}
      >
        {t('shell.save')}
      </Button>
      {send.error ? <Problem error={send.error} /> : null}
    </details>
  );
}

/** Where facts are noted once, so that no draft asks for them again. */
function FactsHint({ kolId }: { readonly kolId: string }) {
  const { t } = useText();
  return (
    <p className="muted">
      {t('work.factsHint')}{' '}
      <Link to="/archive/$kolId" params={{ kolId } as never} className={styles.back ?? ''}>
        {t('work.factsKol')}
      </Link>
      {' · '}
      <Link to="/brands" className={styles.back ?? ''}>
        {t('work.factsBrand')}
      </Link>
    </p>
  );
}

/** The passages that the law questions, as marks on the draft: graver ones first. */
const flagsOf = (check: Check) =>
  check.findings.flatMap(({ passage, severity, answer }) =>
    passage === null ? [] : [{ at: passage.at, length: passage.length, severity: answer ? 'answered' : severity }],
  );

interface ContentProps {
  readonly placement: Placement;
  readonly deliverable: Deliverable;
  readonly codes: readonly string[];
  readonly drafts: readonly Draft[];
  readonly publications: readonly Publication[];
  readonly alerts: readonly PlacementAlert[];
  readonly metrics: readonly Metrics[];
}

export function ContentPanel({ placement, deliverable, codes, drafts, publications, alerts, metrics }: ContentProps) {
  const { say, language } = useText();
  const { platform } = deliverable;
  const isOpen = deliverable.doneAt === null && ['agreed', 'drafted', 'approved', 'invited'].includes(placement.state);
  const name = platform in platformTerms ? say(platformTerms[platform as 'douyin']) : platform;
  const [newest] = drafts;
  const { check, answered } = useDraftCheck(newest?.id ?? null);
  const isChecked = deliverable.doneAt === null && check.data !== undefined;
  const isSameText = isChecked && check.data.content.text.trim() === newest?.text.trim();
  const published = (
    <PublishedPanel
      placementId={placement.id}
      deliverable={deliverable}
      publications={publications}
      alerts={alerts}
      metrics={metrics}
    />
  );
  return (
    <article
      id={`content-${deliverable.id}`}
      className={styles.content}
      aria-label={`${say(formatTerms[deliverable.format])} · ${name}`}
    >
      <div className={styles.contentHead}>
        <h3>
          {say(formatTerms[deliverable.format])} · {name} @{deliverable.accountName}
        </h3>
        <span className="figure">{showMoney(deliverable.fee, placement.currency, language)}</span>
      </div>
      <Facts key={deliverable.declaration ?? ''} one={deliverable} kolId={placement.kolId} />
      {publications.length > 0 ? published : null}
      <DraftReview
        drafts={drafts}
        placementId={placement.id}
        isOpen={isOpen}
        codes={codes}
        openFindings={check.data?.open ?? 0}
        flags={isChecked && check.data.content.text === newest?.text ? flagsOf(check.data) : []}
        findings={
          isChecked ? (
            <>
              <Findings check={check.data} answered={answered} isBesideText={isSameText} />
              {check.data.open > 0 ? <FactsHint kolId={placement.kolId} /> : null}
            </>
          ) : null
        }
      />
      {isOpen ? <WriteDraft key={`write ${newest?.id}`} placementId={placement.id} deliverable={deliverable} /> : null}
      {publications.length > 0 ? null : published}
    </article>
  );
}
