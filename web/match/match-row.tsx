// One account of the match: its fit, who it is, reasons for and against in words, and what all of it rests on.
import { DownOutlined, UpOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button, Tag } from 'antd';
import { useId, useState } from 'react';
import { categoryTerms, platformTerms, tierTerms } from '../../src/base/terms.ts';
import type { MatchRow as Row } from '../../src/match/contract.ts';
import { useText } from '../text.ts';
import { showCount, showMoney } from '../ui/format.ts';
import { Verdict } from '../ui/verdict.tsx';
import styles from './match.module.css';
import { MatchDetails } from './match-details.tsx';
import { shownReasons } from './shown-reasons.ts';

const signs = { for: '+', against: '−', unknown: '?' } as const;

function Reasons({ row, isOpen }: { readonly row: Row; readonly isOpen: boolean }) {
  const { t, say } = useText();
  const { shown, hidden } = shownReasons(row.reasons, isOpen);
  return (
    <div className={styles.reasons}>
      {row.out ? (
        <Tag className={styles.out ?? ''}>
          ✕ {t('match.out')}: {say(row.out.text)}
        </Tag>
      ) : null}
      {shown.map((reason) => (
        <Tag key={reason.code + say(reason.text)} className={styles[reason.sign] ?? ''}>
          {signs[reason.sign]} {say(reason.text)}
        </Tag>
      ))}
      {hidden > 0 ? <span className="muted">{t('match.more', { n: hidden })}</span> : null}
    </div>
  );
}

function Who({ row }: { readonly row: Row }) {
  const { t, say, language } = useText();
  const { card } = row;
  return (
    <div className={styles.who}>
      <Link to="/archive/$kolId" params={{ kolId: card.kolId }}>
        {card.name}
      </Link>
      <span className="muted">
        {[
          say(platformTerms[card.platform]),
          say(tierTerms[card.tier]),
          card.followers === null ? t('shell.unknown') : showCount(card.followers, language),
          ...(card.category ? [say(categoryTerms[card.category])] : []),
        ].join(' · ')}
      </span>
      <span className="muted">
        {card.price ? `${showMoney(card.price.amount, card.price.currency, language)} · ` : ''}
        {t(row.pay.kind === 'fixed' ? 'match.fixed' : 'match.fixedCommission')}
      </span>
      <Verdict verdict={card.verdict} authenticity={card.authenticity} overruled={card.overruledVerdict} />
    </div>
  );
}

export function MatchRow({ row, briefId }: { readonly row: Row; readonly briefId: string }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const score = Math.round(row.score);
  return (
    <article className={styles.row} data-out={row.out !== null}>
      <div className={styles.score} title={t('match.fit')}>
        <strong className="figure">{score}</strong>
        <span className="muted">{t('match.fit')}</span>
        <div className={styles.bar} aria-hidden="true">
          <span style={{ width: `${score}%` }} />
        </div>
      </div>
      <Who row={row} />
      <Reasons row={row} isOpen={isOpen} />
      <Button
        size="small"
        className={styles.open ?? ''}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={`${t('match.why')}: ${row.card.name}`}
        icon={isOpen ? <UpOutlined /> : <DownOutlined />}
        onClick={() => setOpen(!isOpen)}
      >
        {t('match.why')}
      </Button>
      <div id={id} className={styles.opened} hidden={!isOpen}>
        {isOpen ? <MatchDetails row={row} briefId={briefId} /> : null}
      </div>
    </article>
  );
}
