// What a reader is told about a faulty policy file.
import type { Phrase } from '../base/words.ts';

export const policyFaultWords = {
  badVersion: {
    it: '{found} non è una versione: scrivi un giorno, con un’aggiunta se vuoi, per esempio 2026-12-01 o 2026-12-01-prudente',
    en: '{found} is no version: write a day, with an addition if you like, for example 2026-12-01 or 2026-12-01-careful',
    zh: '{found} 不是有效的版本号：请填写日期，可加后缀，例如 2026-12-01 或 2026-12-01-strict',
  },
  bandOrder: {
    it: 'La soglia di «autentico» deve stare sopra quella di «a rischio»: alza authentic o abbassa risk',
    en: 'The border of “authentic” must lie above that of “risk”: raise authentic or lower risk',
    zh: '“真实”的分数线必须高于“有风险”的分数线：请调高 authentic 或调低 risk',
  },
  normOrder: {
    it: 'I tre livelli devono crescere: low < middle < high',
    en: 'The three levels must rise: low < middle < high',
    zh: '三个水平必须依次递增：low < middle < high',
  },
  normTwice: {
    it: 'Per {platform} e {tier} c’è già una norma più sopra: togli una delle due',
    en: 'There is a norm for {platform} and {tier} further up: take one of the two away',
    zh: '{platform} 的 {tier} 前面已有基准：请删除其中一条',
  },
  unknownPlatform: {
    it: 'Nessuna piattaforma si chiama così: usa una di {values}',
    en: 'No platform has this name: use one of {values}',
    zh: '没有这个平台：请使用 {values} 之一',
  },
  unknownTier: {
    it: 'Nessuna fascia si chiama così: usa una di {values}',
    en: 'No tier has this name: use one of {values}',
    zh: '没有这个层级：请使用 {values} 之一',
  },
  unwritable: {
    it: 'Contiene caratteri di controllo o caratteri spezzati: toglili',
    en: 'Holds control characters or broken characters: take them away',
    zh: '含有控制字符或残缺字符：请删除',
  },
  emptyPhrase: {
    it: 'Tolti emoji, menzioni e punteggiatura, di {found} non resta niente: scrivi parole',
    en: 'Without emoji, mentions and punctuation nothing is left of {found}: write words',
    zh: '去掉表情、@ 和标点后，{found} 已没有内容：请填写文字',
  },
} as const satisfies Record<string, Phrase>;

export const policyCommandWords = {
  usage: {
    it: 'Uso: kolosseo policy export [--out FILE] · check FILE · try FILE [--limit N] [--json] · use FILE [--note TESTO] [--json] · reset [--note TESTO] [--json] · list [--json]',
    en: 'Usage: kolosseo policy export [--out FILE] · check FILE · try FILE [--limit N] [--json] · use FILE [--note TEXT] [--json] · reset [--note TEXT] [--json] · list [--json]',
    zh: '用法：kolosseo policy export [--out FILE] · check FILE · try FILE [--limit N] [--json] · use FILE [--note TEXT] [--json] · reset [--note TEXT] [--json] · list [--json]',
  },
  written: {
    it: 'Regole {version} scritte in {file}',
    en: 'Policy {version} written to {file}',
    zh: '规则 {version} 已写入 {file}',
  },
  valid: {
    it: 'Valide: versione {version}. Diverse da quelle in vigore ({against}) in: {fields}',
    en: 'Valid: version {version}. Differs from the policy in force ({against}) in: {fields}',
    zh: '有效：版本 {version}。与现行规则（{against}）不同之处：{fields}',
  },
  nothing: { it: 'niente', en: 'nothing', zh: '无' },
  trial: {
    it: '{changed} esiti su {accounts} cambierebbero da {against} a {version}. Niente è stato salvato.',
    en: '{changed} of {accounts} verdicts would change from {against} to {version}. Nothing was stored.',
    zh: '规则由 {against} 改为 {version} 后，{accounts} 个账号中有 {changed} 个结论会改变。未保存任何内容。',
  },
  newerThanAudit: {
    it: '{n} di questi cambierebbero anche con le regole in vigore: i dati o le norme sono più nuovi della verifica.',
    en: '{n} of these would change under the policy in force as well: evidence or norms are newer than the audit.',
    zh: '其中 {n} 个在现行规则下也会改变：证据或基准比原审核更新。',
  },
  notByPolicy: { it: 'dati o norme più nuovi', en: 'newer evidence or norms', zh: '证据或基准已更新' },
  count: { it: '  {before} → {after}: {n}', en: '  {before} → {after}: {n}', zh: '  {before} → {after}：{n}' },
  change: {
    it: '{account}  {name}: {before} → {after}, autenticità {from} → {to} ({families})',
    en: '{account}  {name}: {before} → {after}, authenticity {from} → {to} ({families})',
    zh: '{account}  {name}：{before} → {after}，真实度 {from} → {to}（{families}）',
  },
  thresholdsAlone: { it: 'solo soglie', en: 'thresholds alone', zh: '仅阈值变化' },
  more: { it: '… e altri {n}', en: '… and {n} more', zh: '……另有 {n} 个' },
  used: {
    it: 'Regole {version} in vigore.',
    en: 'Policy {version} is in force.',
    zh: '规则 {version} 已生效。',
  },
  use: {
    it: '{at}  {version}  {name}  {note}',
    en: '{at}  {version}  {name}  {note}',
    zh: '{at}  {version}  {name}  {note}',
  },
  inForce: { it: 'In vigore: {version}', en: 'In force: {version}', zh: '现行规则：{version}' },
  sameBytes: {
    it: 'Stessi dati, stesse regole: la verifica {id} esce identica al byte.',
    en: 'Same evidence, same policy: audit {id} comes out the same to the byte.',
    zh: '证据与规则均相同：审核 {id} 重算结果逐字节一致。',
  },
  otherEvidence: {
    it: 'I dati sono cambiati dopo la verifica {id} ({before} → {after}): non si può ripetere con quelli di oggi.',
    en: 'The evidence has changed since audit {id} ({before} → {after}): it cannot be repeated with today’s.',
    zh: '审核 {id} 之后证据已有变化（{before} → {after}）：无法用今天的数据重现。',
  },
  otherBytes: {
    it: 'Stessi dati, stesse regole, ma la verifica {id} esce diversa: da allora è cambiato il programma.',
    en: 'Same evidence, same policy, yet audit {id} comes out otherwise: the program has changed since.',
    zh: '证据与规则均相同，但审核 {id} 重算结果不同：此后程序已更新。',
  },
} as const satisfies Record<string, Phrase>;
