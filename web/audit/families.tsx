// The evidence of a dossier, family by family: each finding a sentence, with the comments that show why, the innocent
// explanations that were tried, and the ring as a picture.
import { useState } from 'react';
import type { Finding } from '../../src/audit/contract.ts';
import type { StandingFamily, StoredAudit } from '../../src/audit/contract-view.ts';
import { auditWords } from '../../src/audit/missing-words.ts';
import { type TextKey, useText } from '../text.ts';
import styles from './audit.module.css';
import { Distribution } from './distribution.tsx';
import { RingPicture } from './ring-picture.tsx';
import { standingSigns, useStandingColors } from './standing.ts';

/** What the comments of a finding are. */
const groups: Readonly<Record<string, TextKey>> = {
  copied_comments: 'dossier.copied',
  repeated_comments: 'dossier.copied',
  generic_comments: 'dossier.generic',
  specific_comments: 'dossier.specific',
};

function Examples({ found }: { readonly found: Finding }) {
  const { t } = useText();
  const group = groups[found.code];
  if (!found.examples || found.examples.length === 0) return null;
  return (
    <div className={styles.examples} data-group={found.code}>
      {group ? <span className={styles.group}>{t(group)}</span> : null}
      {found.examples.map((text) => (
        <q key={text}>{text}</q>
      ))}
    </div>
  );
}

function Told({ found }: { readonly found: Finding }) {
  const { t, say } = useText();
  const [isShown, show] = useState(false);
  return (
    <div className={styles.finding}>
      <p>{say(found.text)}</p>
      <Examples found={found} />
      {found.tried && found.tried.length > 0 ? (
        <details>
          <summary>
            {t('dossier.tried')} ({found.tried.length})
          </summary>
          <ul>
            {found.tried.map((one) => (
              <li key={one.en}>{say(one)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {found.ring ? (
        <details onToggle={(event) => show(event.currentTarget.open)}>
          <summary>{t('ring.show')}</summary>
          {isShown ? <RingPicture ringId={found.ring} /> : null}
        </details>
      ) : null}
    </div>
  );
}

function FamilyRow({ family }: { readonly family: StandingFamily }) {
  const { t, say } = useText();
  const colors = useStandingColors();
  const { standing, norm } = family;
  return (
    <div className={styles.family} data-family={family.id}>
      <div className={styles.name}>{say(auditWords[family.id])}</div>
      <div className={styles.standing} style={{ color: colors[standing] }}>
        <span aria-hidden="true">{standingSigns[standing]}</span> {t(`dossier.${standing}`)}
      </div>
      <div className={styles.findings}>
        {family.findings.map((found) => (
          <Told key={`${found.code}${found.text.en}`} found={found} />
        ))}
        {norm ? <Distribution norm={norm} standing={standing} /> : null}
        {family.missingText ? <p className="muted">{say(family.missingText)}</p> : null}
      </div>
    </div>
  );
}

/** In order of weight, as the server gives them; what is missing last. */
export function Families({ audit }: { readonly audit: StoredAudit }) {
  return (
    <div className={styles.families}>
      {audit.families.map((family) => (
        <FamilyRow key={family.id} family={family} />
      ))}
    </div>
  );
}
