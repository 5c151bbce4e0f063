// Questions in a list: what waits for an answer, and one's own.
import { Link } from '@tanstack/react-router';
import { Tag } from 'antd';
import type { Question } from '../../src/desk/contract-question.ts';
import { topicNames } from '../../src/desk/words.ts';
import { useText } from '../text.ts';
import { showNearDay } from '../ui/format.ts';
import { Loaded, Section } from '../ui/page.tsx';
import styles from './desk.module.css';
import { Due } from './due.tsx';
import { useQuestions } from './queries-question.ts';

function QuestionRow({ question, isWaiting }: { readonly question: Question; readonly isWaiting: boolean }) {
  const { t, say, language } = useText();
  const who = isWaiting ? (question.brandName ?? question.askerName) : showNearDay(question.askedAt, language);
  return (
    <li>
      <Link to="/desk/questions/$questionId" params={{ questionId: question.id }} className={styles.row ?? ''}>
        <strong>{question.subject}</strong>
        <span className="muted">
          {who} · {say(topicNames[question.topic])}
          {question.assignedName === null ? '' : ` · ${question.assignedName}`}
        </span>
        <span>
          {isWaiting ? null : <Tag>{t(`question.s_${question.state}`)}</Tag>} <Due question={question} />
        </span>
      </Link>
    </li>
  );
}

interface QuestionRowsProps {
  readonly of: 'mine' | 'waiting';
  /** Whether an empty list is shown as such. */
  readonly isAlways: boolean;
}

export function QuestionRows({ of, isAlways }: QuestionRowsProps) {
  const { t } = useText();
  const questions = useQuestions(of);
  const isWaiting = of === 'waiting';
  if (!isAlways && (questions.data ?? []).length === 0) return null;
  return (
    <Section
      title={t(isWaiting ? 'question.waiting' : 'question.mine')}
      aside={isWaiting ? null : <Link to="/desk/questions/new">{t('question.ask')}</Link>}
    >
      <Loaded query={questions} rows={3}>
        {(all) =>
          all.length === 0 ? (
            <p className="muted">{t(isWaiting ? 'question.waitingNone' : 'question.none')}</p>
          ) : (
            <ul className={styles.rows}>
              {all.map((one) => (
                <QuestionRow key={one.id} question={one} isWaiting={isWaiting} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
