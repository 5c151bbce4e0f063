// What each field of the audit policy does and where its shipped number comes from: the comments of the file and the
// texts beside the numbers on the page.
import type { Phrase } from '../base/words.ts';
import type { PolicyField } from './contract-policy.ts';

export interface FieldWords {
  readonly name: Phrase;
  readonly does: Phrase;
  readonly source: Phrase;
}

const ownChoice: Phrase = { it: 'scelta nostra', en: 'our own choice', zh: '自定' };

export const policyHead: Phrase = {
  it: `Le regole della verifica di Kolosseo. Cambia i numeri, dai una nuova version, poi:
  kolosseo policy check FILE    controlla il file
  kolosseo policy try FILE      quali esiti cambierebbero; niente viene salvato
  kolosseo policy use FILE      da ora in poi valgono queste; le verifiche di prima restano
Ciò che manca resta come nelle regole di fabbrica. I pesi del modello di crescita sono stimati sui dati e stanno nel
programma (src/audit/growth-model.ts).`,
  en: `The policy of Kolosseo's audit. Change numbers, give a new version, then:
  kolosseo policy check FILE    holds the file against its contract
  kolosseo policy try FILE      which verdicts would change; nothing is stored
  kolosseo policy use FILE      this policy counts from now on; earlier audits stay
What is left out is as in the shipped policy. The weights of the growth model are fitted on data
and stay in the program (src/audit/growth-model.ts).`,
  zh: `Kolosseo 审核规则。修改数值并填写新的 version，然后：
  kolosseo policy check FILE    检查文件
  kolosseo policy try FILE      试算哪些结论会改变，不保存任何内容
  kolosseo policy use FILE      从现在起采用；以往审核保持不变
未填写的字段沿用出厂规则。涨粉模型的权重由数据拟合得出，保留在程序中（src/audit/growth-model.ts）。`,
};

