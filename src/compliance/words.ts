// Sentences of the check itself; those of the rules stand in words-rule-*.ts.
import type { Phrase } from '../base/words.ts';

const p = (it: string, en: string, zh: string): Phrase => ({ it, en, zh });

export const complianceWords = {
  proofNeeded: p(
    'Serve una prova di almeno 3 caratteri o un allegato',
    'A proof of at least 3 characters or an attachment is needed',
    '请填写证明（至少 3 个字）或上传附件',
  ),
  undecided: p('Non si può decidere: manca un dato', 'It cannot be decided: a fact is missing', '缺少信息，无法判断'),
  stateFact: p(
    'Indica il dato e controlla di nuovo, oppure rispondi con una prova',
    'State the fact and check again, or answer with a proof',
    '补充信息后重新检查，或附证明说明',
  ),
  whichExemption: p(
    'Quale esenzione vale, e che cosa la dimostra?',
    'Which exemption applies, and what proves it?',
    '适用哪种豁免情形？请附证明',
  ),
} as const;

/** What is asked where a fact is not known. */
export const factQuestions = {
  productClass: p('Di che classe è il prodotto?', 'Of which class is the product?', '商品属于哪个类别？'),
  hasWayToBuy: p('C’è un modo per acquistare?', 'Is there a way to buy?', '是否附有购买方式？'),
  registrations: p(
    'Quali registrazioni ha il prodotto?',
    'Which registrations does the product have?',
    '商品有哪些注册或备案？',
  ),
  age: p('Quanti anni ha il KOL?', 'How old is the KOL?', '达人年龄多大？'),
  daysSincePenalty: p(
    'Il KOL è stato sanzionato per pubblicità falsa negli ultimi tre anni?',
    'Was the KOL penalised for false advertising within three years?',
    '达人三年内是否因虚假广告受过行政处罚？',
  ),
  followers: p(
    'Quanti follower ha su questa piattaforma?',
    'How many followers on this platform?',
    '该平台粉丝数是多少？',
  ),
  monthlyViews: p(
    'Quante visualizzazioni medie al mese negli ultimi sei mesi?',
    'How many views a month on average over six months?',
    '近六个月月均播放量是多少？',
  ),
  credentials: p('Quale qualifica ha il KOL?', 'Which qualification does the KOL have?', '达人具备哪些专业资质？'),
  isMinorAudience: p('Il canale si rivolge ai minori?', 'Is the channel made for minors?', '该账号是否面向未成年人？'),
  trialDaysBefore: p(
    'Il KOL ha provato il prodotto prima di pubblicare? Quando?',
    'Has the KOL tried the product before publishing? When?',
    '达人发布前是否已试用商品？何时试用？',
  ),
  sampleDaysBeforeTrial: p('Quando è arrivato il campione?', 'When did the sample arrive?', '样品何时送达？'),
  isDeclared: p(
    'È dichiarato alla piattaforma? Con quale numero d’ordine?',
    'Is it declared to the platform? Under which order number?',
    '是否已报备？报备订单号是多少？',
  ),
  ai: p(
    'Immagini, voce o testo sono stati generati o alterati con l’IA o con filtri?',
    'Were pictures, voice or text generated or altered by AI or filters?',
    '画面、声音或文案是否由 AI 生成或经 AI、滤镜改动？',
  ),
  bio: p('Che cosa dice la bio dell’account?', 'What does the account’s bio say?', '账号简介写了什么？'),
  platform: p('Su quale piattaforma esce?', 'On which platform does it appear?', '在哪个平台发布？'),
} as const;
