// The figures of one account as table, cards and preview show them.
import { Tag, Tooltip } from 'antd';
import type { Card, Hit } from '../../src/archive/contract.ts';
import type { FoundField } from '../../src/archive/contract-search.ts';
import { topicTerms } from '../../src/base/terms.ts';
import { type TextKey, useText } from '../text.ts';
import { showAbout, showCount, showMoney, showShare } from '../ui/format.ts';
import { Verdict } from '../ui/verdict.tsx';
import styles from './archive.module.css';

export function Followers({ card }: { card: Card }) {
  const { t, language } = useText();
  if (card.followers === null) return <span className="muted">{t('shell.unknown')}</span>;
  return (
    <span className={card.followersError ? 'figure estimate' : 'figure'}>
      {showCount(card.followers, language)}
      {card.followersError ? ` ± ${showCount(card.followersError, language)}` : ''}
    </span>
  );
}

/** Engagement as the place among peers, not as a bare percentage. */
export function Engagement({ card }: { card: Card }) {
  const { t, language } = useText();
  if (card.engagement === null) return <span className="muted">–</span>;
  const share = showShare(card.engagement, language, 2);
  if (card.engagementPlace === null) return <span className="figure">{share}</span>;
  const place = t('archive.engagementPlace', { share: showShare(card.engagementPlace, language, 0) });
  return (
    <span title={`${share} · ${place}`}>
      <span className={styles.strip} role="img" aria-label={place}>
        <i style={{ left: `calc(${card.engagementPlace * 100}% - 1px)` }} />
      </span>{' '}
      <span className="figure muted">p{Math.round(card.engagementPlace * 100)}</span>
    </span>
  );
}

type Judged = Pick<Card, 'verdict' | 'overruledVerdict' | 'authenticity'>;

/** The verdict in force, with the audit's own where a person overruled it. */
export function CardVerdict({ card: { verdict, overruledVerdict, authenticity } }: { card: Judged }) {
  return <Verdict verdict={verdict} authenticity={authenticity} overruled={overruledVerdict} />;
}

export function Price({ card }: { card: Hit }) {
  const { t, language } = useText();
  if (card.price) return <span className="figure">{showMoney(card.price.amount, card.price.currency, language)}</span>;
  const { priceHint } = card;
  if (!priceHint) return <span className="muted">–</span>;
  const [low, high] = [priceHint.low, priceHint.high].map((fen) => showAbout(fen, 'CNY', language));
  return (
    <Tooltip title={t('archive.priceHint', { low: low!, high: high!, n: priceHint.comparables })}>
      <span className="figure estimate">
        {showAbout(priceHint.middle, 'CNY', language)}
        <sup>{t('archive.estimated')}</sup>
      </span>
    </Tooltip>
  );
}

const fieldTexts: Readonly<Record<FoundField, TextKey>> = {
  name: 'archive.inName',
  spoken: 'archive.inPinyin',
  initials: 'archive.inInitials',
  handle: 'archive.inHandle',
  former: 'archive.inFormer',
  bio: 'archive.inBio',
  topic: 'archive.inTopic',
  agency: 'archive.inAgency',
  region: 'archive.inRegion',
};
const around = 12;

/** The part around the word: a bio is long. */
function nearby(text: string, word: string): string {
  const at = text.indexOf(word);
  if (at < 0 || text.length <= around * 3) return text;
  const [from, to] = [Math.max(0, at - around), at + word.length + around];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** Why a search found somebody, where the name that is shown does not tell. */
export function Why({ hit }: { readonly hit: Hit }) {
  const { t, say } = useText();
  const shown = hit.why.filter(
    ({ field, how, word }) => how === 'similar' || field !== 'name' || !hit.name.toLowerCase().includes(word),
  );
  if (shown.length === 0) return null;
  return (
    <span className={styles.why}>
      {shown.map(({ field, how, word, text }) => (
        <Tag key={`${word} ${field}`}>
          {t(fieldTexts[field])}
          {how === 'similar' ? ' ≈ ' : ' '}
          {field === 'topic' && text in topicTerms ? say(topicTerms[text as 'food']) : nearby(text, word)}
        </Tag>
      ))}
    </span>
  );
}
