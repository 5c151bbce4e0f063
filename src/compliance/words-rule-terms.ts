// What the rules of China on terms say: absolute terms, medicine, cosmetics, food.
import type { Phrase } from '../base/words.ts';

const p = (it: string, en: string, zh: string): Phrase => ({ it, en, zh });

export const termRuleWords = {
  cn_absolute_never_minor: {
    title: p(
      'Superlativi su efficacia, rendimento o promozione',
      'Superlatives of efficacy, yield or passing',
      '疗效、收益、通过率等绝对化宣传',
    ),
    why: p(
      '“{match}” accanto a efficacia, rendimento o esiti d’esame non è mai un caso lieve',
      '“{match}” beside efficacy, yield or results of examinations is never a minor case',
      '“{match}”与疗效、收益或教学效果连用，一般不认定为轻微违法',
    ),
    mend: p('Togli il superlativo', 'Take the superlative out', '删除该绝对化表述'),
  },
  cn_absolute_term: {
    title: p('Termine assoluto', 'Absolute term', '绝对化用语'),
    why: p(
      '“{match}” è un termine assoluto: serve un’esenzione dimostrata',
      '“{match}” is an absolute term: it needs an exemption that is proven',
      '“{match}”属于绝对化用语，须有可证明的豁免情形',
    ),
    mend: p(
      'Riscrivi con un fatto verificabile, oppure scegli l’esenzione e la prova',
      'Rewrite it as a fact that can be checked, or choose the exemption and its proof',
      '改写为可核实的事实，或选择适用的豁免情形并附证明',
    ),
  },
  cn_absolute_comparison: {
    title: p(
      'Superlativo che può essere un termine assoluto',
      'Superlative that may be an absolute term',
      '可能构成绝对化用语的最高级表述',
    ),
    why: p(
      '“{match}” può essere letto come confronto con tutti gli altri',
      '“{match}” can be read as a comparison with all others',
      '“{match}”可能被理解为与所有同类商品比较',
    ),
    mend: p(
      'Scrivi “molto …” o dillo del tuo gusto, oppure scegli l’esenzione',
      'Write “very …” or say it of your own taste, or choose the exemption',
      '改为“很……”“我很喜欢”等表达，或选择适用的豁免情形',
    ),
    question: p(
      'Si riferisce al prodotto? Quale esenzione vale?',
      'Does it point to the product? Which exemption applies?',
      '是否指向所推销的商品？适用哪种豁免情形？',
    ),
  },
  cn_medical_claim: {
    title: p('Cura o linguaggio medico', 'Cure or medical language', '涉及疾病治疗或医疗用语'),
    why: p(
      '“{match}” promette una cura o usa termini medici: è vietato a tutto ciò che non è medicina',
      '“{match}” promises a cure or uses medical terms: forbidden to everything that is no medicine',
      '“{match}”涉及疾病治疗功能或医疗用语，非医疗、药品、医疗器械广告不得使用',
    ),
    mend: p('Togli la frase', 'Take it out', '删除相关表述'),
  },
  cn_medical_subject: {
    title: p('Malattia come argomento', 'Illness as a subject', '内容主题涉及疾病'),
    why: p(
      '“{match}” parla di cura: è lecito solo come argomento, non come effetto del prodotto',
      '“{match}” speaks of cure: lawful as a subject only, not as an effect of the product',
      '“{match}”涉及治疗：只能是内容主题，不得宣称商品功效',
    ),
    mend: p(
      'Chiarisci che si parla del contenuto, o togli la frase',
      'Make plain that it is the subject, or take it out',
      '说明属于内容介绍，或删除',
    ),
  },
  cn_body_effect: {
    title: p('Effetto sul corpo raccontato', 'Effect on the body as told', '讲述身体变化'),
    why: p(
      '“{match}” racconta un effetto sul corpo: può essere una promessa di efficacia o di cura',
      '“{match}” tells an effect on the body: it may be a promise of efficacy or cure',
      '“{match}”讲述使用后的身体变化，可能构成功效或治疗宣称',
    ),
    mend: p(
      'Racconta gusto, profumo, consistenza; o dimostra l’effetto, dove è lecito',
      'Tell of taste, scent, texture; or prove the effect where it is lawful',
      '改为描述口感、香味、质地；依法可宣称的功效请附依据',
    ),
    question: p(
      'È una promessa di effetto o solo una sensazione?',
      'Is it a promise of effect or a feeling only?',
      '是功效宣称，还是仅为使用感受？',
    ),
  },
  cn_medical_guarantee: {
    title: p(
      'Garanzia di efficacia o sicurezza medica',
      'Guarantee of medical effect or safety',
      '医疗类功效、安全性保证',
    ),
    why: p(
      '“{match}” garantisce efficacia o sicurezza, o ne dà il tasso',
      '“{match}” guarantees effect or safety, or states their rate',
      '“{match}”属于功效、安全性断言保证或治愈率、有效率说明',
    ),
    mend: p('Togli la garanzia', 'Take the guarantee out', '删除该表述'),
  },
  cn_no_endorser: {
    title: p('Nessun testimonial per questa classe', 'No endorser for this class', '该类商品禁止代言'),
    why: p(
      'Farmaci, dispositivi, cure e integratori non possono essere raccomandati da un testimonial',
      'Medicines, devices, treatments and health food may not be recommended by an endorser',
      '医疗、药品、医疗器械、保健食品广告不得利用广告代言人作推荐、证明',
    ),
    mend: p(
      'Non far raccomandare il prodotto a un KOL',
      'Do not have a KOL recommend the product',
      '不得安排达人推荐该商品',
    ),
  },
  cn_review_needed: {
    title: p('Pubblicità da far approvare prima', 'Advertisement to be reviewed first', '须经广告审查'),
    why: p(
      'Per questa classe l’annuncio va approvato prima della pubblicazione, e pubblicato senza cambiarlo',
      'For this class the advertisement must be reviewed before it appears, and appear unchanged',
      '该类广告发布前须经审查，并严格按审查通过的内容发布',
    ),
    mend: p(
      'Ottieni l’approvazione e registra il numero',
      'Obtain the approval and record its number',
      '取得广告批准文号并登记',
    ),
    question: p('Qual è il numero di approvazione?', 'What is the approval number?', '广告批准文号是多少？'),
  },
  cn_prescription_drug: {
    title: p('Farmaco con ricetta', 'Prescription medicine', '处方药'),
    why: p(
      'I farmaci con ricetta non si possono pubblicizzare in rete',
      'Prescription medicines may not be advertised on the internet',
      '互联网不得发布处方药广告',
    ),
    mend: p('Verifica che sia senza ricetta', 'Establish that it is over-the-counter', '确认是否为非处方药'),
    question: p('È un farmaco senza ricetta?', 'Is it over-the-counter?', '是否为非处方药？'),
  },
  cn_medicine_notice: {
    title: p('Avvertenza dei farmaci', 'Notice of medicines', '药品提示语'),
    why: p(
      'Manca “请按药品说明书或者在药师指导下购买和使用”',
      '“请按药品说明书或者在药师指导下购买和使用” is missing',
      '未显著标明“请按药品说明书或者在药师指导下购买和使用”',
    ),
    mend: p('Aggiungi l’avvertenza, ben visibile', 'Add the notice, plain to see', '显著标明该提示语'),
  },
  cn_device_notice: {
    title: p('Avvertenza dei dispositivi medici', 'Notice of medical devices', '医疗器械提示语'),
    why: p(
      'Manca “请仔细阅读产品说明书或者在医务人员的指导下购买和使用”',
      '“请仔细阅读产品说明书或者在医务人员的指导下购买和使用” is missing',
      '未显著标明“请仔细阅读产品说明书或者在医务人员的指导下购买和使用”',
    ),
    mend: p('Aggiungi l’avvertenza, ben visibile', 'Add the notice, plain to see', '显著标明该提示语'),
  },
  cn_health_knowledge: {
    title: p(
      'Pubblicità travestita da consigli di salute',
      'Advertising disguised as health advice',
      '以健康养生知识变相发布广告',
    ),
    why: p(
      '“{match}” insieme a un modo per acquistare: è pubblicità travestita da informazione',
      '“{match}” together with a way to buy: advertising disguised as information',
      '“{match}”与购买方式同时出现，属于变相发布广告',
    ),
    mend: p('Separa informazione e vendita', 'Part information from selling', '健康知识与购买链接不得同时出现'),
  },
  cn_cosmetics_special: {
    title: p('Effetto riservato ai cosmetici speciali', 'Effect reserved to special cosmetics', '特殊化妆品功效'),
    why: p(
      '“{match}” è riservato ai cosmetici speciali; questo prodotto ha solo la notifica ordinaria',
      '“{match}” is reserved to special cosmetics; this product has an ordinary filing only',
      '“{match}”属于特殊化妆品功效，本品仅为普通化妆品备案',
    ),
    mend: p('Togli l’effetto', 'Take the effect out', '删除该功效宣称'),
  },
  cn_cosmetics_registration: {
    title: p(
      'Effetto che richiede una registrazione',
      'Effect that needs a registration',
      '功效宣称须有特殊化妆品注册',
    ),
    why: p(
      '“{match}” è lecito solo con la registrazione di cosmetico speciale',
      '“{match}” is lawful with the registration as a special cosmetic only',
      '“{match}”须取得特殊化妆品注册证方可宣称',
    ),
    mend: p(
      'Indica il numero di registrazione o togli l’effetto',
      'Give the registration number or take the effect out',
      '填写注册证编号，或删除该宣称',
    ),
    question: p(
      'Qual è il numero di registrazione (国妆特)?',
      'What is the registration number (国妆特)?',
      '“国妆特”注册证编号是多少？',
    ),
  },
  cn_cosmetics_medical_word: {
    title: p('Parole mediche per un cosmetico', 'Medical words for a cosmetic', '化妆品使用医疗术语'),
    why: p(
      '“{match}” fa credere a un effetto medico: un cosmetico non lo può dire',
      '“{match}” suggests a medical effect: a cosmetic may not say so',
      '“{match}”明示或暗示医疗作用，化妆品不得使用',
    ),
    mend: p('Togli la parola', 'Take the word out', '删除该用语'),
  },
  cn_cosmetics_false_effect: {
    title: p('Effetto che un cosmetico non ha', 'Effect that no cosmetic has', '化妆品虚假夸大功效'),
    why: p(
      '“{match}” promette un effetto che nessun cosmetico può avere',
      '“{match}” promises an effect that no cosmetic can have',
      '“{match}”超出化妆品功效范围，涉嫌虚假宣传',
    ),
    mend: p('Descrivi la sensazione d’uso', 'Describe how it feels in use', '改为描述使用感受'),
  },
  cn_cosmetics_efficacy: {
    title: p('Efficacia da dimostrare', 'Efficacy to be shown', '功效宣称依据'),
    why: p(
      '“{match}” richiede una valutazione dell’efficacia con sintesi pubblicata',
      '“{match}” needs an efficacy assessment with a published summary',
      '“{match}”须有功效宣称评价依据并公布摘要',
    ),
    mend: p(
      'Indica la valutazione o togli l’effetto',
      'Name the assessment or take the effect out',
      '提供评价依据，或删除该宣称',
    ),
  },
  cn_food_function: {
    title: p('Effetto sulla salute per un alimento', 'Health function of a food', '普通食品声称保健功能'),
    why: p(
      '“{match}” è un effetto sulla salute: un alimento comune non lo può dire',
      '“{match}” is a health function: ordinary food may not claim it',
      '“{match}”属于保健功能，普通食品不得声称',
    ),
    mend: p('Descrivi gusto, origine, ricetta', 'Describe taste, origin, recipe', '改为描述口感、产地或吃法'),
  },
  cn_breast_milk: {
    title: p('Sostituto del latte materno', 'Substitute for breast milk', '替代母乳宣传'),
    why: p(
      '“{match}” dice che sostituisce il latte materno',
      '“{match}” says that it replaces breast milk',
      '“{match}”声称全部或部分替代母乳',
    ),
    mend: p('Togli il confronto', 'Take the comparison out', '删除该表述'),
  },
  cn_health_food_claim: {
    title: p('Promesse degli integratori', 'Promises of health food', '保健食品禁止性内容'),
    why: p(
      '“{match}” garantisce un effetto, lo dice necessario o lo confronta con i farmaci',
      '“{match}” guarantees an effect, calls it necessary or compares it with medicines',
      '“{match}”属于功效断言保证、暗示健康必需或与药品、其他保健食品比较',
    ),
    mend: p('Togli la frase', 'Take it out', '删除该表述'),
  },
  cn_health_food_notice: {
    title: p('Avvertenza degli integratori', 'Notice of health food', '保健食品提示语'),
    why: p('Manca “本品不能代替药物”', '“本品不能代替药物” is missing', '未显著标明“本品不能代替药物”'),
    mend: p('Aggiungi l’avvertenza, ben visibile', 'Add the notice, plain to see', '显著标明“本品不能代替药物”'),
  },
} as const;
