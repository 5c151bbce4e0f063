// What the text check says of a saved draft: asks for the exemption where the law asks, names the missing label.
import { useQuery } from '@tanstack/react-query';
import { checkAnswerShape } from '../../src/compliance/contract.ts';
import { ApiProblem, call } from '../api.ts';
import { useText } from '../text.ts';
import { Problem } from '../ui/page.tsx';
import styles from './compliance.module.css';

export function DraftCheck({ text, brand }: { readonly text: string; readonly brand: string }) {
  const { t, say } = useText();
  const draft = { text, brand, market: 'cn', canBuy: true };
  const check = useQuery({
    queryKey: ['draft-check', text, brand],
    queryFn: () => call('POST', '/compliance/checks', checkAnswerShape, draft),
    staleTime: Number.POSITIVE_INFINITY,
  });
  // Whoever may only read has nothing to approve.
  if (check.error instanceof ApiProblem && check.error.status === 403) return null;
  if (check.error) return <Problem error={check.error} />;
  const findings = check.data?.findings;
  if (!findings) return null;
  if (findings.length === 0)
    return (
      <p className={styles.clean}>
        <span aria-hidden="true">✓</span> {t('compliance.clean')}
      </p>
    );
  return (
    <div className={styles.findings} role="status">
      <strong>{t('compliance.findings', { n: findings.length })}</strong>
      {findings.map((one) => (
        <div key={`${one.rule}${one.at}`} className={styles.finding} data-severity={one.severity}>
          <span className={styles.severity}>
            <span aria-hidden="true">{one.severity === 'stop' ? '✕' : '◐'}</span> {t(`compliance.${one.severity}`)}
          </span>
          <div>
            {say(one.why)}. {say(one.mend)}.
            {one.exemptions.length > 0 ? (
              <details>
                <summary>{t('compliance.exemptions')}</summary>
                <ul>
                  {one.exemptions.map((exemption) => (
                    <li key={exemption.id}>{say(exemption.text)}</li>
                  ))}
                </ul>
              </details>
            ) : null}
            <div className="muted">
              {t('compliance.source')}: {one.source}
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}
