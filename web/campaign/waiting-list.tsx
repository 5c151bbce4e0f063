// What waits for somebody, the most pressing first: on Today for all campaigns, on a campaign's page for it alone.
import { Link } from '@tanstack/react-router';
import { formatTerms } from '../../src/base/terms.ts';
import type { WaitingLine } from '../../src/campaign/contract-waiting.ts';
import { useText } from '../text.ts';
import styles from './work.module.css';

function When({ line }: { readonly line: WaitingLine }) {
  const { t } = useText();
  const { lateDays } = line;
  if (lateDays > 0) return <span className={styles.late}>{t('work.late', { n: lateDays })}</span>;
  return <span className="muted">{lateDays === 0 ? t('work.dueToday') : t('work.dueIn', { n: -lateDays })}</span>;
}

interface WaitingListProps {
  readonly lines: readonly WaitingLine[];
  /** On a page of one campaign its name says nothing. */
  readonly isWithCampaign?: boolean;
  /** On the page of one KOL its name says nothing. */
  readonly isOfOne?: boolean;
}

export function WaitingList({ lines, isWithCampaign = false, isOfOne = false }: WaitingListProps) {
  const { t, say } = useText();
  return (
    <ul className={styles.waiting}>
      {lines.map((line) => (
        <li
          key={`${line.placementId} ${line.kind} ${line.deliverableId}`}
          data-late={line.lateDays > 0 || line.kind === 'alert'}
        >
          <Link
            to="/campaigns/$campaignId/placements/$placementId"
            params={{ campaignId: line.campaignId, placementId: line.placementId } as never}
            {...(line.deliverableId === null ? {} : { hash: `content-${line.deliverableId}` })}
          >
            <strong>{t(`work.w_${line.kind}`)}</strong>
            <span>
              {[isOfOne ? null : line.kolName, line.format === null ? null : say(formatTerms[line.format])]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
          </Link>
          <span className="muted">
            {isWithCampaign ? `${line.campaignName} · ` : ''}
            {t(line.on === 'brand' ? 'work.onBrand' : 'work.onKol')}
            {line.ownerName === null ? '' : ` · ${line.ownerName}`}
          </span>
          <When line={line} />
        </li>
      ))}
    </ul>
  );
}
