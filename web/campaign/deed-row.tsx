// One contract that was made: where it stands, its files, what was noted of it, what changed since.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Upload } from 'antd';
import { useState } from 'react';
import {
  type DeedChange,
  type DeedEvent,
  type DeedHead,
  deedShape,
  type NewDeedEvent,
} from '../../src/campaign/contract-deed.ts';
import { attachmentShape } from '../../src/campaign/contract-work.ts';
import { call, get } from '../api.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Loaded, Problem } from '../ui/page.tsx';
import styles from './deed.module.css';
import { DeedText } from './deed-text.tsx';

function Changes({ changes }: { readonly changes: readonly DeedChange[] }) {
  const { t } = useText();
  return (
    <section aria-label={t('deed.changes')}>
      <h3>{t('deed.changes')}</h3>
      {changes.map(({ section, heading, before, after }) => (
        <div key={section}>
          <strong>{heading.join(' / ')}</strong>
          {before.map((texts) => (
            <p key={texts.join(' ')} className={styles.gone}>
              {t('deed.before')}: {texts.join(' / ')}
            </p>
          ))}
          {after.map((texts) => (
            <p key={texts.join(' ')}>
              {t('deed.after')}: {texts.join(' / ')}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}

const eventKey = ({ kind, side }: DeedEvent) =>
  kind === 'agreed' ? (`deed.event_agreed_${side ?? 'brand'}` as const) : (`deed.event_${kind}` as const);

function Events({ events, placementId }: { readonly events: readonly DeedEvent[]; readonly placementId: string }) {
  const { t, language } = useText();
  return (
    <ul className={styles.events}>
      {events.map((one) => (
        <li key={`${one.kind} ${one.side} ${one.at}`}>
          {showMoment(one.at, language)}: {t(eventKey(one))}
          {one.by ? ` · ${one.by}` : ''}
          {one.note ? ` · ${one.note}` : ''}
          {one.attachment ? (
            <>
              {' · '}
              <a href={`/api/v1/placements/${placementId}/files/${one.attachment}`}>{t('deed.openSigned')}</a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type Step = Pick<NewDeedEvent, 'kind' | 'side'>;

/** What can be noted of a contract where it stands. */
function stepsOf({ state, isStale, events }: DeedHead): readonly (Step & { readonly label: string })[] {
  if (state === 'void' || state === 'signed') return [];
  const has = (kind: string, side: string | null) => events.some((one) => one.kind === kind && one.side === side);
  const isAnswered = events.some((one) => one.kind === 'agreed');
  const promises = [
    { kind: 'offered' as const, side: null, label: 'offered' },
    { kind: 'agreed' as const, side: 'kol' as const, label: 'agreed_kol' },
    { kind: 'agreed' as const, side: 'brand' as const, label: 'agreed_brand' },
  ].filter(({ kind, side }) => !isStale && !has(kind, side) && !(kind === 'offered' && isAnswered));
  return [...promises, { kind: 'void', side: null, label: 'void' }];
}

/** The signed copy as a file: a scan or a plain PDF. */
function SignedCopy({ deed }: { readonly deed: DeedHead }) {
  const { t } = useText();
  const queries = useQueryClient();
  const send = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.append('file', file, file.name);
      const kept = await call('POST', `/placements/${deed.placementId}/files?purpose=signed`, attachmentShape, form);
      return call('POST', `/deeds/${deed.id}/events`, deedShape, { kind: 'signed', attachment: kept.id });
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <>
      <Upload
        accept="application/pdf,image/jpeg,image/png,image/webp"
        showUploadList={false}
        beforeUpload={(file) => {
          send.mutate(file);
          return false;
        }}
      >
        <Button size="small" loading={send.isPending}>
          {t('deed.attachSigned')}
        </Button>
      </Upload>
      {send.error ? <Problem error={send.error} /> : null}
    </>
  );
}

function Whole({ id }: { readonly id: string }) {
  const deed = useQuery({ queryKey: ['deed', id], queryFn: () => get(`/deeds/${id}`, deedShape) });
  return (
    <Loaded query={deed}>
      {(one) => (
        <>
          {one.changes.length > 0 ? <Changes changes={one.changes} /> : null}
          <DeedText deed={one} />
        </>
      )}
    </Loaded>
  );
}

export function DeedRow({ deed }: { readonly deed: DeedHead }) {
  const { t, language } = useText();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const note = useMutation({
    mutationFn: ({ kind, side }: Step) => call('POST', `/deeds/${deed.id}/events`, deedShape, { kind, side }),
    onSuccess: () => queries.invalidateQueries(),
  });
  const name = t('deed.number', { number: deed.number });
  return (
    <section className={styles.deed} aria-label={name}>
      <div className={styles.tools}>
        <strong>{name}</strong>
        <span>
          {deed.languages.join(' + ')} · {t(`deed.state_${deed.state}`)} · {showMoment(deed.createdAt, language)}
        </span>
        <Button size="small" href={`/api/v1/deeds/${deed.id}/file.pdf`}>
          {t('deed.pdf')}
        </Button>
        <Button size="small" href={`/api/v1/deeds/${deed.id}/file.docx`}>
          {t('deed.docx')}
        </Button>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('deed.show')}
        </Button>
        {stepsOf(deed).map(({ kind, side, label }) => (
          <Button
            key={label}
            size="small"
            danger={kind === 'void'}
            loading={note.isPending && note.variables.kind === kind && note.variables.side === side}
            onClick={() => note.mutate({ kind, side })}
          >
            {t(`deed.${label as 'offered'}`)}
          </Button>
        ))}
        {deed.state === 'agreed' || deed.state === 'signed' ? <SignedCopy deed={deed} /> : null}
      </div>
      {deed.isStale && deed.state !== 'void' ? <Alert type="warning" showIcon title={t('deed.stale')} /> : null}
      {note.error ? <Problem error={note.error} /> : null}
      <Events events={deed.events} placementId={deed.placementId} />
      <span className={`muted ${styles.hash}`}>
        {t('deed.hash')}: {deed.sha256}
      </span>
      {isOpen ? <Whole id={deed.id} /> : null}
    </section>
  );
}
