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
      it: 'L’account {account} non ha una verifica {id}',
      en: 'Account {account} has no audit {id}',
      zh: '账号 {account} 没有审核记录 {id}',
    },
    mend: {
      it: 'Prendi l’id dall’elenco delle sue verifiche',
      en: 'Take the id from the list of its audits',
      zh: '请从该账号的审核记录中选取编号',
    },
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
