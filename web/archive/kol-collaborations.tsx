// With whom the KOL worked: what people declared, and apart from it what posts show, to be confirmed with one click.
import { Button, Input, Tag } from 'antd';
import { useState } from 'react';
import type { Collaboration } from '../../src/archive/contract.ts';
import type { Seen, SeenList } from '../../src/archive/contract-kol.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import { AddCollaboration } from './add-collaboration.tsx';
import styles from './kol.module.css';
import { useConfirm, useDismiss, useSeen } from './kol-queries.ts';

type SeenPost = Seen['posts'][number];
type Unnamed = SeenList['unnamed'][number];

function Declared({ rows }: { readonly rows: readonly Collaboration[] }) {
  const { t, language } = useText();
  const day = (value: string | null) => (value ? showDay(value, language) : '…');
  if (rows.length === 0) return <p className="muted">{t('archive.noCollaborations')}</p>;
  return rows.map((one) => (
    <div key={one.id} className={styles.declared}>
      <strong>{one.brand}</strong>{' '}
      <span className="muted">
        {one.productClass ? `${one.productClass} · ` : ''}
        {one.startedOn || one.endedOn ? `${day(one.startedOn)} – ${day(one.endedOn)}` : ''}
        {one.exclusiveUntil ? ` · ${t('archive.exclusiveUntil')} ${day(one.exclusiveUntil)}` : ''}
        {one.evidence ? ` · ${t('kol.evidenceOf', { n: one.evidence.length })}` : ''}
        {one.source ? ` · ${one.source}` : ''}
      </span>
    </div>
  ));
}

function Evidence({ post }: { readonly post: SeenPost }) {
  const { t, language } = useText();
  const signs = post.signs.map((sign) => t(`kol.sign_${sign}`, { mark: post.mark ?? '' }));
  return (
    <li>
      <span className={styles.clamp}>{post.excerpt || '–'}</span>
      <span className={`muted ${styles.small}`}>
        {[post.on ? showDay(post.on, language) : null, ...signs].filter(Boolean).join(' · ')}
        {post.url ? (
          <>
            {' · '}
            <a href={post.url} target="_blank" rel="noreferrer">
              {t('kol.openPost')}
            </a>
          </>
        ) : null}
      </span>
    </li>
  );
}

function SeenRow({ one, kolId }: { readonly one: Seen; readonly kolId: string }) {
  const { t, language } = useText();
  const confirm = useConfirm(kolId);
  const dismiss = useDismiss(kolId);
  const more = one.postsInAll - one.posts.length;
  const days = [...new Set([one.firstOn, one.lastOn].flatMap((day) => (day ? [showDay(day, language)] : [])))];
  return (
    <div className={styles.seen}>
      <div className={styles.seenHead}>
        <span>
          <b>{one.brand}</b> <Tag>{t(`kol.strength_${one.strength}`)}</Tag>{' '}
          <span className="muted">{days.join(' – ')}</span>
        </span>
        <span className={styles.buttons}>
          <Button
            size="small"
            aria-label={`${t('kol.confirm')}: ${one.brand}`}
            loading={confirm.isPending}
            onClick={() => confirm.mutate({ key: one.key, brand: one.brand, posts: [] })}
          >
            {t('kol.confirm')}
          </Button>
          <Button
            size="small"
            type="text"
            aria-label={`${t('kol.dismiss')}: ${one.brand}`}
            loading={dismiss.isPending}
            onClick={() => dismiss.mutate({ key: one.key, isDismissed: true })}
          >
            {t('kol.dismiss')}
          </Button>
        </span>
      </div>
      <ul className={styles.evidence}>
        {one.posts.map((post) => (
          <Evidence key={`${post.accountId}${post.postId}`} post={post} />
        ))}
        {more > 0 ? <li className="muted">{t('kol.morePosts', { n: more })}</li> : null}
      </ul>
      {confirm.error ? <Problem error={confirm.error} /> : null}
      {dismiss.error ? <Problem error={dismiss.error} /> : null}
    </div>
  );
}

