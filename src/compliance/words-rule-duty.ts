// The duties of both markets, which no text shows.
import type { Phrase } from '../base/words.ts';

const p = (it: string, en: string, zh: string): Phrase => ({ it, en, zh });

export const dutyWords = {
  cn_keep_records: {
    title: p('Archivio per tre anni', 'Archive for three years', '广告档案保存三年'),
    why: p(
      'Contratti, identità, bozza approvata e prove di uso si conservano almeno tre anni',
      'Contracts, identities, the approved draft and proofs of use are kept for three years at least',
      '合同、身份信息、审定稿件与试用证据自发布终了之日起保存不少于三年',
    ),
    mend: p(
      'Tieni qui la versione approvata e le prove',
      'Keep the approved version and the proofs here',
      '在系统中留存审定版本与证据',
    ),
  },
  cn_linked_page: {
    title: p('Pagina collegata', 'Linked page', '核对下一级链接'),
    why: p(
      'Anche la pagina a cui porta il link va controllata',
      'The page that the link leads to must be checked as well',
      '须核对下一级链接中的广告内容',
    ),
    mend: p(
      'Leggi la pagina del negozio prima di approvare',
      'Read the shop’s page before approving',
      '审核前查看落地页',
    ),
  },
  cn_written_consent: {
    title: p('Contratto e consenso scritto', 'Contract and written consent', '书面合同与肖像授权'),
    why: p(
      'Servono un contratto scritto e il consenso scritto di chi appare',
      'A written contract and the written consent of who appears are needed',
      '须订立书面合同，使用他人名义或形象须取得书面同意',
    ),
    mend: p('Allega contratto e liberatoria', 'Attach contract and release', '上传合同与授权书'),
  },
  cn_streamer_conduct: {
    title: p('Condotta degli streamer', 'Conduct of streamers', '主播行为规范'),
    why: p(
      '31 comportamenti vietati, anche per host virtuali',
      '31 kinds of conduct are forbidden, for virtual hosts too',
      '三十一项禁止行为，虚拟主播同样适用',
    ),
    mend: p(
      'Consegna il codice al KOL e fattelo confermare',
      'Hand the code to the KOL and have it confirmed',
      '将规范发给主播并确认',
    ),
  },
  cn_degree_law: {
    title: p('“Legge dei titoli” (non confermata)', '“Degree law” (not confirmed)', '“专业内容须持证”（未证实）'),
    why: p(
      'Riferita dalla stampa nell’ottobre 2025, nessun testo ufficiale trovato: trattala come il codice del 2022',
      'Reported by the press in October 2025, no official text found: treat it as the code of 2022',
      '2025 年 10 月媒体报道，未找到官方文本，按 2022 年规范处理',
    ),
    mend: p('Chiedi a un avvocato', 'Ask a lawyer', '请咨询律师'),
  },
  cn_live_commerce: {
    title: p(
      'Vendita in diretta (decorrenza da verificare)',
      'Live commerce (effective date to be verified)',
      '直播电商监督管理办法（生效日期待核实）',
    ),
    why: p(
      'Quattro ruoli, controllo preventivo, prezzi indicati, identità; testo e decorrenza non verificati qui',
      'Four roles, prior review, marked prices, identity; text and effective date not verified here',
      '四类主体、事前审核、明码标价、身份核验；文本与生效日期未核实',
    ),
    mend: p(
      'Chiarisci chi è venditore, conduttore, agenzia e piattaforma',
      'Make plain who is seller, host, agency and platform',
      '明确商家、主播、机构与平台的角色',
    ),
  },
  cn_personal_information: {
    title: p('Dati personali (PIPL)', 'Personal information (PIPL)', '个人信息保护'),
    why: p(
      'Valutare persone in Cina dall’estero può ricadere nella PIPL',
      'Assessing people in China from abroad may fall under PIPL',
      '境外分析评估境内自然人的行为，可能适用《个人信息保护法》',
    ),
    mend: p(
      'Registra base giuridica e tieni solo il necessario',
      'Record the legal base and keep only what is needed',
      '登记处理依据，最小化收集',
    ),
  },
  it_scope: {
    title: p('Pubblico in Italia', 'Audience in Italy', '面向意大利受众'),
    why: p(
      'Le regole italiane valgono per i contenuti destinati a utenti in Italia',
      'The Italian rules hold for content meant for users in Italy',
      '意大利规则适用于面向意大利用户的内容',
    ),
    mend: p(
      'Indica per ogni contenuto dove sono i lettori',
      'State for each content where its readers are',
      '逐条注明受众所在地',
    ),
  },
  it_sanctions: {
    title: p('Sanzioni AGCOM', 'AGCOM’s sanctions', 'AGCOM 处罚'),
    why: p(
      'Le violazioni costano da 10.000 a 250.000 euro, fino a 600.000 per i minori',
      'Breaches cost 10,000 to 250,000 euros, up to 600,000 for minors',
      '违规处 1 万至 25 万欧元，涉及未成年人最高 60 万欧元',
    ),
    mend: p('Avvisa il KOL nel contratto', 'Warn the KOL in the contract', '在合同中提示达人'),
  },
  it_agcom_enrolment: {
    title: p('Iscrizione all’elenco', 'Enrolment in the list', '登记 AGCOM 名单'),
    why: p(
      'Il KOL è rilevante: si iscrive; l’elenco si aggiorna il 15 aprile e il 15 ottobre',
      'The KOL is relevant and enrols; the list is renewed on 15 April and 15 October',
      '达人属于“相关”影响者，须登记；名单每年 4 月 15 日与 10 月 15 日更新',
    ),
    mend: p('Chiedi conferma dell’iscrizione', 'Ask for confirmation of the enrolment', '索取登记确认'),
  },
} as const;
