// One thing to deliver: its fee and date, the draft with its check, the address of the published post.
import { useMutation } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { formatTerms } from '../../src/base/terms.ts';
import { type Deliverable, deliverableShape } from '../../src/campaign/contract.ts';
import { call } from '../api.ts';
import { DraftCheck } from '../compliance/draft-check.tsx';
import { useText } from '../text.ts';
import { showDay, showMoney } from '../ui/format.ts';
import { Problem } from '../ui/page.tsx';
import styles from './campaign.module.css';

interface DeliverableProps {
  readonly one: Deliverable;
  readonly currency: string;
  readonly brand: string;
  readonly refresh: () => unknown;
}

export function DeliverableForm({ one, currency, brand, refresh }: DeliverableProps) {
  const { t, say, language } = useText();
  const [draft, setDraft] = useState(one.draft ?? '');
  const [url, setUrl] = useState(one.url ?? '');
  const save = useMutation({
    mutationFn: () =>
      call('PATCH', `/deliverables/${one.id}`, deliverableShape, { draft: draft || null, url: url || null }),
    onSuccess: refresh,
  });
  const isDirty = draft !== (one.draft ?? '') || url !== (one.url ?? '');
  return (
    <div className={styles.deliverable}>
      <span className="muted">
        {say(formatTerms[one.format])} · {showMoney(one.fee, currency, language)}
        {one.dueOn ? ` · ${t('campaign.due', { day: showDay(one.dueOn, language) })}` : ''}
      </span>
      <Input.TextArea
        autoSize={{ minRows: 1, maxRows: 8 }}
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        placeholder={t('campaign.draft')}
        aria-label={t('campaign.draft')}
      />
      <Input
        value={url}
        onChange={(event) => setUrl(event.target.value)}
        placeholder={t('campaign.url')}
        aria-label={t('campaign.url')}
      />
      {save.error ? <Problem error={save.error} /> : null}
      {isDirty ? (
        <Button size="small" className={styles.save ?? ''} loading={save.isPending} onClick={() => save.mutate()}>
          {t('shell.save')}
        </Button>
      ) : null}
      {one.draft && !isDirty ? <DraftCheck text={one.draft} brand={brand} /> : null}
    </div>
  );
}
