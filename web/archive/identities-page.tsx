// Who may be one person: two KOLs side by side with the reasons, to be merged or kept apart.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Tag } from 'antd';
import { z } from 'zod';
import { mergeShape, type ProposalView, proposalShape, searchedShape } from '../../src/archive/contract-identity.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { call, get, nothing } from '../api.ts';
import { useText } from '../text.ts';
import { showCount, showShare } from '../ui/format.ts';
import { Empty, Loaded, Page, Problem } from '../ui/page.tsx';
import styles from './identities.module.css';

const sureFrom = 0.95;

function Candidate({ one }: { readonly one: ProposalView['a'] }) {
  const { t, say, language } = useText();
  return (
    <div>
      <Link to="/archive/$kolId" params={{ kolId: one.kolId }}>
        <strong>{one.name}</strong>
      </Link>
      {one.accounts.map((account) => (
        <div key={`${account.platform}${account.handle}`} className="muted">
          {say(platformTerms[account.platform])} · {account.handle} ·{' '}
          {account.followers === null ? t('shell.unknown') : showCount(account.followers, language)}
        </div>
      ))}
      {one.agency ? <div className="muted">{one.agency}</div> : null}
    </div>
  );
}

function ProposalRow({ proposal, refresh }: { readonly proposal: ProposalView; readonly refresh: () => unknown }) {
  const { t, say, language } = useText();
  const { a, b, probability, reasons } = proposal;
  // Whoever has more followers keeps the name.
  const most = (one: ProposalView['a']) => Math.max(0, ...one.accounts.map((account) => account.followers ?? 0));
  const [kept, merged] = most(a) >= most(b) ? [a, b] : [b, a];
  const merge = useMutation({
    mutationFn: () =>
      call('POST', '/identities/merge', z.array(mergeShape), { kept: kept.kolId, merged: merged.kolId }),
    onSuccess: refresh,
  });
  const apart = useMutation({
    mutationFn: () => call('POST', '/identities/keep-apart', nothing, { a: a.kolId, b: b.kolId }),
    onSuccess: refresh,
  });
  return (
    <section className={styles.proposal} aria-label={`${kept.name} · ${merged.name}`}>
      <div className={styles.probability}>
        <strong className="figure">{showShare(probability, language, 0)}</strong>
        <span className="muted">{probability >= sureFrom ? t('archive.identitySure') : t('archive.identityAsk')}</span>
      </div>
      <Candidate one={kept} />
      <Candidate one={merged} />
      <div className={styles.reasons}>
        {reasons.map((reason) => (
          <Tag key={reason.text.en} className={styles[reason.sign] ?? ''}>
            {reason.sign === 'for' ? '+' : '−'} {say(reason.text)}
          </Tag>
        ))}
      </div>
      <div className={styles.decide}>
        <Button size="small" type="primary" loading={merge.isPending} onClick={() => merge.mutate()}>
          {t('archive.merge')}
        </Button>
        <Button size="small" type="text" loading={apart.isPending} onClick={() => apart.mutate()}>
          {t('archive.keepApart')}
        </Button>
      </div>
      {merge.error ? <Problem error={merge.error} /> : null}
      {apart.error ? <Problem error={apart.error} /> : null}
    </section>
  );
}

export function IdentitiesPage() {
  const { t } = useText();
  const queries = useQueryClient();
  const proposals = useQuery({
    queryKey: ['identities'],
    queryFn: () => get('/identities', z.array(proposalShape)),
  });
  const refresh = () => queries.invalidateQueries();
  const search = useMutation({
    mutationFn: () => call('POST', '/identities/search', searchedShape),
    onSuccess: refresh,
  });
  const mergeSure = useMutation({
    mutationFn: () => call('POST', '/identities/merge-sure', z.object({ merged: z.number() })),
    onSuccess: refresh,
  });
  const sure = (proposals.data ?? []).filter((one) => one.probability >= sureFrom).length;
  return (
    <Page
      title={t('archive.identities')}
      answers={t('archive.identitiesAnswers')}
      actions={
        <>
          <Link to="/archive">{t('archive.back')}</Link>
          {sure > 0 ? (
            <Button loading={mergeSure.isPending} onClick={() => mergeSure.mutate()}>
              {t('archive.mergeSure', { n: sure })}
            </Button>
          ) : null}
          <Button type="primary" loading={search.isPending} onClick={() => search.mutate()}>
            {t('archive.searchIdentities')}
          </Button>
        </>
      }
    >
      {search.error ? <Problem error={search.error} /> : null}
      {mergeSure.error ? <Problem error={mergeSure.error} /> : null}
      <Loaded query={proposals}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty text={search.data ? t('archive.noIdentities') : t('archive.identitiesStart')} />
          ) : (
            rows.map((one) => <ProposalRow key={`${one.a.kolId}${one.b.kolId}`} proposal={one} refresh={refresh} />)
          )
        }
      </Loaded>
    </Page>
  );
}
