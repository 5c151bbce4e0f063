// What the rules of Italy say, and the duties of both markets.
import type { Phrase } from '../base/words.ts';

const p = (it: string, en: string, zh: string): Phrase => ({ it, en, zh });

export const italyRuleWords = {
  it_label_missing: {
    title: p('Dicitura pubblicitaria', 'Advertising label', '广告标识（意大利）'),
    why: p(
      'Manca la dicitura che lo dice pubblicità',
      'The wording that says it is advertising is missing',
      '未标明广告性质',
    ),
    mend: p('Inizia con “Pubblicità – {brand}”', 'Begin with “Pubblicità – {brand}”', '开头写上“Pubblicità – {brand}”'),
  },
  it_label_late: {
    title: p('Dicitura non subito visibile', 'Label not visible at once', '标识未能一眼可见'),
    why: p(
      '“{match}” sta dopo i primi 125 caratteri o dopo il terzo hashtag: non si vede senza aprire il testo',
      '“{match}” stands after the first 125 characters or the third hashtag: it is not seen without opening the text',
      '“{match}”位于前 125 字符或前三个话题标签之后，不展开看不到',
    ),
    mend: p(
      'Spostala all’inizio: “Pubblicità – {brand}”',
      'Move it to the start: “Pubblicità – {brand}”',
      '移到开头：“Pubblicità – {brand}”',
    ),
  },
  it_label_foreign: {
    title: p('Dicitura solo in inglese', 'Label in English only', '仅使用英文标识'),
    why: p(
      'La dicitura breve in inglese (#adv, #ad): le fonti non concordano che basti',
      'The short English wording (#adv, #ad): sources disagree whether it is enough',
      '仅有英文简短标识（#adv、#ad），各来源对其是否足够说法不一',
    ),
    mend: p('Aggiungi “Pubblicità – {brand}”', 'Add “Pubblicità – {brand}”', '加上“Pubblicità – {brand}”'),
    question: p('Perché la forma breve basta qui?', 'Why is the short wording enough here?', '为何此处可用简短标识？'),
  },
  it_agcom_list: {
    title: p('Elenco AGCOM', 'AGCOM’s list', 'AGCOM 名单'),
    why: p(
      'Con almeno 500.000 follower o un milione di visualizzazioni medie al mese la bio deve dire “in elenco AGCOM”',
      'With 500,000 followers or a million average monthly views the bio must say “in elenco AGCOM”',
      '粉丝达 50 万或月均播放达 100 万，简介须注明“in elenco AGCOM”',
    ),
    mend: p(
      'Chiedi al KOL di iscriversi e di scriverlo nella bio',
      'Ask the KOL to enrol and to write it in the bio',
      '请达人登记，并在简介中注明',
    ),
  },
  it_ai_altered: {
    title: p('Filtri e IA da dichiarare', 'Filters and AI to be declared', '滤镜与 AI 须声明'),
    why: p(
      'Immagini alterate da filtri o IA senza dirlo',
      'Pictures altered by filters or AI without saying so',
      '画面经滤镜或 AI 处理但未声明',
    ),
    mend: p(
      'Scrivi “immagine modificata con IA” o “filtro”',
      'Write “immagine modificata con IA” or “filtro”',
      '注明“immagine modificata con IA”',
    ),
  },
  it_alcohol_minors: {
    title: p('Alcolici e minori', 'Alcohol and minors', '酒类与未成年人（意大利）'),
    why: p(
      'Gli alcolici non si pubblicizzano a chi è minorenne',
      'Alcohol may not be advertised to minors',
      '不得向未成年人投放酒类广告',
    ),
    mend: p('Scegli un altro canale', 'Choose another channel', '更换账号'),
  },
  it_food_disease: {
    title: p('Alimento che cura', 'Food that cures', '食品声称治病（意大利）'),
    why: p(
      '“{match}”: un alimento non può dire di prevenire o curare una malattia',
      '“{match}”: food may not claim to prevent or cure an illness',
      '“{match}”：食品不得声称预防或治疗疾病',
    ),
    mend: p('Togli la frase', 'Take it out', '删除该表述'),
  },
  it_health_claim: {
    title: p('Indicazione sulla salute', 'Health claim', '健康声称（欧盟）'),
    why: p(
      '“{match}” è lecito solo se autorizzato nel registro UE',
      '“{match}” is lawful only where the EU register authorises it',
      '“{match}”须为欧盟登记的健康声称',
    ),
    mend: p(
      'Usa il testo autorizzato o togli la frase',
      'Use the authorised wording or take it out',
      '改用登记用语，或删除',
    ),
  },
  it_weight_loss_rate: {
    title: p('Chili persi in un tempo', 'Weight lost within a time', '减重速度宣称'),
    why: p(
      '“{match}”: quantità o rapidità del calo di peso sono vietate',
      '“{match}”: rate or amount of weight loss may not be stated',
      '“{match}”：禁止宣称减重速度或数量',
    ),
    mend: p('Togli la frase', 'Take it out', '删除该表述'),
  },
  it_alcohol_health: {
    title: p('Alcol e salute', 'Alcohol and health', '酒类健康声称（欧盟）'),
    why: p(
      '“{match}”: sopra l’1,2 % di alcol nessuna indicazione sulla salute',
      '“{match}”: above 1.2 % alcohol no health claim',
      '“{match}”：酒精度超过 1.2% 不得作健康声称',
    ),
    mend: p('Togli la frase', 'Take it out', '删除该表述'),
  },
  it_cosmetic_medical: {
    title: p('Cosmetico che cura', 'Cosmetic that cures', '化妆品声称疗效（意大利）'),
    why: p(
      '“{match}”: un cosmetico non può promettere una cura',
      '“{match}”: a cosmetic may not promise a cure',
      '“{match}”：化妆品不得声称疗效',
    ),
    mend: p('Descrivi l’effetto estetico', 'Describe the cosmetic effect', '改为描述美容效果'),
  },
  it_medicine_endorsed: {
    title: p('Farmaci e persone note', 'Medicines and well-known persons', '药品与名人推荐（意大利）'),
    why: p(
      'La pubblicità di farmaci non può basarsi sulla raccomandazione di persone note',
      'Advertising of medicines may not rest on the recommendation of well-known persons',
      '药品广告不得由知名人士推荐',
    ),
    mend: p('Non usare un influencer', 'Do not use an influencer', '不得由达人推荐'),
  },
  it_medical_authorisation: {
    title: p('Autorizzazione ministeriale', 'Ministry’s authorisation', '卫生部批准（意大利）'),
    why: p(
      'La pubblicità al pubblico di dispositivi e prestazioni può richiedere un’autorizzazione',
      'Advertising of devices and treatments to the public may need an authorisation',
      '医疗器械、医疗服务的公众广告可能须经批准',
    ),
    mend: p('Indica il numero di autorizzazione', 'Give the authorisation number', '填写批准编号'),
  },
  it_tobacco: {
    title: p('Tabacco', 'Tobacco', '烟草（意大利）'),
    why: p('La pubblicità del tabacco è vietata', 'Advertising of tobacco is forbidden', '禁止烟草广告'),
    mend: p('Rinuncia al contenuto', 'Give the content up', '不得发布'),
  },
  it_superlative: {
    title: p('Primato da dimostrare', 'Rank to be proven', '排名宣称须有证据（意大利）'),
    why: p(
      '“{match}” afferma un primato: va dimostrato',
      '“{match}” claims a rank: it must be proven',
      '“{match}”声称领先地位，须能证明',
    ),
    mend: p(
      'Indica fonte e periodo, o togli la frase',
      'Give source and period, or take it out',
      '注明来源与时间，或删除',
    ),
  },
  it_finance_yield: {
    title: p('Rendimento garantito', 'Guaranteed yield', '收益保证（意大利）'),
    why: p(
      '“{match}” promette un guadagno o nega il rischio',
      '“{match}” promises gain or denies risk',
      '“{match}”承诺收益或否认风险',
    ),
    mend: p('Togli la promessa', 'Take the promise out', '删除该表述'),
  },
} as const;

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