function UnnamedRow({ post, kolId }: { readonly post: Unnamed; readonly kolId: string }) {
  const { t } = useText();
  const confirm = useConfirm(kolId);
  const [brand, setBrand] = useState('');
  const choose = (name: string) =>
    confirm.mutate({ key: null, brand: name, posts: [{ accountId: post.accountId, postId: post.postId }] });
  return (
    <div className={styles.seen}>
      <ul className={styles.evidence}>
        <Evidence post={post} />
      </ul>
      <div className={styles.buttons}>
        {post.candidates.map((name) => (
          <Button key={name} size="small" disabled={confirm.isPending} onClick={() => choose(name)}>
            {name}
          </Button>
        ))}
        <Input
          size="small"
          className={styles.brandInput ?? ''}
          maxLength={200}
          value={brand}
          placeholder={t('kol.whichBrand')}
          aria-label={t('kol.whichBrand')}
          onChange={(event) => setBrand(event.target.value)}
          onPressEnter={() => (brand.trim() === '' ? undefined : choose(brand.trim()))}
        />
        <Button
          size="small"
          disabled={brand.trim() === ''}
          loading={confirm.isPending}
          onClick={() => choose(brand.trim())}
        >
          {t('kol.confirm')}
        </Button>
      </div>
      {confirm.error ? <Problem error={confirm.error} /> : null}
    </div>
  );
}

function Dismissed({ rows, kolId }: { readonly rows: readonly Seen[]; readonly kolId: string }) {
  const { t } = useText();
  const dismiss = useDismiss(kolId);
  if (rows.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t('kol.dismissed', { n: rows.length })}</summary>
      {rows.map((one) => (
        <div key={one.key}>
          {one.brand}{' '}
          <Button
            size="small"
            type="text"
            aria-label={`${t('kol.takeBack')}: ${one.brand}`}
            onClick={() => dismiss.mutate({ key: one.key, isDismissed: false })}
          >
            {t('kol.takeBack')}
          </Button>
        </div>
      ))}
    </details>
  );
}

function SeenInPosts({ list, kolId }: { readonly list: SeenList; readonly kolId: string }) {
  const { t } = useText();
  const open = list.seen.filter((one) => one.state === 'open');
  return (
    <>
      <p className="muted">{t('kol.seenRead', { n: list.read })}</p>
      {open.length + list.unnamed.length === 0 ? <p className="muted">{t('kol.noneSeen')}</p> : null}
      {open.map((one) => (
        <SeenRow key={one.key} one={one} kolId={kolId} />
      ))}
      {list.unnamed.length > 0 ? (
        <details className={styles.fold} open={open.length === 0}>
          <summary>{t('kol.unnamed', { n: list.unnamedInAll })}</summary>
          {list.unnamed.map((post) => (
            <UnnamedRow key={`${post.accountId}${post.postId}`} post={post} kolId={kolId} />
          ))}
        </details>
      ) : null}
      <Dismissed rows={list.seen.filter((one) => one.state === 'dismissed')} kolId={kolId} />
    </>
  );
}

export function CollaborationsSection({
  rows,
  kolId,
}: {
  readonly rows: readonly Collaboration[];
  readonly kolId: string;
}) {
  const { t } = useText();
  const seen = useSeen(kolId);
  return (
    <Section title={t('archive.collaborations')} id="collaborations">
      <div className={styles.twoSides}>
        <div>
          <h3>{t('kol.declared')}</h3>
          <Declared rows={rows} />
          <AddCollaboration kolId={kolId} />
        </div>
        <div>
          <h3>{t('kol.seenInPosts')}</h3>
          <Loaded query={seen} rows={3}>
            {(list) => <SeenInPosts list={list} kolId={kolId} />}
          </Loaded>
        </div>
      </div>
    </Section>
  );
}
