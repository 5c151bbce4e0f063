// A question with its last answer, as the form for an entry of the guide takes it.
import type { QuestionView } from '../../src/desk/contract-question.ts';
import type { AnsweredQuestion } from './guide-entry-form.tsx';

export function answeredOf(question: QuestionView): AnsweredQuestion {
  const { id, subject, language, topic, messages, askerName, about } = question;
  const said = (kind: 'question' | 'answer') => messages.filter((one) => one.kind === kind).at(-1);
  const answer = said('answer');
  return {
    ...{ id, subject, language, topic },
    text: said('question')?.text ?? '',
    answer: answer?.text ?? '',
    names: [askerName, ...(answer ? [answer.byName] : []), ...(about ? [about.title] : [])],
  };
}