export const policyFieldWords: Readonly<Record<PolicyField, FieldWords>> = {
  version: {
    name: { it: 'Versione', en: 'Version', zh: '版本' },
    does: {
      it: 'Un giorno con un’aggiunta facoltativa. Ogni verifica porta la sua versione; una versione usata non cambia più contenuto',
      en: 'A day with an optional addition. Every audit names its version; a version that was used never changes its content',
      zh: '日期，可加后缀。每次审核都记录其版本；用过的版本内容不再改变',
    },
    source: ownChoice,
  },
  prior: {
    name: { it: 'Probabilità di partenza', en: 'Prior', zh: '先验概率' },
    does: {
      it: 'Probabilità che un account di cui non si sa niente abbia comprato qualcosa, 0–1. Più alta = più severa con tutti',
      en: 'Probability that an account of which nothing is known has bought something, 0–1. Higher = stricter with everybody',
      zh: '对一无所知的账号，其有购买行为的概率，0–1。越高则对所有账号越严格',
    },
    source: {
      it: '0,15: stima prudente, nessun censimento lo dice',
      en: '0.15: a careful guess, no census tells it',
      zh: '0.15：保守估计，尚无普查数据',
    },
  },
  priorByTier: {
    name: { it: 'Probabilità per fascia', en: 'Prior by tier', zh: '各层级先验概率' },
    does: {
      it: 'La stessa per fascia (top, mid, micro, long_tail, untiered), se diversa: {micro: 0.2}. Vuoto = prior per tutte',
      en: 'The same for a tier (top, mid, micro, long_tail, untiered) where it differs: {micro: 0.2}. Empty = prior for all',
      zh: '某层级（top、mid、micro、long_tail、untiered）不同时单独填写：{micro: 0.2}。留空则一律用 prior',
    },
    source: {
      it: 'vuoto: nessuno studio dice quanto le fasce differiscano',
      en: 'empty: no study tells how much tiers differ',
      zh: '留空：尚无研究说明各层级的差异',
    },
  },
  bands: {
    name: { it: 'Soglie dell’esito', en: 'Bands', zh: '结论分数线' },
    does: {
      it: 'Autenticità da cui un account è autentico, e sotto cui è a rischio, 0–100. In mezzo: da guardare meglio',
      en: 'Authenticity from which an account is authentic, and below which it is a risk, 0–100. Between: look closer',
      zh: '真实度达到 authentic 即为“真实”，低于 risk 即为“有风险”，0–100；两者之间为“需核查”',
    },
    source: {
      it: '75 e 50: scelta nostra, misurata in docs/guide/audit-quality.md',
      en: '75 and 50: our own choice, measured in docs/guide/audit-quality.md',
      zh: '75 与 50：自定，效果见 docs/guide/audit-quality.md',
    },
  },
  evidenceFrom: {
    name: { it: 'Da quando è un indizio', en: 'Counts as evidence from', zh: '视为证据的起点' },
    does: {
      it: 'Rapporto di verosimiglianza (log, già pesato) da cui una famiglia parla contro; per «a rischio» ne servono due',
      en: 'Weighted log likelihood ratio from which a family speaks against; a risk needs two such families',
      zh: '某类证据的加权对数似然比达到此值才算疑点；判定“有风险”须有两类',
    },
    source: {
      it: '1: quasi tre volte più probabile tra chi compra',
      en: '1: almost three times as likely among those who buy',
      zh: '1：在有购买行为的账号中出现的可能性约为近三倍',
    },
  },
  widestInterval: {
    name: { it: 'Intervallo massimo', en: 'Widest interval', zh: '最大置信区间' },
    does: {
      it: 'Se l’intervallo all’80 % della probabilità è più largo, e niente parla contro, l’esito è «dati insufficienti», 0–1',
      en: 'Where the 80 % interval of the probability is wider and nothing speaks against, the verdict is “not enough data”, 0–1',
      zh: '概率的 80% 区间宽于此值且无疑点时，结论为“数据不足”，0–1',
    },
    source: ownChoice,
  },
  missingVariance: {
    name: { it: 'Incertezza di ciò che manca', en: 'Uncertainty of what is missing', zh: '缺失数据的不确定度' },
    does: {
      it: 'Varianza aggiunta per ogni famiglia che non si è potuta misurare: allarga l’intervallo',
      en: 'Variance added for every family that could not be measured: widens the interval',
      zh: '每缺一类证据增加的方差：使区间变宽',
    },
    source: ownChoice,
  },
  weights: {
    name: { it: 'Pesi delle famiglie', en: 'Weights of the families', zh: '各类证据权重' },
    does: {
      it: 'Quanto conta ogni famiglia, 0–3; 0 = non conta. conduct parla del mestiere e non degli acquisti',
      en: 'How much each family counts, 0–3; 0 = not at all. conduct is about craft, not about purchases',
      zh: '各类证据的权重，0–3；0 表示不计。conduct 只关乎内容功力，与购买无关',
    },
    source: {
      it: 'arrotondati da una regressione logistica su account sintetici (npm run bench -- audit-fit)',
      en: 'rounded from a logistic regression on synthetic accounts (npm run bench -- audit-fit)',
      zh: '由合成账号的逻辑回归取整得出（npm run bench -- audit-fit）',
    },
  },
  calibrationShift: {
    name: { it: 'Calibrazione', en: 'Calibration', zh: '校准' },
    does: {
      it: 'Sommata al totale, perché tra gli account dati al 30 % tre su dieci siano davvero comprati',
      en: 'Added to the sum, so that of accounts told to be bought with 30 % three in ten are',
      zh: '加到总分上，使预测 30% 的账号中确有约三成存在购买行为',
    },
    source: { it: 'stimata insieme ai pesi', en: 'fitted with the weights', zh: '与权重一并拟合' },
  },
  platformRatios: {
    name: { it: 'Piattaforme difficili da truccare', en: 'Platforms that are hard to cheat', zh: '难以造假的平台' },
    does: {
      it: 'Log del rapporto di verosimiglianza che la piattaforma porta da sé; negativo = parla a favore',
      en: 'Log likelihood ratio that the platform brings by itself; negative = speaks in favour',
      zh: '平台自身带来的对数似然比；负值表示有利于账号',
    },
    source: {
      it: 'WeChat: i follower sono difficili da comprare; il valore è scelta nostra',
      en: 'WeChat: followers are hard to buy; the value is our own choice',
      zh: '微信公众号不易买粉；数值为自定',
    },
  },
  norms: {
    name: { it: 'Norme di interazione', en: 'Norms of engagement', zh: '互动率基准' },
    does: {
      it: 'Interazioni su follower (o viste) sotto cui stanno il 5, 50 e 95 % degli account onesti; "" = ogni altra piattaforma. Vale dove l’archivio non ha ancora insegnato una norma propria',
      en: 'Interactions over followers (or views) below which 5, 50 and 95 % of honest accounts lie; "" = any other platform. Counts where the archive has not yet taught a norm of its own',
      zh: '正常账号中 5%、50%、95% 低于此值的互动率（互动／粉丝或阅读）；"" 表示其他平台。仅在资料库尚未学得自有基准时使用',
    },
    source: { it: 'accanto a ogni norma', en: 'beside each norm', zh: '见各条基准的 source' },
  },
  genericComments: {
    name: { it: 'Commenti generici usuali', en: 'Usual generic comments', zh: '通常的泛泛评论占比' },
    does: {
      it: 'Quota di commenti generici che è normale, 0–1, per piattaforma; "" = ogni altra. Vale dove l’archivio non l’ha ancora insegnata',
      en: 'Share of generic comments that is usual, 0–1, by platform; "" = any other. Counts where the archive has not yet taught it',
      zh: '各平台正常的泛泛评论占比，0–1；"" 表示其他平台。仅在资料库尚未学得时使用',
    },
    source: {
      it: 'Instagram: 1.546 autori del 2019; Xiaohongshu: tre account grandi, tenuto largo',
      en: 'Instagram: 1,546 authors of 2019; Xiaohongshu: three large accounts, taken wide',
      zh: 'Instagram：2019 年 1,546 名作者；小红书：三个大号，取值偏宽',
    },
  },
  stockPhrases: {
    name: { it: 'Frasi fatte', en: 'Stock phrases', zh: '套话' },
    does: {
      it: 'Commenti che stanno sotto qualunque post: add li aggiunge, remove li toglie, anche se l’archivio li ha imparati. Si confrontano senza emoji, maiuscole e punteggiatura',
      en: 'Comments that fit under any post: add adds, remove takes away, also what the archive has learned. Compared without emoji, capitals and punctuation',
      zh: '放在任何作品下都成立的评论：add 为新增，remove 为剔除（包括资料库自动学得的）。比较时忽略表情、大小写与标点',
    },
    source: {
      it: 'oltre a circa 300 frasi in src/audit/stock-phrases.ts',
      en: 'beside some 300 phrases of src/audit/stock-phrases.ts',
      zh: '另有 src/audit/stock-phrases.ts 中约 300 条',
    },
  },
  rings: {
    name: { it: 'Gruppi che commentano insieme', en: 'Groups that comment together', zh: '抱团评论' },
    does: {
      it: 'Due persone si incontrano se commentano lo stesso post entro withinMinutes; servono leastShared post e leastPeople persone. Post con più di crowdedPost commenti non contano. meanAge: minuti medi tra post e commento; acceptedPairs e weakPairs: coppie che il caso può dare, da sole o accanto a chi è già in un gruppo',
      en: 'Two people meet who comment under the same post within withinMinutes; it takes leastShared posts and leastPeople people. Posts with more than crowdedPost comments are left out. meanAge: mean minutes from post to comment; acceptedPairs and weakPairs: pairs that chance may bring about, alone or beside somebody who is in a group',
      zh: '两人在同一作品下于 withinMinutes 分钟内先后评论即为相遇；需共同出现 leastShared 篇、至少 leastPeople 人。评论多于 crowdedPost 的作品不计。meanAge：评论距发布的平均分钟数；acceptedPairs、weakPairs：偶然形成的配对上限（单独出现，或与已知成员相邻）',
    },
    source: {
      it: 'dopo SynchroTrap (Cao, Yang, Yu, Palow 2014) con una prova di Poisson; i valori sono scelta nostra',
      en: 'after SynchroTrap (Cao, Yang, Yu, Palow 2014) with a Poisson test; the values are our own choice',
      zh: '参照 SynchroTrap（Cao、Yang、Yu、Palow 2014）并作泊松检验；数值为自定',
    },
  },
  tellFrom: {
    name: { it: 'Da quando lo diciamo', en: 'Told from', zh: '何时列入发现' },
    does: {
      it: 'Da quando si racconta: autori dello stesso testo in un giorno, quota di commenti nel merito, quota di follower finti (limite basso). Un campione sotto fakeFollowers vale al massimo come indizio debole; gli altri due non cambiano il punteggio',
      en: 'From when it is told: authors of one text within a day, share of comments to the point, share of fake followers (lower bound). A sample below fakeFollowers is a weak hint at most; the other two change no score',
      zh: '何时列出：同一文案一天内的作者数、有效评论占比、假粉占比（下限）。低于 fakeFollowers 的粉丝样本至多算弱疑点；其余两项不影响分数',
    },
    source: ownChoice,
  },
  alertStep: {
    name: { it: 'Avviso', en: 'Alert', zh: '提醒' },
    does: {
      it: 'Punti di autenticità di cui deve muoversi un KOL seguito perché «Oggi» lo dica, anche senza un altro esito',
      en: 'Points by which a watched KOL’s authenticity must move for “Today” to tell, without another verdict',
      zh: '已关注达人的真实度变化达到多少分时，即使结论不变也在“今日”提醒',
    },
    source: ownChoice,
  },
};
