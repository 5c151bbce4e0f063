// Whoever is selected, at a glance: curve, verdict, prices, who is alike. Thirty KOLs are judged without leaving the page.
import { CloseOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import type { Hit } from '../../src/archive/contract.ts';
import { formatTerms, platformTerms, tierTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { showAbout, showCount, showDay, showMoney } from '../ui/format.ts';
import styles from './archive.module.css';
import { CardVerdict, Engagement, Followers } from './card-cells.tsx';
import { Growth } from './growth.tsx';
import { useRates } from './kol-queries.ts';
import { Similar } from './similar.tsx';

/** What is quoted now, and in italics what is probably asked. */
function Prices({ accountId }: { readonly accountId: string }) {
  const { t, say, language } = useText();
  const rates = useRates(accountId);
  if (!rates.data) return null;
  const quotes = rates.data.quotes.filter((one) => one.isCurrent);
  const { estimates } = rates.data;
  if (quotes.length + estimates.length === 0) return <span className="muted">{t('archive.noPrices')}</span>;
  return (
    <>
      {quotes.map((quote) => (
        <span key={quote.format} className={styles.pair}>
          <span className="muted">{say(formatTerms[quote.format])}</span>
          <span className="figure">{showMoney(quote.amount, quote.currency, language)}</span>
        </span>
      ))}
      {estimates.map((one) => (
        <span key={one.format} className={styles.pair}>
          <span className="muted">{say(formatTerms[one.format])}</span>
          <span className="figure estimate">
            {showAbout(one.low, 'CNY', language)} – {showAbout(one.high, 'CNY', language)}
            <sup>{t('archive.estimated')}</sup>
          </span>
        </span>
      ))}
    </>
  );
}

export function Glance({ hit, close }: { readonly hit: Hit; readonly close: () => void }) {
  const { t, say, language } = useText();
  return (
    <aside className={styles.glance} aria-label={hit.name}>
      <div className={styles.pair}>
        <strong>{hit.name}</strong>
        <Button type="text" size="small" icon={<CloseOutlined />} aria-label={t('archive.close')} onClick={close} />
      </div>
      <span className="muted">
        {say(platformTerms[hit.platform])} · {say(tierTerms[hit.tier])} · {hit.handle}
      </span>
      <CardVerdict card={hit} />
      <Growth key={hit.accountId} accountId={hit.accountId} />
      <span className={styles.pair}>
        <span className="muted">{t('archive.followers')}</span>
        <Followers card={hit} />
      </span>
      <span className={styles.pair}>
        <span className="muted">{t('archive.engagement')}</span>
        <Engagement card={hit} />
      </span>
      {hit.medianViews === null ? null : (
        <span className={styles.pair}>
          <span className="muted">{t('archive.views')}</span>
          <span className="figure">{showCount(hit.medianViews, language)}</span>
        </span>
      )}
      {hit.lastPostOn ? (
        <span className={styles.pair}>
          <span className="muted">{t('archive.lastPost')}</span>
          <span className="figure">{showDay(hit.lastPostOn, language)}</span>
        </span>
      ) : null}
      <span className="muted">{t('archive.prices')}</span>
      <Prices accountId={hit.accountId} />
      <span className="muted">{t('archive.similar')}</span>
      <Similar accountId={hit.accountId} />
      <Link to="/archive/$kolId" params={{ kolId: hit.kolId }}>
        {t('archive.openKol')}
      </Link>
    </aside>
  );
}
