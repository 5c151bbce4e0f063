// All rings that the last audit of the archive found, and one of them.
import { Link, useParams } from '@tanstack/react-router';
import { Table, type TableColumnsType } from 'antd';
import type { Ring, RingList } from '../../src/audit/contract-ring.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { showMoment, showShare } from '../ui/format.ts';
import { Empty, Loaded, Page, Section } from '../ui/page.tsx';
import styles from './audit.module.css';
import { useRing, useRings } from './queries.ts';
import { RingAccounts, RingNetwork } from './ring-picture.tsx';

function Kind({ ring }: { readonly ring: Ring }) {
  const { t } = useText();
  return (
    <Link to="/archive/rings/$ringId" params={{ ringId: ring.id }} className={styles.kind} data-club={ring.isFanClub}>
      <span aria-hidden="true">{ring.isFanClub ? '✓' : '✕'}</span> {t(ring.isFanClub ? 'ring.club' : 'ring.service')}
    </Link>
  );
}

function useColumns(): TableColumnsType<Ring> {
  const { t, say, language } = useText();
  return [
    { title: t('ring.kind'), key: 'kind', render: (_, ring) => <Kind ring={ring} /> },
    { title: t('ring.platform'), key: 'platform', render: (_, ring) => say(platformTerms[ring.platform]) },
    { title: t('ring.people'), dataIndex: 'people', align: 'right' },
    { title: t('ring.accounts'), dataIndex: 'accounts', align: 'right' },
    { title: t('ring.posts'), dataIndex: 'posts', align: 'right' },
    {
      title: t('ring.share'),
      key: 'share',
      align: 'right',
      render: (_, { share }) =>
        share === null ? '–' : <span title={t('ring.shareHint')}>{showShare(share, language, 0)}</span>,
    },
  ];
}

function Nothing({ searched }: { readonly searched: number | null }) {
  const { t } = useText();
  const isSearched = searched !== null && searched > 0;
  return (
    <Empty
      text={isSearched ? t('ring.none', { comments: searched }) : t('ring.needed')}
      action={
        <span className={styles.actions}>
          <Link to="/import">{t('ring.toImport')}</Link>
          <Link to="/archive">{t('ring.toAudit')}</Link>
        </span>
      }
    />
  );
}

function Listed({ list }: { readonly list: RingList }) {
  const { t, language } = useText();
  const columns = useColumns();
  const first = list.rings[0];
  if (first === undefined) return <Nothing searched={list.searched} />;
  const facts = { services: list.services, clubs: list.total - list.services, comments: list.searched ?? 0 };
  return (
    <>
      <p>{t('ring.counted', { ...facts, at: showMoment(first.foundAt, language) })}</p>
      <Table
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={list.rings}
        pagination={false}
        scroll={{ x: 560 }}
      />
    </>
  );
}

export function RingsPage() {
  const { t } = useText();
  const rings = useRings();
  return (
    <Page title={t('ring.title')} answers={t('ring.answers')}>
      <Loaded query={rings}>{(list) => <Listed list={list} />}</Loaded>
    </Page>
  );
}

export function RingPage() {
  const { t, say } = useText();
  const { ringId } = useParams({ strict: false }) as { ringId: string };
  const ring = useRing(ringId);
  return (
    <Loaded query={ring}>
      {(one) => {
        const { people, posts, accounts } = one;
        return (
          <Page
            title={t('ring.oneTitle', { people, platform: say(platformTerms[one.platform]) })}
            answers={t(one.isFanClub ? 'ring.sentenceClub' : 'ring.sentence', { people, posts, accounts })}
            actions={<Link to="/archive/rings">{t('ring.back')}</Link>}
          >
            <Section title={t('ring.network')}>
              <RingNetwork ring={one} height={380} />
            </Section>
            <Section title={t('ring.where')}>
              <RingAccounts ring={one} />
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
