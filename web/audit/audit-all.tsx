// The audit of the whole archive: when it was last made, asking for another, and how far that is.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Progress, Tooltip } from 'antd';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import type { AuditRun } from '../../src/audit/contract-run.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import styles from './audit.module.css';
import { useNewestRun } from './queries.ts';

/** What the last audit of all came to, or how far the one at work is. */
function Told({ run, isAwaited }: { readonly run: AuditRun | null; readonly isAwaited: boolean }) {
  const { t, language } = useText();
  if (run === null || (isAwaited && run.endedAt !== null))
    return <span className="muted">{t(isAwaited ? 'audit.runQueued' : 'audit.runNever')}</span>;
  const { allAccounts: all, audited, changed } = run;
  if (run.endedAt === null)
    return (
      <span className={styles.progress} role="status">
        <Progress
          percent={all === 0 ? 0 : Math.floor((100 * audited) / all)}
          size="small"
          style={{ width: 160 }}
          aria-label={t('audit.auditAll')}
        />
        <span className="muted">{all === 0 ? t('audit.runLearning') : t('audit.runAt', { audited, all })}</span>
      </span>
    );
  const at = showMoment(run.endedAt, language);
  if (run.fault !== null) return <span className={styles.failed}>{t('audit.runFailed', { at, audited })}</span>;
  return <span className="muted">{t('audit.runDone', { at, audited, changed })}</span>;
}

export function AuditAll() {
  const { t } = useText();
  const cache = useQueryClient();
  /** The newest run when another was asked for; undefined = nobody waits. */
  const [before, setBefore] = useState<string | null | undefined>(undefined);
  const isAwaited = before !== undefined;
  const newest = useNewestRun(isAwaited);
  const run = newest.data ?? null;
  const ask = useMutation({
    mutationFn: () => call('POST', '/audit-runs', z.object({ isQueued: z.literal(true) })),
    onMutate: () => setBefore(run?.id ?? null),
    onError: () => setBefore(undefined),
  });
  const isWorking = run !== null && run.endedAt === null;
  useEffect(() => {
    if (isAwaited && run !== null && run.id !== before) setBefore(undefined);
  }, [isAwaited, run, before]);
  const endedAt = run?.endedAt ?? null;
  useEffect(() => {
    if (endedAt === null) return;
    for (const key of ['cards', 'facets', 'kol', 'audit', 'audits', 'rings', 'ring', 'alerts'])
      void cache.invalidateQueries({ queryKey: [key] });
  }, [endedAt, cache]);
  if (newest.data === undefined) return null;
  return (
    <div className={styles.all}>
      <Told run={run} isAwaited={isAwaited} />
      <Tooltip title={t('audit.auditAllHint')}>
        <Button size="small" disabled={isAwaited || isWorking} onClick={() => ask.mutate()}>
          {t('audit.auditAll')}
        </Button>
      </Tooltip>
      <Link to="/archive/rings">{t('ring.link')}</Link>
      {ask.error ? <Problem error={ask.error} /> : null}
    </div>
  );
}
