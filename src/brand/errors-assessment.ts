// What questionnaires refuse.
import { refuser } from '../base/refusal.ts';

export const assessmentErrors = {
  assessment_not_found: {
    status: 404,
    title: { it: 'Nessun questionario {id}', en: 'No assessment {id}', zh: '没有测评 {id}' },
    mend: { it: 'Apri l’elenco dei questionari', en: 'Open the list of assessments', zh: '请打开测评列表' },
  },
  assessment_finished: {
    status: 409,
    title: {
      it: 'Questo questionario è già concluso',
      en: 'This assessment is finished already',
      zh: '该测评已完成',
    },
    mend: {
      it: 'Il risultato resta com’è: comincia un nuovo tentativo dalle ultime risposte',
      en: 'Its result stays as it is: begin a new attempt from the last answers',
      zh: '结果不再变动；可从上次的回答开始新一轮',
    },
  },
  assessment_open: {
    status: 409,
    title: { it: 'Questo questionario non è concluso', en: 'This assessment is not finished', zh: '该测评尚未完成' },
    mend: { it: 'Concludilo per vedere il risultato', en: 'Finish it to see its result', zh: '完成后即可查看结果' },
  },
  question_unknown: {
    status: 422,
    title: {
      it: 'La domanda “{question}” non è di questo questionario',
      en: 'The question “{question}” is not of this questionnaire',
      zh: '问题“{question}”不属于该测评',
    },
    mend: {
      it: 'Le domande sono in GET /questionnaires',
      en: 'Questions are listed by GET /questionnaires',
      zh: '问题列表见 GET /questionnaires',
    },
  },
  answer_unknown: {
    status: 422,
    title: {
      it: '“{answer}” non è una risposta a “{question}”',
      en: '“{answer}” is no answer to “{question}”',
      zh: '“{answer}”不是“{question}”的选项',
    },
    mend: {
      it: 'Scegli una di queste: {options}',
      en: 'Choose one of these: {options}',
      zh: '可选：{options}',
    },
  },
  answer_single: {
    status: 422,
    title: {
      it: 'A “{question}” si dà una sola risposta',
      en: '“{question}” takes one answer',
      zh: '“{question}”只能选一项',
    },
    mend: { it: 'Scegline una', en: 'Choose one', zh: '请只选一项' },
  },
  contradiction_unknown: {
    status: 422,
    title: {
      it: 'Nessuna contraddizione {id} aperta',
      en: 'No open contradiction {id}',
      zh: '没有未解决的矛盾项 {id}',
    },
    mend: { it: 'Ricarica il questionario', en: 'Load the assessment again', zh: '请重新加载测评' },
  },
  assessment_contradictory: {
    status: 409,
    title: {
      it: 'Alcune risposte non vanno insieme',
      en: 'Some answers do not go together',
      zh: '部分回答互相矛盾',
    },
    mend: {
      it: 'Correggile, o conferma che sono giuste entrambe',
      en: 'Correct them, or confirm that both are right',
      zh: '请修改，或确认两者都正确',
    },
  },
} as const;

export const refuseAssessment = refuser(assessmentErrors);
