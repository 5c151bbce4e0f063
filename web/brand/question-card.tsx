// One question with its answers as large choices: one is kept at a touch, several with a button; skipping is always possible.
import { Button } from 'antd';
import { useState } from 'react';
import type { QuestionView } from '../../src/brand/contract-assessment.ts';
import { useText } from '../text.ts';
import styles from './assessment.module.css';

interface QuestionProps {
  readonly question: QuestionView;
  readonly given: readonly string[] | null;
  readonly isBusy: boolean;
  readonly keep: (answer: readonly string[] | null) => void;
  readonly back: (() => void) | null;
}

export function QuestionCard({ question, given, isBusy, keep, back }: QuestionProps) {
  const { t, say } = useText();
  const [chosen, choose] = useState<readonly string[]>(given ?? []);
  const isMany = question.kind === 'many';
  const touch = (id: string) => {
    if (!isMany) {
      choose([id]);
      return keep([id]);
    }
    choose(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  };
  return (
    <>
      <p className={styles.why}>{say(question.why)}</p>
      {isMany ? <span className="muted">{t('assess.many')}</span> : null}
      <fieldset className={styles.options} aria-label={say(question.text)}>
        {question.options.map((one) => {
          const isChosen = chosen.includes(one.id);
          return (
            <button
              key={one.id}
              type="button"
              aria-pressed={isChosen}
              data-many={isMany}
              className={styles.option}
              disabled={isBusy}
              onClick={() => touch(one.id)}
            >
              <span className={styles.mark} aria-hidden="true">
                {isChosen ? '✓' : ''}
              </span>
              {say(one.text)}
            </button>
          );
        })}
      </fieldset>
      <div className={styles.foot}>
        {back ? <Button onClick={back}>{t('assess.back')}</Button> : null}
        {chosen.length > 0 ? (
          <Button type="primary" loading={isBusy} onClick={() => keep(chosen)}>
            {t('assess.next')}
          </Button>
        ) : null}
        <Button type="text" disabled={isBusy} onClick={() => keep(null)}>
          {t('assess.skip')}
        </Button>
      </div>
    </>
  );
}
