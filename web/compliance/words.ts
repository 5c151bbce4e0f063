// Texts of the check of a draft.
export const compliancePageWords = {
  clean: {
    it: 'Controllo legale: nulla di insolito. Non sostituisce un avvocato.',
    en: 'Legal check: nothing found. It does not replace a lawyer.',
    zh: '合规检查：未发现问题。本检查不能替代律师意见。',
  },
  findings: { it: 'Controllo legale (Cina): {n}', en: 'Legal check (China): {n}', zh: '合规检查：{n} 处' },
  ask: { it: 'da chiarire', en: 'to be cleared up', zh: '需说明' },
  stop: { it: 'da correggere', en: 'to be mended', zh: '需修改' },
  exemptions: { it: 'Esenzioni ammesse', en: 'Exemptions the guide allows', zh: '可适用的豁免情形' },
  source: { it: 'Fonte', en: 'Source', zh: '依据' },
} as const;
