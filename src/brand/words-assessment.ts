// What results are called: levels, efforts, effects, and the words of the result on paper.
import type { Phrase } from '../base/words.ts';
import type { Effect } from './assessment/advice.ts';
import type { Effort, Level } from './assessment/policy.ts';

export const levelTerms: Readonly<Record<Level, Phrase>> = {
  starting: { it: 'All’inizio', en: 'At the start', zh: '起步阶段' },
  preparing: { it: 'In preparazione', en: 'Preparing', zh: '准备阶段' },
  ready: { it: 'Pronti', en: 'Ready', zh: '已就绪' },
  leading: { it: 'Molto pronti', en: 'Well ahead', zh: '领先' },
};

/** What a level means for what comes next. */
export const levelMeanings: Readonly<Record<Level, Phrase>> = {
  starting: {
    it: 'Prima dei KOL ci sono cose da sistemare: senza, la notorietà andrebbe persa o ad altri.',
    en: 'Before KOLs there are things to settle: without them the fame would be lost, or go to others.',
    zh: '投达人之前还有基础要打，否则名气会白费，甚至被别人拿走。',
  },
  preparing: {
    it: 'Una prova piccola è possibile; i passi qui sotto decidono se rende.',
    en: 'A small trial is possible; the steps below decide whether it pays.',
    zh: '可以小额测试，下面几步决定能否见效。',
  },
  ready: {
    it: 'Si può cominciare con un primo giro di KOL; restano alcuni punti deboli.',
    en: 'A first round of KOLs can begin; some weak points remain.',
    zh: '可以开始首轮达人投放，仍有短板要补。',
  },
  leading: {
    it: 'Le basi ci sono tutte: ora conta scegliere bene e misurare.',
    en: 'All foundations are there: now choosing well and measuring counts.',
    zh: '基础扎实，接下来重在选对人、看数据。',
  },
};

export const effortTerms: Readonly<Record<Effort, Phrase>> = {
  days: { it: 'qualche giorno', en: 'some days', zh: '几天' },
  weeks: { it: 'qualche settimana', en: 'some weeks', zh: '几周' },
  months: { it: 'qualche mese', en: 'some months', zh: '几个月' },
};

export const effectTerms: Readonly<Record<Effect, Phrase>> = {
  large: { it: 'effetto grande', en: 'large effect', zh: '效果大' },
  medium: { it: 'effetto medio', en: 'medium effect', zh: '效果中等' },
  small: { it: 'effetto piccolo', en: 'small effect', zh: '效果小' },
};

export const assessmentPaper = {
  title: { it: '{brand} · {name}', en: '{brand} · {name}', zh: '{brand} · {name}' },
  made: {
    it: 'Concluso il {day} · domande del {version}',
    en: 'Finished on {day} · questions of {version}',
    zh: '完成于{day} · 题库版本 {version}',
  },
  total: { it: '{level}: {total} su 100', en: '{level}: {total} of 100', zh: '{level}：{total} 分（满分 100）' },
  notEnough: { it: 'Risposte insufficienti', en: 'Not enough answers', zh: '回答不足' },
  notEnoughMeans: {
    it: 'Servono risposte ad almeno metà delle domande di metà delle aree.',
    en: 'Answers to at least half of the questions of half of the areas are needed.',
    zh: '至少一半领域中各有一半问题作答，才能给出结果。',
  },
  areas: { it: 'Area per area', en: 'Area by area', zh: '各领域得分' },
  before: { it: 'il {day}', en: 'on {day}', zh: '{day}' },
  now: { it: 'oggi', en: 'now', zh: '本次' },
  peers: {
    it: 'Aziende simili (anonime): {n}, metà centrale tra i trattini',
    en: 'Companies like yours (anonymous): {n}, the middle half between the dashes',
    zh: '同类企业（匿名）：{n} 家，短线之间为中间一半',
  },
  noPeers: {
    it: 'Nessun confronto con aziende simili: ce ne sono {n}, ne servono {least}.',
    en: 'No comparison with companies like yours: there are {n}, {least} are needed.',
    zh: '暂无同类对比：现有 {n} 家，至少需 {least} 家。',
  },
  steps: { it: 'I passi più utili', en: 'The most useful next steps', zh: '最有用的下一步' },
  noSteps: { it: 'Nessun passo da consigliare.', en: 'No step to advise.', zh: '暂无建议步骤。' },
  stepFacts: {
    it: '{effort} · {effect} (fino a {gain} punti su 100) · {where}',
    en: '{effort} · {effect} (up to {gain} points of 100) · {where}',
    zh: '{effort} · {effect}（最多 {gain} 分）· {where}',
  },
  notYet: { it: 'Che cosa non fare ancora', en: 'What not to do yet', zh: '暂时不要做' },
  restsOn: { it: 'Si basa su: {answers}', en: 'Rests on: {answers}', zh: '依据：{answers}' },
  confirmed: {
    it: 'Risposte confermate benché sembrino opposte',
    en: 'Answers confirmed although they seem opposed',
    zh: '看似矛盾但已确认的回答',
  },
  ownAdvice: {
    it: 'Pesi, livelli e consigli sono scelte nostre, con data e versione; norme e fonti sono nella guida.',
    en: 'Weights, levels and advice are our own choices, with date and version; norms and sources are in the guide.',
    zh: '权重、等级和建议为自有设定，均有日期和版本；法规与来源见指南。',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
