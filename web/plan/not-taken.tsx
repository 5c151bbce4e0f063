// Who came near to being taken and why not; and the answer for any name.
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import type { Draft, Wishes } from '../../src/plan/contract-view.ts';
import { useText } from '../text.ts';
import { showCount } from '../ui/format.ts';
import { showPieces } from './pieces.ts';
import styles from './plan.module.css';
import { useWhyNot } from './queries.ts';
import { showWhole } from './worth.ts';

interface NotTakenProps {
  readonly plan: Pick<Draft, 'notTaken' | 'currency'>;
  /** Puts somebody in; absent where the plan cannot be changed. */
  readonly add?: (accountId: string) => void;
}

const shownAtFirst = 8;

export function NotTaken({ plan, add }: NotTakenProps) {
  const { t, say, language } = useText();
  const [most, setMost] = useState(shownAtFirst);
  if (plan.notTaken.length === 0) return <p className="muted">{t('plan.allTaken')}</p>;
  return (
    <>
      <ul className={styles.near}>
        {plan.notTaken.slice(0, most).map((one) => (
          <li key={one.accountId}>
            <span className={styles.who}>
              <Link to="/archive/$kolId" params={{ kolId: one.kolId }}>
                {one.name}
              </Link>
              <span className="muted">
                {say(platformTerms[one.platform])} · {say(tierTerms[one.tier])} · {showPieces(one.pieces, say)} ·{' '}
                {showWhole(one.cost, plan.currency, language)}
              </span>
            </span>
            <span>
              {say(one.text)}{' '}
              <span className="muted">{t('plan.wouldAdd', { n: showCount(Math.round(one.adds), language) })}</span>
            </span>
            {add ? (
              <Button size="small" onClick={() => add(one.accountId)}>
                {t('plan.addAnyway')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {plan.notTaken.length > most ? (
        <Button type="link" onClick={() => setMost(plan.notTaken.length)}>
          {t('plan.showAll', { n: plan.notTaken.length })}
        </Button>
      ) : null}
    </>
  );
}

export function WhyNot({
  briefId,
  wishes,
  add,
}: {
  readonly briefId: string;
  readonly wishes: Wishes;
  readonly add: (accountId: string) => void;
}) {
  const { t, say } = useText();
  const [q, setQ] = useState('');
  const answer = useWhyNot(briefId, wishes, q);
  return (
    <div className={styles.whyNot}>
      <Input.Search
        allowClear
        placeholder={t('plan.whyNot')}
        aria-label={t('plan.whyNot')}
        onSearch={setQ}
        loading={answer.isFetching}
      />
      {q.trim() !== '' && answer.data ? (
        <ul className={styles.near}>
          {answer.data.rows.length === 0 ? <li className="muted">{t('plan.nobodyFound')}</li> : null}
          {answer.data.rows.map((one) => (
            <li key={one.accountId}>
              <span className={styles.who}>
                <Link to="/archive/$kolId" params={{ kolId: one.kolId }}>
                  {one.name}
                </Link>
                <span className="muted">
                  {say(platformTerms[one.platform])} · {say(tierTerms[one.tier])}
                </span>
              </span>
              <span>{say(one.text)}</span>
              {one.isTaken || one.reason === 'out' || one.reason === 'unforeseeable' ? null : (
                <Button size="small" onClick={() => add(one.accountId)}>
                  {t('plan.addAnyway')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
