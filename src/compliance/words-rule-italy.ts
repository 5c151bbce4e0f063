// What the rules of Italy say.
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
  it_body_effect: {
    title: p('Effetto sul corpo raccontato', 'Effect on the body as told', '讲述身体变化（意大利）'),
    why: p(
      '“{match}” racconta un effetto sul corpo: può essere una promessa da dimostrare o vietata',
      '“{match}” tells an effect on the body: it may be a promise to prove, or a forbidden one',
      '“{match}”讲述身体变化，可能构成须证明或被禁止的宣称',
    ),
    mend: p(
      'Racconta gusto, profumo, consistenza; o dimostra l’effetto',
      'Tell of taste, scent, texture; or prove the effect',
      '改为描述口感、香味、质地，或提供依据',
    ),
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
