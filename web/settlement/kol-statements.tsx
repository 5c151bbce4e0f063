// The KOL's own statements, once a second person has approved them.
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { type KolStatement, kolStatementShape } from '../../src/settlement/contract-view.ts';
import styles from '../campaign/kol.module.css';
import { kolAddress, kolCall } from '../campaign/kol-call.ts';
import { Card, Line } from '../campaign/kol-parts.tsx';
import { useGiven } from '../campaign/kol-text.tsx';
import { kolWords } from '../campaign/words-kol.ts';
import { showDay, showMoney } from '../ui/format.ts';

export function KolStatements() {
  const { tell, page, language } = useGiven();
  const [statements, setStatements] = useState<readonly KolStatement[]>([]);
  useEffect(() => {
    kolCall('GET', '/statements', z.array(kolStatementShape), language).then(setStatements, () => setStatements([]));
  }, [language]);
  if (statements.length === 0 && !['published', 'measured', 'settled'].includes(page.state)) return null;
  return (
    <Card title={tell(kolWords.statements)}>
      {statements.length === 0 ? <p className={styles.muted}>{tell(kolWords.statementsNone)}</p> : null}
      {statements.map((one) => (
        <div key={one.periodId} className={styles.part}>
          <Line label={<h3>{one.periodId}</h3>}>
            <strong>{showMoney(Number(one.payable), one.currency, language)}</strong>
          </Line>
          <Line
            label={
              one.paidAt === null
                ? tell(kolWords.statementDue)
                : tell(kolWords.statementPaid, { day: showDay(one.paidAt, language) })
            }
          >
            <a href={kolAddress(`/statements/${encodeURIComponent(one.periodId)}/statement.pdf?language=${language}`)}>
              {tell(kolWords.statementPdf)}
            </a>
          </Line>
        </div>
      ))}
    </Card>
  );
}
