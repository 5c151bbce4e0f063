// The audit policy on the settings page: what counts, editing a copy, and what counted before.
import { Alert, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import type { z } from 'zod';
import type { Role } from '../../src/account/contract.ts';
import type { PolicyUse, policiesShape } from '../../src/audit/contract-policy.ts';
import { useText } from '../text.ts';
import { showMoment } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import styles from './policy.module.css';
import { PolicyEditor } from './policy-editor.tsx';
import { PolicyNumbers } from './policy-numbers.tsx';
import { usePolicies, useReset } from './queries-policy.ts';

type Policies = z.output<typeof policiesShape>;

function InForce({ policies: { inForce, uses } }: { readonly policies: Policies }) {
  const { t, language } = useText();
  const since = uses[0];
  return (
    <div className={styles.inForce}>
      <strong>{t('policy.inForce', { version: inForce.version })}</strong>
      {inForce.isShipped ? <span className="muted">{t('policy.shipped')}</span> : null}
      {since ? (
        <span className="muted">{t('policy.own', { name: since.byName, at: showMoment(since.at, language) })}</span>
      ) : null}
    </div>
  );
}

function History({ uses }: { readonly uses: readonly PolicyUse[] }) {
  const { t, language } = useText();
  if (uses.length === 0) return null;
  return (
    <div className={styles.history}>
      <h3>{t('policy.history')}</h3>
      {uses.map((one) => (
        <div key={one.at} className={styles.use}>
          <strong className="figure">{one.version}</strong>
          {one.isShipped ? <span className="muted">{t('policy.shipped')}</span> : null}
          <span>{one.byName}</span>
          <span className="muted">{showMoment(one.at, language)}</span>
          <span>{one.note}</span>
        </div>
      ))}
    </div>
  );
}

function Content({ policies, role }: { readonly policies: Policies; readonly role: Role }) {
  const { t } = useText();
  const [isEditing, setEditing] = useState(false);
  const [adopted, setAdopted] = useState<string | null>(null);
  const reset = useReset();
  const { inForce, shippedVersion, uses } = policies;
  const isOwner = role === 'owner';
  return (
    <>
      <InForce policies={policies} />
      {adopted === inForce.version ? (
        <Alert type="success" showIcon title={t('policy.inUse', { version: adopted })} style={{ marginBlock: 8 }} />
      ) : null}
      <PolicyNumbers policy={inForce.policy} />
      <div className={styles.buttons}>
        {role === 'viewer' || isEditing ? null : <Button onClick={() => setEditing(true)}>{t('policy.edit')}</Button>}
        {isOwner && !inForce.isShipped ? (
          <Popconfirm
            title={t('policy.resetTitle', { version: shippedVersion })}
            description={t('policy.useText')}
            onConfirm={() => reset.mutate({ note: '' }, { onSuccess: ({ version }) => setAdopted(version) })}
          >
            <Button loading={reset.isPending}>{t('policy.reset')}</Button>
          </Popconfirm>
        ) : null}
      </div>
      {reset.error ? <Problem error={reset.error} /> : null}
      {isEditing ? (
        <PolicyEditor start={inForce.yaml} isOwner={isOwner} close={() => setEditing(false)} adopted={setAdopted} />
      ) : null}
      <History uses={uses} />
    </>
  );
}

export function PolicySection({ role }: { readonly role: Role }) {
  const { t } = useText();
  const policies = usePolicies();
  return (
    <Section id="audit-policy" title={t('policy.title')} aside={t('policy.hint')}>
      <Loaded query={policies} rows={6}>
        {(known) => <Content policies={known} role={role} />}
      </Loaded>
    </Section>
  );
}
