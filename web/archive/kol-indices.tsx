// Indices after published formulas: the variant in the name, what went in, what is missing, and every computation kept.
import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import type { Index, Indices } from '../../src/archive/contract-indices.ts';
import { indexInputs, inputOf } from '../../src/archive/index-window.ts';
import { indexInputTerms, indexTerms } from '../../src/archive/words-index.ts';
import type { Platform } from '../../src/base/id.ts';
import { platformTerms } from '../../src/base/terms.ts';
import { localeOf } from '../../src/base/words.ts';
import { useText } from '../text.ts';
import { showDay, showMoment } from '../ui/format.ts';
import { Loaded, Problem, Section } from '../ui/page.tsx';
import styles from './kol.module.css';
import { useCompute, useIndices } from './kol-queries.ts';

/** `reads`, `headlineReads`, `mostReads` in the reader's words. */
function useInputName(): (input: string) => string {
  const { t, say } = useText();
  return (input) => {
    const { part, input: name } = inputOf(input);
    const plain = say(indexInputTerms[name]);
    if (part === 'headline') return t('kol.headlineOf', { name: plain });
    return part === 'most' ? t('kol.mostOf', { name: plain }) : plain;
  };
}

/** As people read them: posts first, then each figure with its headlines and its most. */
function inOrder(inputs: Index['inputs']): [string, number][] {
  const rank = (name: string) => {
    const { part, input } = inputOf(name);
    return 3 * indexInputs.indexOf(input) + [null, 'headline', 'most'].indexOf(part);
  };
  return Object.entries(inputs).sort(([a], [b]) => rank(a) - rank(b));
}

function Missing({ index }: { readonly index: Index }) {
  const { t, say } = useText();
  const told = index.missing.map(({ input, known, of }) => {
    const name = say(indexInputTerms[input]);
    if (input === 'posts') return t('kol.missingPosts');
    return known === 0 ? t('kol.missingNone', { name }) : t('kol.missingOne', { name, known, of });
  });
  return (
    <p>
      <span className="muted">– {t('kol.notEnough')}:</span> {told.join('; ')}
    </p>
  );
}

function IndexRow({ index }: { readonly index: Index }) {
  const { t, say, language } = useText();
  const nameOf = useInputName();
  const number = (value: number, digits: number) =>
    value.toLocaleString(localeOf(language), { maximumFractionDigits: digits, minimumFractionDigits: digits });
  return (
    <div className={styles.indexRow}>
      <div>
        <b>{say(indexTerms[index.form])}</b>
        <div className="muted">
          {t('kol.windowIs', {
            from: showDay(index.from, language),
            to: showDay(index.to, language),
            posts: index.posts,
          })}
        </div>
      </div>
      <div className={styles.indexValue}>
        {index.value === null ? <span className="muted">–</span> : number(index.value, 1)}
      </div>
      <div className={styles.indexWhy}>
        {index.value === null ? <Missing index={index} /> : null}
        <details>
          <summary>{t('kol.inputs')}</summary>
          {inOrder(index.inputs)
            .map(([input, value]) => `${nameOf(input)} ${number(value, 0)}`)
            .join(' · ')}
        </details>
        {index.at === null ? null : (
          <span className="muted">{t('kol.computedAt', { at: showMoment(index.at, language) })}</span>
        )}
      </div>
    </div>
  );
}

function Computed({ indices }: { readonly indices: Indices }) {
  const { t } = useText();
  return (
    <>
      {indices.newest.length === 0 ? <p className="muted">{t('kol.noIndexYet')}</p> : null}
      {indices.newest.map((index) => (
        <IndexRow key={index.id} index={index} />
      ))}
      {indices.older.length > 0 ? (
        <details className={styles.fold}>
          <summary>{t('kol.olderIndices', { n: indices.older.length })}</summary>
          {indices.older.map((index) => (
            <IndexRow key={index.id} index={index} />
          ))}
        </details>
      ) : null}
    </>
  );
}

function Ask({ accountId, lastDay }: { readonly accountId: string; readonly lastDay: string | null }) {
  const { t } = useText();
  const compute = useCompute(accountId);
  const [days, setDays] = useState<7 | 30>(30);
  const [to, setTo] = useState(lastDay ?? '');
  return (
    <>
      <div className={styles.ask}>
        <Segmented<7 | 30>
          value={days}
          onChange={setDays}
          options={([7, 30] as const).map((n) => ({ value: n, label: t('kol.days', { n }) }))}
        />
        <Input
          type="date"
          aria-label={t('kol.upTo')}
          value={to}
          className={styles.dateInput ?? ''}
          onChange={(event) => setTo(event.target.value)}
        />
        <Button loading={compute.isPending} onClick={() => compute.mutate({ days, to: to || null })}>
          {t('kol.compute')}
        </Button>
      </div>
      {compute.error ? <Problem error={compute.error} /> : null}
    </>
  );
}

export function IndicesSection({ accountId, platform }: { readonly accountId: string; readonly platform: Platform }) {
  const { t, say } = useText();
  const indices = useIndices(accountId);
  return (
    <Section title={t('kol.indices')} id="indices">
      <Loaded query={indices} rows={3}>
        {(one) =>
          one.forms.length === 0 ? (
            <p className="muted">{t('kol.noIndex', { platform: say(platformTerms[platform]) })}</p>
          ) : (
            <>
              <p className={styles.lead}>{t('kol.indexIntro')}</p>
              <Ask accountId={accountId} lastDay={one.lastDay} />
              <Computed indices={one} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
