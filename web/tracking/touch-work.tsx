// Beside the sheet: what it lacks, one button that makes what needs no question, a form for each of the rest.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { formatTerms } from '../../src/base/terms.ts';
import { placementShape } from '../../src/campaign/contract.ts';
import { linkShape } from '../../src/tracking/contract.ts';
import { type TouchLink, type Touchpoints, touchpointsShape } from '../../src/tracking/contract-touch.ts';
import { isLeading } from '../../src/tracking/touch-state.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showList } from '../ui/format.ts';
import { Problem, Section } from '../ui/page.tsx';
import styles from './touch.module.css';
import { TouchForms } from './touch-forms.tsx';
import { Handout } from './touch-handout.tsx';

function Prepare({ touch }: { readonly touch: Touchpoints }) {
  const { t } = useText();
  const queries = useQueryClient();
  const [target, setTarget] = useState('');
  const prepare = useMutation({
    mutationFn: () =>
      call('POST', `/placements/${touch.placementId}/touchpoints`, touchpointsShape, { targetUrl: target || null }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const needsTarget = touch.missing.includes('link') && touch.targetUrl === null;
  return (
    <div className={styles.prepare}>
      {needsTarget ? (
        <Input
          value={target}
          onChange={(event) => setTarget(event.target.value)}
          placeholder="https://"
          aria-label={t('touch.target')}
        />
      ) : null}
      <Button type="primary" loading={prepare.isPending} onClick={() => prepare.mutate()}>
        {t('touch.prepare')}
      </Button>
      <span className="muted">{t('touch.prepareHint')}</span>
      {prepare.error ? <Problem error={prepare.error} /> : null}
    </div>
  );
}

function LinkLine({ link }: { readonly link: TouchLink }) {
  const { t, say } = useText();
  const format = link.format !== null && link.format in formatTerms ? say(formatTerms[link.format as 'video']) : '';
  const picture = `/api/v1/links/${link.code}/qr`;
  return (
    <li>
      <code>{link.code}</code>{' '}
      <span className="muted">
        {link.deliverableId === null ? t('touch.forAll') : t('touch.forPost', { format })}
        {isLeading(link, new Date()) ? '' : ` · ${t('touch.asleep')}`}
      </span>
      <div>
        <a href={`${picture}.png?mm=30&dpi=300`} download={`qr-${link.code}-30mm-300dpi.png`}>
          {t('touch.png')}
        </a>{' '}
        ·{' '}
        <a href={`${picture}.svg?mm=30`} download={`qr-${link.code}.svg`}>
          {t('touch.svg')}
        </a>
      </div>
    </li>
  );
}

/** A link of a single post, so that it is told apart from the KOL's others. */
function PostLinks({ touch }: { readonly touch: Touchpoints }) {
  const { t, say } = useText();
  const queries = useQueryClient();
  const placement = useQuery({
    queryKey: ['placement', touch.placementId],
    queryFn: () => get(`/placements/${touch.placementId}`, placementShape),
  });
  const targetUrl = touch.links[0]?.targetUrl ?? touch.targetUrl;
  const make = useMutation({
    mutationFn: (deliverableId: string) =>
      call('POST', '/links', linkShape, { placementId: touch.placementId, targetUrl, deliverableId }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const without = (placement.data?.deliverables ?? []).filter(
    (one) => !touch.links.some((link) => link.deliverableId === one.id),
  );
  if (targetUrl === null) return null;
  return (
    <div className={styles.postLinks}>
      {without.map((one) => (
        <Button
          key={one.id}
          size="small"
          loading={make.isPending && make.variables === one.id}
          onClick={() => make.mutate(one.id)}
        >
          {t('touch.linkForPost', { format: say(formatTerms[one.format]) })}
        </Button>
      ))}
      {make.error ? <Problem error={make.error} /> : null}
    </div>
  );
}

export function TouchWork({ touch }: { readonly touch: Touchpoints }) {
  const { t, language } = useText();
  const lacking = touch.missing.map((kind) => t(`touch.kind_${kind}`));
  const canPrepare = touch.missing.includes('link') || touch.missing.includes('coupon');
  const main = touch.links.find((link) => link.deliverableId === null && isLeading(link, new Date()));
  return (
    <div className={styles.work}>
      <p className={styles.missing} data-ready={lacking.length === 0}>
        {lacking.length === 0 ? t('touch.ready') : t('touch.missing', { kinds: showList(lacking, language) })}
      </p>
      {canPrepare ? <Prepare touch={touch} /> : null}
      <TouchForms touch={touch} />
      {touch.links.length > 0 ? (
        <Section title={t('touch.links')}>
          <ul className={styles.lines}>
            {touch.links.map((link) => (
              <LinkLine key={link.code} link={link} />
            ))}
          </ul>
          <PostLinks touch={touch} />
        </Section>
      ) : null}
      {main ? <Handout code={main.code} /> : null}
    </div>
  );
}
