// The head of a dossier: the verdict in force with its reason, the scores, and what a person said instead.
import { DownloadOutlined } from '@ant-design/icons';
import { Button, Dropdown, Tooltip } from 'antd';
import type { Appeal } from '../../src/audit/contract-appeal.ts';
import type { StoredAudit } from '../../src/audit/contract-view.ts';
import type { Verdict } from '../../src/base/id.ts';
import { verdictTerms } from '../../src/base/terms.ts';
import { languages } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { signs, useVerdictColors } from '../ui/verdict.tsx';
import styles from './audit.module.css';

function Word({ verdict }: { readonly verdict: Verdict }) {
  const { say } = useText();
  const colors = useVerdictColors();
  return (
    <strong style={{ color: colors[verdict] }}>
      <span aria-hidden="true">{signs[verdict]}</span> {say(verdictTerms[verdict])}
    </strong>
  );
}

/** Who overruled the audit, when and why. */
export function AppealNote({ appeal }: { readonly appeal: Appeal }) {
  const { t, say, language } = useText();
  const facts = {
    name: appeal.byName,
    at: showMoment(appeal.at, language),
    verdict: say(verdictTerms[appeal.verdict]),
  };
  return (
    <>
      {t('dossier.overruledBy', facts)}. <q>{appeal.reason}</q>
    </>
  );
}

function Scores({ audit }: { readonly audit: StoredAudit }) {
  const { t } = useText();
  const { authenticity, interval, craft, score } = audit;
  const range = interval && [100 * (1 - interval[1]), 100 * (1 - interval[0])].map(Math.round);
  return (
    <div className={styles.scores}>
      {authenticity === null ? null : (
        <Tooltip title={t('audit.authenticityHint')}>
          <span className={styles.score}>
            <span className="muted">{t('audit.authenticity')}</span> <strong>{Math.round(authenticity)}</strong>
            {range ? <span className="muted"> ({t('audit.range', { low: range[0], high: range[1] })})</span> : null}
          </span>
        </Tooltip>
      )}
      {craft === null ? null : (
        <Tooltip title={t('audit.craftHint')}>
          <span className={styles.score}>
            <span className="muted">{t('audit.craft')}</span> <strong>{Math.round(craft)}</strong>
          </span>
        </Tooltip>
      )}
      {score === null ? null : (
        <Tooltip title={t('audit.scoreHint')}>
          <span className={styles.score}>
            <span className="muted">{t('audit.score')}</span> <strong>{Math.round(score)}</strong>
          </span>
        </Tooltip>
      )}
    </div>
  );
}

export function Head({ audit }: { readonly audit: StoredAudit }) {
  const { t, say, language } = useText();
  const { appeal } = audit;
  const isOverruled = appeal?.state === 'in_force';
  return (
    <div className={styles.head}>
      {appeal?.state === 'in_force' ? (
        <p className={styles.sentence} data-appeal="in_force">
          <Word verdict={appeal.verdict} /> <span aria-hidden="true">✎</span>{' '}
          <span className={styles.appealed}>
            {t('dossier.correctedBy', { name: appeal.byName, at: showMoment(appeal.at, language) })}{' '}
            <q>{appeal.reason}</q>
          </span>
        </p>
      ) : null}
      <p className={isOverruled ? styles.beside : styles.sentence} data-verdict={audit.verdict}>
        {isOverruled ? <span className="muted">{t('dossier.auditSays')} </span> : null}
        <Word verdict={audit.verdict} /> <span>{say(audit.headline)}</span>
      </p>
      {appeal?.state === 'outdated' ? (
        <p className={styles.outdated} data-appeal="outdated">
          <AppealNote appeal={appeal} /> <strong>{t('dossier.outdated')}</strong>
        </p>
      ) : null}
      <Scores audit={audit} />
    </div>
  );
}

const languageNames = { it: 'italiano', en: 'English', zh: '中文' } as const;

/** The dossier on paper, in the language of whoever will read it. */
export function PdfMenu({ accountId }: { readonly accountId: string }) {
  const { t } = useText();
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: languages.map((one) => ({
          key: one,
          label: (
            <a
              href={`/api/v1/accounts/${accountId}/audit.pdf?language=${one}`}
              download
              aria-label={t('audit.pdfIn', { language: languageNames[one] })}
            >
              {languageNames[one]}
            </a>
          ),
        })),
      }}
    >
      <Button size="small" icon={<DownloadOutlined />}>
        {t('audit.pdf')}
      </Button>
    </Dropdown>
  );
}
