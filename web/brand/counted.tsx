// How a result is counted: weights of areas, questions and answers, with the versions that hold.
import type { QuestionnaireView, ResultView } from '../../src/brand/contract-assessment.ts';
import { useText } from '../text.ts';
import { Section } from '../ui/page.tsx';
import styles from './assessment.module.css';

interface CountedProps {
  readonly view: ResultView;
  readonly questionnaire: QuestionnaireView | undefined;
}

export function Counted({ view, questionnaire }: CountedProps) {
  const { t, say } = useText();
  return (
    <Section title={t('assess.counted')}>
      <p className="muted">{t('assess.countedText', { version: view.version, policy: view.result.policy })}</p>
      {questionnaire?.areas.map((area) => (
        <details key={area.id} className={styles.rests}>
          <summary>
            {say(area.name)} · {t('assess.weight', { n: area.weight })}
          </summary>
          <ul>
            {area.questions
              .filter((one) => one.weight > 0)
              .map((one) => (
                <li key={one.id}>
                  {say(one.text)} ({t('assess.weight', { n: one.weight })}):{' '}
                  {one.options.map((option) => `${say(option.text)} ${option.points}`).join(' · ')}
                </li>
              ))}
          </ul>
        </details>
      ))}
    </Section>
  );
}
