// How far a statement is: a draft that a second person approves, approved and owed, paid, or sent back by the bank.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input, Space } from 'antd';
import { useState } from 'react';
import { say as fill } from '../../src/base/words.ts';
import { type StatementView, statementViewShape } from '../../src/settlement/contract-view.ts';
import { statementWords } from '../../src/settlement/statement-words.ts';
import type { Me } from '../account/session.ts';
import { call } from '../api.ts';
import { useText } from '../text.ts';
import { showDay } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import { PayeeDrawer } from './details-drawer.tsx';
import styles from './settlement.module.css';

interface StepsProps {
  /** The statement's address below the API. */
  readonly path: string;
  readonly statement: StatementView;
}

function useStep(path: string, step: 'approval' | 'payout' | 'payout-return') {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body?: { reason: string }) => call('POST', `${path}/${step}`, statementViewShape, body),
    onSuccess: () => queries.invalidateQueries(),
  });
}

/** A confirmed payout that the bank sent back: with its reason, and only after a second click. */
function CameBack({ path }: Pick<StepsProps, 'path'>) {
  const { t } = useText();
  const [reason, setReason] = useState<string | null>(null);
  const back = useStep(path, 'payout-return');
  if (reason === null)
    return (
      <Button type="text" onClick={() => setReason('')}>
        {t('settlement.cameBack')}
      </Button>
    );
  return (
    <>
      <Space.Compact>
        <Input
          value={reason}
          aria-label={t('settlement.cameBackWhy')}
          placeholder={t('settlement.cameBackWhy')}
          onChange={(event) => setReason(event.target.value)}
        />
        <Button disabled={reason.trim() === ''} loading={back.isPending} onClick={() => back.mutate({ reason })}>
          {t('settlement.cameBackDone')}
        </Button>
      </Space.Compact>
      {back.error ? <Problem error={back.error} /> : null}
    </>
  );
}

/** How the statement's KOL or agency is paid; not for viewers. */
function HowPaid({ statement }: Pick<StepsProps, 'statement'>) {
  const { t } = useText();
  const me = useQueryClient().getQueryData<Me | null>(['me']);
  const [isOpen, setOpen] = useState(false);
  if (me?.role === 'viewer') return null;
  return (
    <>
      <Button type="text" onClick={() => setOpen(true)}>
        {t('payout.details')}
      </Button>
      {isOpen ? <PayeeDrawer payeeId={statement.kolId} name={statement.kolName} close={() => setOpen(false)} /> : null}
    </>
  );
}

export function StatementSteps({ path, statement }: StepsProps) {
  const { t, language } = useText();
  const [approve, pay] = [useStep(path, 'approval'), useStep(path, 'payout')];
  if (statement.payable === '0') return null;
  const { approvedAt, approvedBy, paidAt, returnReason, closedBy, batchId } = statement;
  // What was paid before approvals were asked for had none.
  const isDraft = approvedAt === null && paidAt === null;
  return (
    <div className={styles.steps}>
      {isDraft ? <p className="muted">{t('settlement.draft', { by: closedBy ?? '–' })}</p> : null}
      {approvedAt === null ? null : (
        <p className="muted">
          ✓ {t('settlement.approved', { by: approvedBy ?? '–', day: showDay(approvedAt, language) })}
        </p>
      )}
      {returnReason === null ? null : (
        <p className={styles.back}>{t('settlement.wasBack', { reason: returnReason })}</p>
      )}
      {paidAt === null ? null : (
        <p className={styles.paid}>✓ {fill(statementWords.paid, language, { day: showDay(paidAt, language) })}</p>
      )}
      {isDraft ? (
        <Button loading={approve.isPending} onClick={() => approve.mutate(undefined)}>
          {t('settlement.approve')}
        </Button>
      ) : paidAt === null && batchId !== null ? (
        <Link to="/settlement/payouts" hash={batchId}>
          {t('payout.inBatch', { id: batchId })}
        </Link>
      ) : paidAt === null ? (
        <Space wrap>
          <Button loading={pay.isPending} onClick={() => pay.mutate(undefined)}>
            {t('settlement.pay')}
          </Button>
          <HowPaid statement={statement} />
        </Space>
      ) : (
        <CameBack path={path} />
      )}
      {approve.error ? <Problem error={approve.error} /> : null}
      {pay.error ? <Problem error={pay.error} /> : null}
    </div>
  );
}
