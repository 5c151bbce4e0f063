// By when an answer comes, told as time that is left, or as late.
import type { Question } from '../../src/desk/contract-question.ts';
import { useText } from '../text.ts';
import styles from './desk.module.css';
import { dueText } from './due-text.ts';

export function Due({ question }: { readonly question: Pick<Question, 'dueAt' | 'state'> }) {
  const { t, language } = useText();
  if (question.state !== 'open') return null;
  const { isLate, when } = dueText(question.dueAt, Date.now(), language);
  return (
    <span className={isLate ? styles.late : 'muted'}>{t(isLate ? 'question.late' : 'question.due', { when })}</span>
  );
}
