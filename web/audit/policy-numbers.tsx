// The main numbers of a policy, each with what it does and where it comes from.
import type { ReactNode } from 'react';
import { familyIds } from '../../src/audit/contract.ts';
import type { PolicyDocument, PolicyField } from '../../src/audit/contract-policy.ts';
import { auditWords } from '../../src/audit/missing-words.ts';
import { policyFieldWords } from '../../src/audit/policy-field-words.ts';
import type { Platform, Tier } from '../../src/base/id.ts';
import { platformTerms, tierTerms } from '../../src/base/terms.ts';
import { localeOf } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import { showShare } from '../ui/format.ts';
import { Verdict } from '../ui/verdict.tsx';
import styles from './policy.module.css';

/** Where the verdicts lie on the scale of authenticity. */
function Bands({ bands: { authentic, risk } }: { readonly bands: PolicyDocument['bands'] }) {
  const { t } = useText();
  return (
    <>
      <div
        className={styles.bands}
        style={{ gridTemplateColumns: `${risk}fr ${authentic - risk}fr ${100 - authentic}fr` }}
        aria-hidden="true"
      >
        <span>
          <Verdict verdict="risk" />
        </span>
        <span>
          <Verdict verdict="look_closer" />
        </span>
        <span>
          <Verdict verdict="authentic" />
        </span>
      </div>
      <p className={`muted ${styles.bandsText}`}>{t('policy.bands', { risk, authentic })}</p>
    </>
  );
}

const widestWeight = 3;

function Weights({ weights }: { readonly weights: PolicyDocument['weights'] }) {
  const { say, language } = useText();
  return (
    <div className={styles.weights}>
      {familyIds.map((id) => (
        <WeightRow
          key={id}
          name={say(auditWords[id])}
          share={weights[id] / widestWeight}
          value={weights[id].toLocaleString(localeOf(language))}
        />
      ))}
    </div>
  );
}

function WeightRow({ name, share, value }: { readonly name: string; readonly share: number; readonly value: string }) {
  return (
    <>
      <span>{name}</span>
      <span className={styles.bar} aria-hidden="true">
        <span style={{ width: `${100 * share}%` }} />
      </span>
      <span className="figure">{value}</span>
    </>
  );
}

/** The value of each field that is worth a line here; the rest stands in the file. */
function useValues(policy: PolicyDocument): readonly (readonly [PolicyField, ReactNode])[] {
  const { t, say, language } = useText();
  const number = (value: number) => value.toLocaleString(localeOf(language), { maximumFractionDigits: 3 });
  const platform = (name: string) => (name === '' ? t('policy.anyOther') : say(platformTerms[name as Platform]));
  const listed = (parts: readonly string[], empty: string) => (parts.length === 0 ? empty : parts.join(' · '));
  const tiersGiven = Object.entries(policy.priorByTier);
  const { stockPhrases, rings, norms } = policy;
  return [
    ['weights', <Weights key="weights" weights={policy.weights} />],
    ['prior', showShare(policy.prior, language)],
    [
      'priorByTier',
      listed(
        tiersGiven.map(([tier, share]) => `${say(tierTerms[tier as Tier])} ${showShare(share, language)}`),
        t('policy.sameForAll'),
      ),
    ],
    ['evidenceFrom', number(policy.evidenceFrom)],
    ['widestInterval', showShare(policy.widestInterval, language)],
    [
      'platformRatios',
      listed(
        Object.entries(policy.platformRatios).map(([name, ratio]) => `${platform(name)} ${number(ratio)}`),
        t('policy.noneGiven'),
      ),
    ],
    [
      'norms',
      norms.length === 0
        ? t('policy.noneGiven')
        : t('policy.norms', {
            n: norms.length,
            low: showShare(Math.min(...norms.map((one) => one.low)), language, 2),
            high: showShare(Math.max(...norms.map((one) => one.high)), language, 2),
          }),
    ],
    [
      'genericComments',
      listed(
        Object.entries(policy.genericComments).map(
          ([name, share]) => `${platform(name)} ${showShare(share, language)}`,
        ),
        t('policy.noneGiven'),
      ),
    ],
    ['stockPhrases', t('policy.phrases', { add: stockPhrases.add.length, remove: stockPhrases.remove.length })],
    ['rings', t('policy.rings', { people: rings.leastPeople, posts: rings.leastShared, minutes: rings.withinMinutes })],
    ['alertStep', t('policy.points', { n: policy.alertStep })],
  ];
}

export function PolicyNumbers({ policy }: { readonly policy: PolicyDocument }) {
  const { say } = useText();
  return (
    <>
      <Bands bands={policy.bands} />
      <dl className={styles.numbers}>
        {useValues(policy).map(([field, value]) => {
          const { name, does, source } = policyFieldWords[field];
          return (
            <div key={field} className={styles.number}>
              <dt>{say(name)}</dt>
              <dd className="figure">{value}</dd>
              <dd className="muted">
                {say(does)} ({say(source)})
              </dd>
            </div>
          );
        })}
      </dl>
    </>
  );
}
