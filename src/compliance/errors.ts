// What the compliance check refuses.
import { refuser } from '../base/refusal.ts';

export const complianceErrors = {
  compliance_check_not_found: {
    status: 404,
    title: { it: 'Nessun controllo {id}', en: 'No check {id}', zh: '没有检查记录 {id}' },
    mend: { it: 'Controlla di nuovo il testo', en: 'Check the text again', zh: '请重新检查文案' },
  },
  compliance_finding_not_found: {
    status: 404,
    title: {
      it: 'Il controllo non ha questo rilievo ({rule})',
      en: 'The check has no such finding ({rule})',
      zh: '检查结果中没有该项（{rule}）',
    },
    mend: {
      it: 'Indica regola e passaggio come nel controllo',
      en: 'Name rule and passage as the check does',
      zh: '请按检查结果填写规则和原文',
    },
  },
  compliance_never_exempt: {
    status: 409,
    title: {
      it: 'Nulla rende lecito questo passaggio ({rule})',
      en: 'Nothing excuses this finding ({rule})',
      zh: '该项不得豁免（{rule}）',
    },
    mend: { it: 'Correggi il testo o il dato', en: 'Mend the text or the fact', zh: '请修改文案或相关信息' },
  },
  compliance_exemption_not_allowed: {
    status: 422,
    title: {
      it: 'L’esenzione {exemption} non vale per {rule}',
      en: 'The exemption {exemption} does not apply to {rule}',
      zh: '豁免情形 {exemption} 不适用于 {rule}',
    },
    mend: { it: 'Scegli una di quelle elencate', en: 'Choose one of those listed', zh: '请从列出的情形中选择' },
  },
  compliance_proof_missing: {
    status: 422,
    title: { it: 'Manca la prova', en: 'The proof is missing', zh: '缺少证明' },
    mend: {
      it: 'Scrivi almeno 3 caratteri o allega un documento',
      en: 'Write at least 3 characters or attach a document',
      zh: '请填写至少 3 个字，或上传附件',
    },
  },
} as const;

export const refuse = refuser(complianceErrors);
