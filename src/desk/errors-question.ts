// What written questions refuse.
import { refuser } from '../base/refusal.ts';

export const questionErrors = {
  question_not_found: {
    status: 404,
    title: { it: 'Nessuna domanda {id}', en: 'No question {id}', zh: '没有问题 {id}' },
    mend: { it: 'Apri le tue domande', en: 'Open your questions', zh: '请打开您的问题列表' },
  },
  question_closed: {
    status: 409,
    title: { it: 'La domanda è chiusa', en: 'The question is closed', zh: '该问题已关闭' },
    mend: {
      it: 'Chi l’ha fatta la riapre con un’altra domanda',
      en: 'Whoever asked opens it again with a follow-up',
      zh: '提问人可通过追问重新打开',
    },
  },
  answering_not_allowed: {
    status: 403,
    title: {
      it: 'Rispondono gli esperti, il titolare e chi ha preso la domanda',
      en: 'Experts, owners and whoever took the question answer it',
      zh: '仅专家、所有者和已接手的人可以回答',
    },
    mend: { it: 'Chiedi a un esperto', en: 'Ask an expert', zh: '请联系专家' },
  },
  asker_only: {
    status: 403,
    title: { it: 'Lo fa solo chi ha fatto la domanda', en: 'Only whoever asked does this', zh: '仅提问人可操作' },
    mend: { it: 'Fai una domanda tua', en: 'Ask a question of your own', zh: '请另行提问' },
  },
  not_answered_yet: {
    status: 409,
    title: { it: 'Non c’è ancora una risposta', en: 'There is no answer yet', zh: '尚未有回答' },
    mend: { it: 'Aspetta la risposta', en: 'Wait for the answer', zh: '请等待回答' },
  },
  assignee_not_found: {
    status: 422,
    title: {
      it: 'A questa persona non si può affidare una domanda',
      en: 'A question cannot be given to this person',
      zh: '无法将问题分配给该成员',
    },
    mend: {
      it: 'Scegli un esperto, un responsabile o il titolare',
      en: 'Choose an expert, a manager or an owner',
      zh: '请选择专家、经理或所有者',
    },
  },
  desk_files_full: {
    status: 409,
    title: {
      it: 'La domanda ha già {n} file: di più non si può',
      en: 'The question has {n} files already: that is the most',
      zh: '该问题已有 {n} 个附件，已达上限',
    },
    mend: {
      it: 'Metti insieme più pagine in un solo PDF',
      en: 'Put several pages into one PDF',
      zh: '请将多页合并为一个 PDF',
    },
  },
  desk_file_not_found: {
    status: 404,
    title: { it: 'Questo file non c’è', en: 'There is no such file', zh: '没有该附件' },
    mend: { it: 'Ricarica la domanda', en: 'Load the question again', zh: '请刷新问题页面' },
  },
} as const;

export const refuseQuestion = refuser(questionErrors);
