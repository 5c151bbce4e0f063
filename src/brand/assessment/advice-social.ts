// Next steps and warnings of the questionnaire on social media and KOLs. Own advice.
import type { NotYet, Step } from './advice.ts';
import { answered, any } from './condition.ts';
import { places } from './places.ts';
import { say } from './question.ts';

export const socialSteps: readonly Step[] = [
  {
    id: 'search_yourself',
    title: say('Cercatevi su Xiaohongshu', 'Look yourselves up on Xiaohongshu', '在小红书搜搜自己'),
    text: say(
      'Chi parla già di voi, con quali parole, e che cosa manca: mettete quei nomi nell’archivio per primi.',
      'Who speaks of you already, in which words, and what is missing: put those names into the archive first.',
      '看谁在自发提到您、用什么词、缺什么；先把这些人放进档案库。',
    ),
    effort: 'days',
    mends: ['mentions', 'keywords', 'watching'],
    when: any(answered('mentions', 'unseen'), answered('keywords', 'no'), answered('watching', 'nobody')),
    where: places.archive,
  },
  {
    id: 'verify_account',
    title: say('Aprite e verificate un profilo', 'Open and verify an account', '开设并认证官方账号'),
    text: say(
      'Sulla piattaforma dei vostri clienti, con un ritmo che potete tenere.',
      'On your customers’ platform, at a rhythm you can keep.',
      '选目标人群所在平台，按能坚持的频率更新。',
    ),
    effort: 'weeks',
    mends: ['social_cn', 'verified'],
    lifts: ['no_empty_account'],
    when: any(answered('social_cn', 'none', 'idle'), answered('verified', 'no')),
    where: places.ask,
  },
  {
    id: 'one_message',
    title: say('Scrivete una cosa sola da ricordare', 'Write down the one thing to remember', '写清唯一要记住的点'),
    text: say(
      'Con la prova accanto: è la prima riga del brief.',
      'With its proof beside it: it is the brief’s first line.',
      '附上证明，作为 brief 第一行。',
    ),
    effort: 'days',
    mends: ['reason'],
    when: answered('reason', 'none', 'many'),
    where: places.brands,
  },
  {
    id: 'translate_proof',
    title: say('Raccogliete e traducete le prove', 'Gather the proofs and translate them', '整理并翻译证明材料'),
    text: say(
      'Certificati, analisi, premi veri: il controllo di legge li chiede come esenzione, frase per frase.',
      'Certificates, tests, real awards: the check of the law asks for them as exemptions, sentence by sentence.',
      '证书、检测、真实奖项；合规检查逐句要求提供豁免证明。',
    ),
    effort: 'weeks',
    mends: ['proof'],
    when: answered('proof', 'none', 'internal', 'lab'),
    where: places.compliance,
  },
  {
    id: 'list_donts',
    title: say('Fate l’elenco dei no', 'Make the list of don’ts', '列出禁忌清单'),
    text: say(
      'Parole vietate, vanti medici, simboli e mappe; chi controlla. Il brief lo porta con sé.',
      'Forbidden words, medical claims, symbols and maps; who checks. The brief carries it.',
      '禁用语、医疗宣称、符号地图，由谁把关；随 brief 一起发。',
    ),
    effort: 'days',
    mends: ['donts', 'sensitive'],
    when: any(answered('donts', 'no'), answered('sensitive', 'nobody')),
    where: places.compliance,
  },
  {
    id: 'vertical_video',
    title: say('Imparate a girare in verticale', 'Learn to shoot vertically', '学会拍竖版视频'),
    text: say(
      'Anche con il telefono, in laboratorio o in vigna: quattro al mese bastano per cominciare.',
      'A phone will do, in the workshop or the vineyard: four a month are enough to begin.',
      '手机就行，拍作坊、拍葡萄园；每月四条即可起步。',
    ),
    effort: 'weeks',
    mends: ['video', 'rhythm'],
    when: any(answered('video', 'no', 'phone'), answered('rhythm', 'none')),
    where: places.calendar,
  },
  {
    id: 'clear_rights',
    title: say('Chiarite i diritti d’uso', 'Clear the rights of use', '理清素材授权'),
    text: say(
      'Per la Cina, per i social, per due anni: e nel contratto il diritto di riusare ciò che fa il KOL.',
      'For China, for social media, for two years: and in the contract the right to reuse what the KOL makes.',
      '约定中国、社媒、两年期；合同写明达人内容可二次使用。',
    ),
    effort: 'days',
    mends: ['usage_rights'],
    when: answered('usage_rights', 'unknown', 'europe'),
    where: places.contractGuide,
  },
  {
    id: 'send_samples',
    title: say('Preparate venti campioni in Cina', 'Prepare twenty samples in China', '在中国备 20 份样品'),
    text: say(
      'Presso un partner: ogni invio e ogni prova restano scritti, come chiede la legge.',
      'At a partner’s: every parcel and every trial stays on record, as the law asks.',
      '放在合作方处，寄样和试用都留痕，符合法规要求。',
    ),
    effort: 'weeks',
    mends: ['samples', 'trial'],
    lifts: ['no_post_without_trial'],
    when: any(answered('samples', 'none', 'five'), answered('trial', 'no')),
    where: places.campaigns,
  },
  {
    id: 'audit_first',
    title: say('Scegliete dopo un audit', 'Choose after an audit', '先审核再选人'),
    text: say(
      'Importate la rosa dell’agenzia o il vostro foglio: l’audit mostra crescita, commenti e coerenza con le prove.',
      'Import the agency’s list or your own sheet: the audit shows growth, comments and coherence with the evidence.',
      '导入代理名单或自己的表格，审核会给出涨粉、评论、契合度及证据。',
    ),
    effort: 'days',
    mends: ['choosing'],
    lifts: ['no_followers_bought'],
    when: answered('choosing', 'followers', 'agency', 'content'),
    where: places.imports,
  },
  {
    id: 'written_brief',
    title: say('Date un brief scritto', 'Give a written brief', '给书面 brief'),
    text: say(
      'Si scrive una volta e si adatta a ogni KOL, in tre lingue, con date e approvazione.',
      'Written once and fitted to each KOL, in three languages, with dates and approval.',
      '写一次，按达人微调，三语版本，含时间和审核。',
    ),
    effort: 'days',
    mends: ['briefing', 'labelled'],
    when: any(answered('briefing', 'nothing', 'talk'), answered('labelled', 'unknown', 'sometimes')),
    after: ['one_message'],
    where: places.campaigns,
  },
  {
    id: 'own_contract',
    title: say(
      'Usate un contratto vostro in due lingue',
      'Use a contract of your own in two languages',
      '使用自有双语合同',
    ),
    text: say(
      'Clausole su ritardi, diritti, resi, dati falsi, scandali: si compone dai dati della campagna.',
      'Clauses on delay, rights, returns, false data, scandals: it is put together from the campaign’s data.',
      '含延期、授权、退货、数据造假、翻车条款，由项目数据自动生成。',
    ),
    effort: 'days',
    mends: ['contract', 'crisis', 'screens'],
    when: any(answered('contract', 'none', 'chat', 'theirs'), answered('crisis', 'none')),
    where: places.contractGuide,
  },
  {
    id: 'answer_comments',
    title: say('Rispondete sotto il post del KOL', 'Answer under the KOL’s post', '在达人评论区回复'),
    text: say(
      'Nelle prime 24 ore, dal profilo del marchio: le domande sono vendite a metà.',
      'In the first 24 hours, from the brand’s account: questions are half a sale.',
      '发布后 24 小时内用官方号回复，提问就是半个订单。',
    ),
    effort: 'days',
    mends: ['replies'],
    lifts: ['no_live_alone'],
    when: answered('replies', 'nobody', 'kol'),
    after: ['verify_account'],
    where: places.ask,
  },
  {
    id: 'approve_fast',
    title: say('Approvate in due giorni', 'Approve within two days', '两天内审完稿'),
    text: say(
      'Una persona e un sostituto; le bozze arrivano qui con il controllo di legge già fatto.',
      'A person and a deputy; drafts arrive here with the check of the law done.',
      '一人主审一人备岗，稿件到手时合规检查已完成。',
    ),
    effort: 'days',
    mends: ['approval_days'],
    lifts: ['no_many_kols'],
    when: answered('approval_days', 'week', 'days'),
    where: places.campaigns,
  },
  {
    id: 'count_orders',
    title: say('Misurate gli ordini, non i like', 'Measure orders, not likes', '看订单，不看点赞'),
    text: say(
      'Link e codice per ogni KOL, ordini e resi importati: il costo per cliente viene da sé.',
      'A link and code for each KOL, orders and returns imported: the cost of a customer follows.',
      '一人一链一码，导入订单和退款，自动算出获客成本。',
    ),
    effort: 'days',
    mends: ['measured', 'cost_per'],
    when: any(answered('measured', 'nothing', 'views', 'clicks'), answered('cost_per', 'no')),
    where: places.tracking,
  },
  {
    id: 'keep_lessons',
    title: say('Scrivete chi rifare', 'Write down whom to book again', '留下复投名单'),
    text: say(
      'A fine campagna, con i numeri: la prossima parte dai migliori.',
      'At the end of a campaign, with figures: the next starts from the best.',
      '结案时附数据，下一次从最好的开始。',
    ),
    effort: 'days',
    mends: ['learning'],
    when: answered('learning', 'nothing', 'report'),
    where: places.campaigns,
  },
];

