// What the audit refuses.
import { refuser } from '../base/refusal.ts';

export const auditErrors = {
  alert_not_found: {
    status: 404,
    title: { it: 'Nessun avviso {id} in attesa', en: 'No alert {id} waits', zh: '没有待处理的提醒 {id}' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  audit_not_found: {
    status: 404,
    title: {
      it: 'Nessuna verifica {id} di questo account',
      en: 'No audit {id} of this account',
      zh: '该账号没有审核记录 {id}',
    },
    mend: { it: 'Scegline una dell’elenco', en: 'Choose one of the list', zh: '请从列表中选择' },
  },
  policy_invalid: {
    status: 422,
    title: {
      it: 'Le regole della verifica hanno degli errori',
      en: 'The audit policy has faults',
      zh: '审核规则有误',
    },
    mend: {
      it: 'Correggi i campi indicati; niente è stato salvato',
      en: 'Mend the fields that are named; nothing was stored',
      zh: '请修正列出的字段；未保存任何内容',
    },
  },
  policy_version_taken: {
    status: 409,
    title: {
      it: 'La versione {version} esiste già con un altro contenuto',
      en: 'Version {version} exists already with other content',
      zh: '版本 {version} 已存在且内容不同',
    },
    mend: {
      it: 'Le versioni non si riscrivono: dai un altro nome, per esempio {version}-b',
      en: 'Versions are never rewritten: give another name, for example {version}-b',
      zh: '已有版本不可改写：请换一个版本号，例如 {version}-b',
    },
  },
  policy_not_found: {
    status: 404,
    title: { it: 'Nessuna regola {version}', en: 'No policy {version}', zh: '没有规则 {version}' },
    mend: {
      it: 'Prendi una versione dallo storico delle regole',
      en: 'Take a version from the history of policies',
      zh: '请从规则历史中选取版本',
    },
  },
  policy_try_not_found: {
    status: 404,
    title: { it: 'Nessuna prova {id}', en: 'No dry run {id}', zh: '没有试算 {id}' },
    mend: {
      it: 'Si tengono solo le ultime prove: avviane un’altra',
      en: 'Only the latest dry runs are kept: start another',
      zh: '仅保留最近的试算：请重新试算',
    },
  },
  nothing_to_overrule: {
    status: 409,
    title: {
      it: 'Questo account non è mai stato verificato: non c’è un esito da correggere',
      en: 'This account was never audited: there is no verdict to overrule',
      zh: '该账号尚未审核，没有可推翻的结论',
    },
    mend: {
      it: 'Importa post, commenti o più giorni di follower e verificalo',
      en: 'Import posts, comments or more days of followers, and audit it',
      zh: '请先导入作品、评论或更多粉丝数据并进行审核',
    },
  },
  same_verdict: {
    status: 409,
    title: {
      it: 'La verifica dice già così',
      en: 'The audit says so already',
      zh: '审核结论本就如此',
    },
    mend: { it: 'Scegli un altro esito', en: 'Choose another verdict', zh: '请选择其他结论' },
  },
  appeal_not_found: {
    status: 404,
    title: { it: 'Nessun ricorso {id} da ritirare', en: 'No appeal {id} to withdraw', zh: '没有可撤回的申诉 {id}' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  ring_not_found: {
    status: 404,
    title: {
      it: 'Il gruppo {id} non c’è più',
      en: 'The ring {id} is no longer there',
      zh: '团体 {id} 已不存在',
    },
    mend: {
      it: 'L’ultima verifica dell’archivio ha trovato altri gruppi: aprine uno dell’elenco',
      en: 'The last audit of the archive found other rings: open one of the list',
      zh: '最近一次全库审核已更新团体列表，请从列表中选择',
    },
  },
  sample_unreadable: {
    status: 422,
    title: {
      it: 'Il campione di follower non si legge',
      en: 'The follower sample cannot be read',
      zh: '粉丝样本无法读取',
    },
    mend: {
      it: 'Una riga per follower, con le colonne followers, following, posts, has_picture, bio_length, handle_length, handle_digits, private, created_at; le celle vuote vanno bene',
      en: 'One line per follower, with the columns followers, following, posts, has_picture, bio_length, handle_length, handle_digits, private, created_at; empty cells are fine',
      zh: '每行一位粉丝，列名为 followers、following、posts、has_picture、bio_length、handle_length、handle_digits、private、created_at；允许留空',
    },
  },
  sample_empty: {
    status: 422,
    title: { it: 'Il file non contiene follower', en: 'The file holds no followers', zh: '文件中没有粉丝数据' },
    mend: {
      it: 'Servono almeno 100 righe perché l’audit possa stimare una quota',
      en: 'The audit needs at least 100 lines to estimate a share',
      zh: '至少需要 100 行，审核才能估算占比',
    },
  },
} as const;

export const refuse = refuser(auditErrors);
