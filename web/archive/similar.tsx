// More like this: accounts that resemble one, with what they share.
import { Link } from '@tanstack/react-router';
import type { LikenessCode } from '../../src/archive/contract-search.ts';
import { type TextKey, useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import { Loaded } from '../ui/page.tsx';
import styles from './archive.module.css';
import { Followers } from './card-cells.tsx';
import { useSimilar } from './queries.ts';

const reasonTexts: Readonly<Record<LikenessCode, TextKey>> = {
  topics: 'archive.alikeTopics',
  platform: 'archive.alikePlatform',
  tier: 'archive.alikeTier',
  category: 'archive.alikeCategory',
  followers: 'archive.alikeFollowers',
  engagement: 'archive.alikeEngagement',
  price: 'archive.alikePrice',
  region: 'archive.alikeRegion',
};

export function Similar({ accountId }: { readonly accountId: string }) {
  const { t, language } = useText();
  const similar = useSimilar(accountId);
  return (
    <Loaded query={similar} rows={3}>
      {(cards) =>
        cards.length === 0 ? (
          <span className="muted">{t('archive.noSimilar')}</span>
        ) : (
          <ul className={styles.similar}>
            {cards.map((card) => (
              <li key={card.accountId}>
                <Link to="/archive/$kolId" params={{ kolId: card.kolId }}>
                  {card.name}
                </Link>
                <Followers card={card} />
                <span className="muted">
                  {showShare(card.likeness, language, 0)} · {card.reasons.map((one) => t(reasonTexts[one])).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}
