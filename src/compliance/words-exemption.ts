// What may be claimed for a finding, with a proof. The first seven are those of the guide of 2023.
import type { Phrase } from '../base/words.ts';

const p = (it: string, en: string, zh: string): Phrase => ({ it, en, zh });

export const exemptionWords = {
  own_attitude: p(
    'Dice solo l’atteggiamento, la filosofia o l’obiettivo dell’azienda, non com’è il prodotto',
    'It states only the company’s attitude, philosophy or goal, not what the product is',
    '仅表明经营者的服务态度、经营理念或目标追求，未指向商品本身（指南第五条）',
  ),
  self_comparison: p(
    'Confronta prodotti dello stesso marchio, ed è vero',
    'It compares products of the same brand, and is true',
    '同一品牌或同一企业商品之间的真实自我比较（指南第六条第一项）',
  ),
  usage_tip: p(
    'È un consiglio su come, quando o fino a quando usarlo',
    'It is advice on how, when or until when to use it',
    '仅提示使用方法、使用时间、保存期限等（指南第六条第二项）',
  ),
  grading: p(
    'È la classe di uno standard nazionale o di settore, che posso indicare',
    'It is a grade of a national or industry standard that I can name',
    '国家标准、行业标准等规定的分级用语，且能说明依据（指南第六条第三项）',
  ),
  name_or_award: p(
    'È un nome, un marchio registrato, un brevetto o un premio ufficiale',
    'It is a name, a registered trademark, a patent or an official award',
    '属于商品名称、注册商标、专利，或依规定评定的奖项、称号（指南第六条第四、五项）',
  ),
  provable: p(
    'È un fatto dimostrabile, limitato nel tempo e nel luogo: indico fonte e periodo',
    'It is a provable fact, limited in time and place: I name source and period',
    '限定时间、地域等条件的客观事实，可提供来源与统计口径（指南第六条第六项）',
  ),
  denied_or_quoted: p(
    'Il testo lo nega, lo cita o parla d’altro',
    'The text denies it, quotes it or speaks of something else',
    '文中是在否定、引用，或说的是另一回事',
  ),
  subject_matter: p(
    'Parla del contenuto del libro, corso o gioco, non di un effetto del prodotto',
    'It speaks of what the book, course or game is about, not of an effect of the product',
    '说的是图书、课程等内容主题，并非商品功效',
  ),
  no_state_organ: p(
    'Indica un canale o un cliente privato, nessun organo dello Stato',
    'It names a channel or a private customer, no organ of the state',
    '指渠道或企业客户专供，与国家机关无关',
  ),
  review_number: p(
    'L’annuncio è stato approvato: indico il numero di approvazione',
    'The advertisement was approved: I give the approval number',
    '广告已经审查批准，填写广告批准文号',
  ),
  over_the_counter: p(
    'È un medicinale senza obbligo di ricetta (OTC): indico il numero di registrazione',
    'It is an over-the-counter medicine: I give its registration number',
    '属于非处方药（OTC），填写药品批准文号',
  ),
  notice_elsewhere: p(
    'L’avvertenza si vede bene nell’immagine o nel video',
    'The notice is plain to see in the picture or video',
    '提示语已在画面中显著标明',
  ),
  special_registration: p(
    'È registrato come cosmetico speciale: indico il numero',
    'It is registered as a special cosmetic: I give the number',
    '已取得特殊化妆品注册证，填写“国妆特字/国妆特进字”编号',
  ),
  efficacy_evidence: p(
    'C’è una valutazione dell’efficacia, con sintesi pubblicata',
    'There is an efficacy assessment with a published summary',
    '已完成功效宣称评价并公布依据摘要',
  ),
  feeling_only: p(
    'Dice una sensazione d’uso o altro, non promette un effetto',
    'It tells a feeling in use or something else, and promises no effect',
    '只是使用感受或另有所指，未宣称功效',
  ),
  authorised_claim: p(
    'L’indicazione è nel registro UE: la cito con le condizioni d’uso',
    'The claim is in the EU register: I cite it with its conditions of use',
    '属于欧盟登记的健康声称，注明条目与使用条件',
  ),
  source_named: p(
    'La fonte è indicata e la posso mostrare',
    'The source is named and can be shown',
    '引证内容真实，已注明或可提供出处',
  ),
  patent_number: p(
    'Numero e tipo di brevetto sono indicati',
    'Number and kind of the patent are stated',
    '已标明专利号和专利种类',
  ),
  true_comparison: p(
    'Non nomina né fa riconoscere un concorrente, oppure il confronto è provato',
    'It names no competitor and lets none be recognised, or the comparison is proven',
    '未指向可识别的其他经营者，或对比真实有据',
  ),
  promise_proven: p(
    'La promessa è vera e la posso dimostrare',
    'The promise is true and can be proven',
    '承诺真实，可提供证明',
  ),
  label_elsewhere: p(
    '“广告” si vede bene nell’immagine o nel video',
    '“广告” is plain to see in the picture or video',
    '“广告”字样已在画面中显著标明',
  ),
  platform_label: p(
    'La piattaforma mostra il proprio contrassegno di contenuto commerciale',
    'The platform shows its own mark of commercial content',
    '平台已显示官方商业合作/广告标识',
  ),
  label_elsewhere_it: p(
    'La dicitura è sovrimpressa o mostrata dalla piattaforma (partnership retribuita)',
    'The wording is overlaid or shown by the platform (paid partnership)',
    '画面或平台（付费合作标识）已显著标明',
  ),
  not_promotional: p(
    'Nessun compenso e nessun incarico: non è pubblicità',
    'No pay and no commission: it is no advertisement',
    '无报酬、未受委托，不属于广告',
  ),
  minimal_format: p(
    'La dicitura breve è accettata per questo formato e il marchio è indicato',
    'The short wording is accepted for this format, and the brand is named',
    '该形式可使用简短标识，且已写明品牌',
  ),
  ai_label_elsewhere: p(
    'La dichiarazione si vede nell’immagine o è fatta con la funzione della piattaforma',
    'The declaration is seen in the picture or made with the platform’s function',
    '已在画面标注，或已用平台功能声明 AI 生成',
  ),
  ordinary_editing: p(
    'Solo ritocchi normali (taglio, luce), nessun contenuto generato',
    'Ordinary editing only (cut, light), nothing generated',
    '仅常规剪辑、调色，未生成或合成内容',
  ),
  declared_order: p(
    'È dichiarato alla piattaforma: indico il numero d’ordine',
    'It is declared to the platform: I give the order number',
    '已在平台报备，填写订单号',
  ),
  own_use_proven: p(
    'Il KOL lo ha usato davvero: indico quando e come si dimostra',
    'The KOL has really used it: I say when, and how it is shown',
    '达人确已使用，注明时间与留存证据',
  ),
  credential_proven: p(
    'Il KOL ha la qualifica: la indico',
    'The KOL has the qualification: I name it',
    '达人具备相应资质，填写证书名称与编号',
  ),
  no_drinking_shown: p(
    'Né immagini né testo mostrano qualcuno che beve',
    'Neither picture nor text shows anybody drinking',
    '画面与文案均未出现饮酒动作',
  ),
  not_yet_listed: p(
    'L’iscrizione è in corso o l’elenco non è ancora aggiornato',
    'The enrolment is under way or the list is not yet renewed',
    '正在登记，或名单尚未更新',
  ),
  other_class: p(
    'Il prodotto è di un’altra classe, per cui la regola non vale: dico quale',
    'The product is of another class to which the rule does not apply: I say which',
    '商品属于不适用本规则的其他类别，注明类别',
  ),
  fact_established: p(
    'Ho verificato il dato e la regola è rispettata: indico come',
    'I have established the fact and the rule is kept: I say how',
    '已核实该信息且符合规定，注明核实方式',
  ),
} as const;
export type ExemptionId = keyof typeof exemptionWords;

/** What may be answered where a fact is not known. */
export const factExemptions = {
  productClass: 'other_class',
  hasWayToBuy: 'fact_established',
  registrations: 'fact_established',
  age: 'fact_established',
  daysSincePenalty: 'fact_established',
  followers: 'fact_established',
  monthlyViews: 'fact_established',
  credentials: 'credential_proven',
  isMinorAudience: 'fact_established',
  trialDaysBefore: 'own_use_proven',
  sampleDaysBeforeTrial: 'own_use_proven',
  isDeclared: 'declared_order',
  ai: 'fact_established',
  bio: 'fact_established',
  platform: 'fact_established',
} as const satisfies Readonly<Record<string, ExemptionId>>;
