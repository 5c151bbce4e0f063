// Engagement against the norm of peers: a place in their distribution, not a bare percentage.
import type { Peers } from '../../src/archive/contract-kol.ts';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import { Loaded, Section } from '../ui/page.tsx';
import styles from './kol.module.css';
import { usePeers } from './kol-queries.ts';

/** The band of the peers with half of them darker, the median as a line, and the account as a dot. */
export function PeerBand({ peers }: { readonly peers: Peers }) {
  const { t } = useText();
  const { quantiles, engagement } = peers;
  if (quantiles === null) return null;
  const most = Math.max(quantiles.p90 * 1.15, (engagement ?? 0) * 1.05, 1e-9);
  const at = (share: number) => `${Math.min(100, (share / most) * 100)}%`;
  const span = (from: number, to: number) => ({ left: at(from), width: `${((to - from) / most) * 100}%` });
  return (
    <div className={styles.band} role="img" aria-label={t('kol.band')}>
      <i className={styles.bandWide} style={span(quantiles.p10, quantiles.p90)} />
      <i className={styles.bandHalf} style={span(quantiles.p25, quantiles.p75)} />
      <i className={styles.bandMiddle} style={{ left: at(quantiles.p50) }} />
      {engagement === null ? null : <i className={styles.bandDot} style={{ left: at(engagement) }} />}
    </div>
  );
}

function Norm({ peers }: { readonly peers: Peers }) {
  const { t, say, language } = useText();
  const names = { platform: say(platformTerms[peers.platform]), tier: say(tierTerms[peers.tier]) };
  const share = (value: number) => showShare(value, language, value < 0.1 ? 2 : 1);
  if (peers.quantiles === null) return <p className="muted">{t('kol.fewPeers', { ...names, peers: peers.peers })}</p>;
  const { p25, p50, p75 } = peers.quantiles;
  return (
    <p className="muted">{t('kol.peersAre', { ...names, low: share(p25), high: share(p75), middle: share(p50) })}</p>
  );
}

export function PeersSection({ accountId }: { readonly accountId: string }) {
  const { t, language } = useText();
  const peers = usePeers(accountId);
  return (
    <Section title={t('kol.engagement')} id="engagement">
      <Loaded query={peers} rows={2}>
        {(one) => (
          <div className={styles.peers}>
            {one.engagement === null ? (
              <p className="muted">{t('kol.noEngagement')}</p>
            ) : (
              <p>
                <strong>
                  {t('kol.engagementIs', { value: showShare(one.engagement, language, one.engagement < 0.1 ? 2 : 1) })}
                </strong>
                {one.place === null
                  ? null
                  : `: ${t('kol.place', { share: showShare(Math.min(one.place, 0.99), language, 0), peers: one.peers })}`}
              </p>
            )}
            <PeerBand peers={one} />
            <Norm peers={one} />
          </div>
        )}
      </Loaded>
    </Section>
  );
}
