// The audience as far as the archive knows it, from files and from comments, and how to get what it does not.
import type { Audience } from '../../src/archive/contract-kol.ts';
import type { Platform } from '../../src/base/id.ts';
import { platformTerms } from '../../src/base/terms.ts';
import type { Phrase } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import { showDay, showShare } from '../ui/format.ts';
import { Loaded, Section } from '../ui/page.tsx';
import styles from './kol.module.css';
import { Bars } from './kol-bars.tsx';
import { ImportedParts } from './kol-imported-audience.tsx';
import { useAudience } from './kol-queries.ts';

/** What the platforms call the place where a KOL sees its own audience. */
const backOffices: Readonly<Partial<Record<Platform, string>>> = {
  xiaohongshu: '小红书蒲公英 / 创作服务平台',
  douyin: '巨量星图 / 抖音创作者中心',
  kuaishou: '快手磁力聚星 / 创作者服务平台',
  weibo: '微博粉丝服务平台',
  wechat: '微信公众平台',
  bilibili: 'B 站花火 / 创作中心',
  instagram: 'Instagram Insights',
  tiktok: 'TikTok Analytics',
  youtube: 'YouTube Studio',
};

function Hours({ hours }: { readonly hours: readonly number[] }) {
  const { t } = useText();
  const most = Math.max(1, ...hours);
  const busiest = hours.indexOf(Math.max(...hours));
  return (
    <div>
      <h3>{t('kol.hours')}</h3>
      <div className={styles.hours} role="img" aria-label={t('kol.hourOne', { hour: busiest, n: hours[busiest] ?? 0 })}>
        {hours.map((n, hour) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place
          <i key={hour} title={t('kol.hourOne', { hour, n })} style={{ height: `${(n / most) * 100}%` }} />
        ))}
      </div>
      <div className={styles.hourMarks} aria-hidden="true">
        {['0', '6', '12', '18', '23'].map((hour) => (
          <span key={hour}>{hour}</span>
        ))}
      </div>
    </div>
  );
}

function Gaps({ audience, platform }: { readonly audience: Audience; readonly platform: Platform }) {
  const { t, language } = useText();
  const common: Phrase = {
    it: `il back-office di ${platformTerms[platform].it}`,
    en: `the back office of ${platformTerms[platform].en}`,
    zh: `${platformTerms[platform].zh}后台`,
  };
  const own = backOffices[platform];
  const backOffice = own === undefined ? common[language] : own;
  return (
    <div className={styles.gaps}>
      <h3>{t('kol.gapsTitle')}</h3>
      <ul>
        {audience.gaps.map((gap) => (
          <li key={gap}>{t(`kol.gap_${gap}`, { backOffice })}</li>
        ))}
      </ul>
    </div>
  );
}

/** The hour and language parts when there are comments at all. */
function Known({ audience }: { readonly audience: Audience }) {
  const { t } = useText();
  const languages = audience.languages.map(({ language, comments }) => ({
    key: language,
    label: t(`kol.language_${language}`),
    count: comments,
  }));
  const regions = audience.regions
    .slice(0, 10)
    .map(({ region, readers }) => ({ key: region, label: region, count: readers }));
  return (
    <div className={styles.audience}>
      <div>
        <h3>{t('kol.languages')}</h3>
        <Bars rows={languages} total={audience.languages.reduce((sum, one) => sum + one.comments, 0)} />
      </div>
      {regions.length > 0 ? (
        <div>
          <h3>{t('kol.regions')}</h3>
          <Bars rows={regions} total={audience.readersWithRegion} />
          <p className="muted">{t('kol.regionsOf', { n: audience.readersWithRegion, readers: audience.readers })}</p>
        </div>
      ) : null}
      {audience.commentsWithHour > 0 ? <Hours hours={audience.hours} /> : null}
    </div>
  );
}

export function AudienceSection({ accountId, platform }: { readonly accountId: string; readonly platform: Platform }) {
  const { t, language } = useText();
  const audience = useAudience(accountId);
  return (
    <Section title={t('kol.audience')} id="audience">
      <Loaded query={audience} rows={5}>
        {(one) => (
          <>
            <ImportedParts imported={one.imported} />
            {one.comments > 0 ? (
              <p className={styles.lead}>
                {t('kol.audienceIs', {
                  comments: one.comments,
                  readers: one.readers,
                  share: showShare(one.returning / Math.max(1, one.readers), language, 0),
                  from: one.from ? showDay(one.from, language) : '…',
                  to: one.to ? showDay(one.to, language) : '…',
                })}
              </p>
            ) : null}
            {one.comments > 0 ? <Known audience={one} /> : null}
            <Gaps audience={one} platform={platform} />
          </>
        )}
      </Loaded>
    </Section>
  );
}
