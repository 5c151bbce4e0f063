// What was published beside what was approved: differences, alerts, confirmation, figures of later days.
import { Button, Input } from 'antd';
import { useState } from 'react';
import type { Deliverable } from '../../src/campaign/contract.ts';
import type { Metrics, PlacementAlert, Publication } from '../../src/campaign/contract-draft.ts';
import { useText } from '../text.ts';
import { showCount, showDay, showMoment, showNearDay, showShare } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import { useDoing } from './queries-work.ts';
import styles from './work.module.css';

function Compared({ one }: { readonly one: Publication }) {
  const { t, language } = useText();
  const { similarity, changes, differences } = one.comparison;
  return (
    <>
      {differences.length === 0 ? <p className="muted">✓ {t('work.same')}</p> : null}
      {similarity === null || similarity === 1 ? null : (
        <p>{t('work.similarity', { percent: showShare(Math.min(similarity, 0.999), language) })}</p>
      )}
      {differences
        .filter((difference) => difference.kind === 'text_untold' || difference.kind === 'unapproved')
        .map(({ kind, facts }) => (
          <p key={kind} className="muted">
            – {t(`work.diff_${kind}`, facts)}
          </p>
        ))}
      {changes.length === 0 ? null : (
        <div className={styles.text}>
          {changes.map((change, index) => {
            const key = `${index} ${change.kind}`;
            if (change.kind === 'gone') return <del key={key}>{change.text}</del>;
            return change.kind === 'new' ? <ins key={key}>{change.text}</ins> : <span key={key}>{change.text}</span>;
          })}
        </div>
      )}
    </>
  );
}

function Alert({ alert }: { readonly alert: PlacementAlert }) {
  const { t } = useText();
  const [note, setNote] = useState('');
  const close = useDoing(() => ({
    method: 'POST' as const,
    path: `/placements/${alert.placementId}/alerts/${alert.id}/closing`,
    body: { note },
  }));
  const text = t(`work.diff_${alert.kind}`, alert.facts);
  if (alert.closedAt !== null)
    return (
      <p className="muted">
        {text} · {t('work.closedBy', { by: alert.closedBy ?? '', note: alert.closingNote ?? '–' })}
      </p>
    );
  return (
    <div role="alert">
      <p className={styles.late}>✕ {text}</p>
      <div className={styles.actions}>
        <Input
          size="small"
          value={note}
          style={{ maxWidth: 280 }}
          placeholder={t('work.closeReason')}
          aria-label={`${t('work.closeAlert')}: ${text}`}
          onChange={(event) => setNote(event.target.value)}
        />
        <Button
          size="small"
          disabled={note.trim().length < 3}
          loading={close.isPending}
          onClick={() => close.mutate(undefined)}
        >
          {t('work.closeAlert')}
        </Button>
      </div>
      {close.error ? <Problem error={close.error} /> : null}
    </div>
  );
}

function Figures({ metrics }: { readonly metrics: readonly Metrics[] }) {
  const { t, language } = useText();
  const told = (one: Metrics) => {
    if (one.state === 'waiting')
      return <span className="muted">{t('work.metricWaiting', { day: showNearDay(one.dueOn, language) })}</span>;
    if (one.state === 'missing') return <span className={styles.late}>{t('work.metricMissing')}</span>;
    const parts = [
      one.views === null ? null : `${showCount(one.views, language)} ${t('work.views')}`,
      one.likes === null ? null : `${showCount(one.likes, language)} ${t('work.likes')}`,
    ].filter((part) => part !== null);
    return <span className="figure">{parts.length === 0 ? '–' : parts.join(' · ')}</span>;
  };
  return (
    <section className={styles.figures} aria-label={t('work.metrics')}>
      {metrics.map((one) => (
        <div key={one.day}>
          <strong>{t('work.metricDay', { n: one.day })}</strong>
          {told(one)}
        </div>
      ))}
    </section>
  );
}

interface TellProps {
  readonly placementId: string;
  readonly deliverable: Deliverable;
}

function Tell({ placementId, deliverable }: TellProps) {
  const { t } = useText();
  const [url, setUrl] = useState(deliverable.url ?? '');
  const [text, setText] = useState('');
  const [at, setAt] = useState('');
  const send = useDoing(() => ({
    method: 'POST' as const,
    path: `/placements/${placementId}/deliverables/${deliverable.id}/publications`,
    body: { url, text: text || null, publishedAt: (at === '' ? new Date() : new Date(at)).toISOString() },
  }));
  return (
    <details className={styles.fold}>
      <summary>{t('work.tellPost')}</summary>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          send.mutate(undefined);
        }}
      >
        <Input
          value={url}
          placeholder={t('work.postUrl')}
          aria-label={t('work.postUrl')}
          onChange={(event) => setUrl(event.target.value)}
        />
        <Input.TextArea
          autoSize={{ minRows: 2, maxRows: 8 }}
          value={text}
          placeholder={t('work.postText')}
          aria-label={t('work.postText')}
          onChange={(event) => setText(event.target.value)}
        />
        <Input
          type="datetime-local"
          value={at}
          style={{ width: 200 }}
          aria-label={t('work.postAt')}
          onChange={(event) => setAt(event.target.value)}
        />
        <Button htmlType="submit" disabled={url === ''} loading={send.isPending}>
          {t('shell.save')}
        </Button>
      </form>
      {send.error ? <Problem error={send.error} /> : null}
    </details>
  );
}

interface PublishedProps extends TellProps {
  readonly publications: readonly Publication[];
  readonly alerts: readonly PlacementAlert[];
  readonly metrics: readonly Metrics[];
}

export function PublishedPanel({ placementId, deliverable, publications, alerts, metrics }: PublishedProps) {
  const { t, language } = useText();
  const [newest] = publications;
  const confirm = useDoing(() => ({
    method: 'POST' as const,
    path: `/placements/${placementId}/deliverables/${deliverable.id}/confirmation`,
  }));
  const isOpen = deliverable.doneAt === null;
  if (newest === undefined)
    return deliverable.decision === 'approved' ? <Tell placementId={placementId} deliverable={deliverable} /> : null;
  return (
    <section className={styles.stack} aria-label={t('work.publication')}>
      <p>
        <strong>{t('work.publication')}</strong>{' '}
        <a href={newest.url} target="_blank" rel="noreferrer">
          {newest.url}
        </a>{' '}
        <span className="muted">
          {showMoment(newest.publishedAt, language)} · {newest.byName}
        </span>{' '}
        {newest.screenshot === null ? null : (
          <a href={`/api/v1/placements/${placementId}/files/${newest.screenshot}`} target="_blank" rel="noreferrer">
            ▣
          </a>
        )}
      </p>
      <Compared one={newest} />
      {alerts.some((alert) => alert.closedAt === null) ? <p className="muted">{t('work.alertHint')}</p> : null}
      {alerts.map((alert) => (
        <Alert key={alert.id} alert={alert} />
      ))}
      {isOpen ? (
        <div className={styles.actions}>
          <Button
            type="primary"
            disabled={deliverable.alerts > 0 || deliverable.decision !== 'approved'}
            loading={confirm.isPending}
            onClick={() => confirm.mutate(undefined)}
          >
            {t('work.confirm')}
          </Button>
        </div>
      ) : (
        <p className="muted">{t('work.confirmed', { day: showDay(deliverable.doneAt ?? '', language) })}</p>
      )}
      {confirm.error ? <Problem error={confirm.error} /> : null}
      {isOpen ? <Tell key={newest.id} placementId={placementId} deliverable={deliverable} /> : null}
      <Figures metrics={metrics} />
    </section>
  );
}
