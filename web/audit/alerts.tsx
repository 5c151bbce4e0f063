// What changed about watched KOLs since somebody looked.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { z } from 'zod';
import { type Alert, alertShape } from '../../src/audit/contract-view.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { call, get, nothing } from '../api.ts';
import { useText } from '../text.ts';
import { showCount, showDay, showMoment, showShare } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';
import { Verdict } from '../ui/verdict.tsx';
import styles from './audit.module.css';

/** What changed: the verdict, or the followers from one observation to the next. */
function What({ alert }: { readonly alert: Alert }) {
  const { t, language } = useText();
  const { followersBefore: before, followersAfter: after, dayBefore, dayAfter } = alert;
  if (alert.kind === 'verdict' || before === null || after === null || dayBefore === null || dayAfter === null)
    return (
      <span>
        <Verdict verdict={alert.verdictBefore} authenticity={alert.authenticityBefore} /> →{' '}
        <Verdict verdict={alert.verdictAfter} authenticity={alert.authenticityAfter} />
      </span>
    );
  const change = (after - before) / before;
  return (
    <span className="figure">
      {t('audit.followersJumped', {
        change: `${change > 0 ? '+' : ''}${showShare(change, language, 0)}`,
        before: showCount(before, language),
        after: showCount(after, language),
        from: showDay(dayBefore, language),
        to: showDay(dayAfter, language),
      })}
    </span>
  );
}

function AlertRow({ alert }: { readonly alert: Alert }) {
  const { t, say, language } = useText();
  const queries = useQueryClient();
  const seen = useMutation({
    mutationFn: () => call('POST', `/alerts/${alert.id}/seen`, nothing),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['alerts'] }),
  });
  return (
    <div className={styles.alert}>
      <span>
        <Link to="/archive/$kolId" params={{ kolId: alert.kolId }}>
          <strong>{alert.kolName}</strong>
        </Link>{' '}
        <span className="muted">
          {say(platformTerms[alert.platform])} · {showMoment(alert.at, language)}
        </span>
      </span>
      <What alert={alert} />
      <Button size="small" type="text" loading={seen.isPending} onClick={() => seen.mutate()}>
        {t('audit.seen')}
      </Button>
      {seen.error ? <Problem error={seen.error} /> : null}
    </div>
  );
}

export function Alerts() {
  const { t } = useText();
  const alerts = useQuery({ queryKey: ['alerts'], queryFn: () => get('/alerts', z.array(alertShape)) });
  if (!alerts.data || alerts.data.length === 0) return null;
  return (
    <Section title={t('audit.alerts')} id="alerts">
      {alerts.data.map((alert) => (
        <AlertRow key={alert.id} alert={alert} />
      ))}
    </Section>
  );
}