export const socialNotYet: readonly NotYet[] = [
  {
    id: 'no_followers_bought',
    text: say('Nessun KOL scelto solo per i follower', 'No KOL chosen by followers alone', '不要只看粉丝量选达人'),
    why: say(
      'Secondo Ebiquity (2022) in media il 43 % dei follower dei KOL cinesi è vero; oltre i 10 milioni il 38 %.',
      'Ebiquity (2022) found 43 % of Chinese KOLs’ followers real on average; above 10 million 38 %.',
      '据 Ebiquity（2022），中国达人真实粉丝平均 43%，千万级以上约 38%。',
    ),
    when: answered('choosing', 'followers'),
  },
  {
    id: 'no_pure_commission',
    text: say('Nessuna offerta di sola provvigione', 'No offer of commission alone', '不要只谈纯佣'),
    why: say(
      'I KOL che valgono chiedono sempre una parte fissa: chi accetta solo provvigione ha spesso poco pubblico suo.',
      'KOLs of worth always ask for a fixed part: who takes commission alone often has little audience of its own.',
      '有价值的达人都要固定费；只接纯佣的，往往没有自己的粉丝基础。',
    ),
    when: answered('pay_form', 'commission', 'gifts'),
  },
  {
    id: 'no_post_without_trial',
    text: say(
      'Nessun post prima che il KOL abbia provato il prodotto',
      'No post before the KOL tried the product',
      '达人没试用前不发布',
    ),
    why: say(
      'La legge sulla pubblicità (art. 38) vieta di raccomandare ciò che non si è usato.',
      'The Advertising Law (art. 38) forbids recommending what one has not used.',
      '《广告法》第三十八条：不得推荐未使用过的商品。',
    ),
    when: any(answered('samples', 'none'), answered('trial', 'no')),
  },
  {
    id: 'no_many_kols',
    text: say(
      'Non più KOL di quanti ne potete seguire',
      'No more KOLs than you can follow',
      '不要超出可跟进的达人数量',
    ),
    why: say(
      'Con bozze ferme oltre una settimana anche due KOL sono troppi.',
      'With drafts waiting over a week even two KOLs are too many.',
      '审稿要一周以上，两位达人都嫌多。',
    ),
    when: answered('approval_days', 'week'),
  },
  {
    id: 'no_live_alone',
    text: say(
      'Nessuna diretta senza chi risponda in cinese',
      'No live show without somebody to answer in Chinese',
      '没人中文应答前，不做直播',
    ),
    why: say(
      'In diretta le domande arrivano a centinaia in un’ora.',
      'In a live show questions come by the hundred within an hour.',
      '直播一小时内就有上百条提问。',
    ),
    when: answered('replies', 'nobody', 'kol'),
  },
  {
    id: 'no_empty_account',
    text: say(
      'Nessun KOL grande che porti a un profilo vuoto',
      'No large KOL who sends people to an empty account',
      '账号还空着，别投大达人',
    ),
    why: say(
      'Chi arriva e non trova niente non torna.',
      'Who comes and finds nothing does not return.',
      '用户来了看不到内容就不会再来。',
    ),
    when: answered('social_cn', 'none', 'idle'),
  },
];
