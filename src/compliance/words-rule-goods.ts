// What the rules of China say of goods and of truth.
import type { Phrase } from '../base/words.ts';

const p = (it: string, en: string, zh: string): Phrase => ({ it, en, zh });

export const goodsRuleWords = {
  class_unknown: {
    title: p('Classe del prodotto', 'Product class', '商品类别'),
    why: p(
      'Senza la classe non si sa quali regole valgono',
      'Without the class it is not known which rules apply',
      '未填写商品类别，无法确定适用哪些规则',
    ),
    mend: p(
      'Indica la classe del prodotto e controlla di nuovo',
      'State the product class and check again',
      '填写商品类别后重新检查',
    ),
    question: p('Di che classe è il prodotto?', 'Of which class is the product?', '商品属于哪个类别？'),
  },
  cn_alcohol_inducement: {
    title: p('Invito a bere', 'Inducement to drink', '诱导饮酒'),
    why: p(
      '“{match}” invita a bere o a bere senza misura',
      '“{match}” urges to drink, or to drink without measure',
      '“{match}”诱导、怂恿饮酒或宣传无节制饮酒',
    ),
    mend: p('Togli l’invito', 'Take the invitation out', '删除该表述'),
  },
  cn_alcohol_driving: {
    title: p('Alcol e guida', 'Alcohol and driving', '酒类广告表现驾驶'),
    why: p(
      '“{match}”: la pubblicità di alcolici non può mostrare la guida',
      '“{match}”: advertising of alcohol may not show driving',
      '“{match}”：酒类广告不得表现驾驶车、船、飞机等活动',
    ),
    mend: p('Togli la scena', 'Take the scene out', '删除相关内容'),
  },
  cn_alcohol_effect: {
    title: p('Effetti dell’alcol', 'Effects of alcohol', '饮酒功效'),
    why: p(
      '“{match}” attribuisce all’alcol un effetto contro stress o stanchezza',
      '“{match}” gives alcohol an effect on stress or strength',
      '“{match}”明示或暗示饮酒可消除紧张焦虑、增加体力等',
    ),
    mend: p('Togli l’effetto', 'Take the effect out', '删除该表述'),
  },
  cn_alcohol_action: {
    title: p('Gesto del bere', 'Act of drinking', '饮酒动作'),
    why: p(
      'La pubblicità di alcolici non può mostrare qualcuno che beve',
      'Advertising of alcohol may not show anybody drinking',
      '酒类广告不得出现饮酒的动作',
    ),
    mend: p(
      'Mostra bottiglia e calice, non il sorso',
      'Show bottle and glass, not the sip',
      '可展示酒瓶、酒杯，不要出现饮用画面',
    ),
    question: p(
      'Immagini o testo mostrano qualcuno che beve?',
      'Does picture or text show anybody drinking?',
      '画面或文案是否出现饮酒动作？',
    ),
  },
  cn_tobacco: {
    title: p('Tabacco', 'Tobacco', '烟草广告'),
    why: p(
      'La pubblicità di tabacco e sigarette elettroniche è vietata',
      'Advertising of tobacco and e-cigarettes is forbidden',
      '禁止发布烟草（含电子烟）广告',
    ),
    mend: p('Rinuncia al contenuto', 'Give the content up', '不得发布'),
  },
  cn_tobacco_mention: {
    title: p('Tabacco in un’altra pubblicità', 'Tobacco in other advertising', '借其他广告宣传烟草'),
    why: p(
      '“{match}”: nessun’altra pubblicità può promuovere il tabacco',
      '“{match}”: no other advertising may promote tobacco',
      '“{match}”：不得利用其他商品广告宣传烟草制品',
    ),
    mend: p('Togli il riferimento', 'Take the mention out', '删除相关内容'),
  },
  cn_education_promise: {
    title: p('Promesse di promozione', 'Promises of passing', '教育培训保证性承诺'),
    why: p(
      '“{match}” promette un esito o dice coinvolti gli esaminatori',
      '“{match}” promises a result or says that examiners take part',
      '“{match}”属于升学、通过考试等保证性承诺，或暗示命题人员参与',
    ),
    mend: p('Descrivi il corso, non l’esito', 'Describe the course, not the result', '介绍课程内容，不承诺结果'),
  },
  cn_finance_yield: {
    title: p('Promesse di rendimento', 'Promises of yield', '收益保证'),
    why: p(
      '“{match}” promette guadagno o nega il rischio: nessuna esenzione',
      '“{match}” promises gain or denies risk: no exemption',
      '“{match}”属于保本、无风险或保收益承诺，不得豁免',
    ),
    mend: p('Togli la promessa', 'Take the promise out', '删除该表述'),
  },
  cn_finance_risk_notice: {
    title: p('Avvertenza sui rischi', 'Notice of risk', '投资风险提示'),
    why: p(
      'Manca l’avvertenza sui rischi (投资有风险)',
      'The notice of risk (投资有风险) is missing',
      '未对可能存在的风险及责任承担作提示',
    ),
    mend: p('Aggiungi “投资有风险，决策需谨慎”', 'Add “投资有风险，决策需谨慎”', '标明“投资有风险，决策需谨慎”'),
  },
  cn_state_symbols: {
    title: p('Organi e simboli dello Stato', 'State organs and symbols', '使用国家机关名义'),
    why: p(
      '“{match}” usa il nome dello Stato o dei suoi organi',
      '“{match}” uses the name of the state or its organs',
      '“{match}”使用或变相使用国家机关、国家机关工作人员的名义',
    ),
    mend: p('Togli il riferimento', 'Take the mention out', '删除该表述'),
  },
  cn_state_hint: {
    title: p('“Fornitura speciale”', '“Special supply”', '“特供”“专供”等表述'),
    why: p(
      '“{match}” può far credere a una fornitura per lo Stato',
      '“{match}” may suggest supply to the state',
      '“{match}”易使人误认为与国家机关有关',
    ),
    mend: p(
      'Scrivi per chi è davvero, o togli la parola',
      'Write for whom it really is, or take the word out',
      '写明真实对象，或删除',
    ),
    question: p('Per chi è la fornitura?', 'For whom is the supply?', '供应对象是谁？'),
  },
  cn_well_known_mark: {
    title: p('“Marchio notorio”', '“Well-known trademark”', '“驰名商标”字样'),
    why: p(
      '“{match}”: la dicitura non si può usare in pubblicità',
      '“{match}”: the words may not be used in advertising',
      '“{match}”：不得将“驰名商标”字样用于广告宣传',
    ),
    mend: p('Togli la dicitura', 'Take the words out', '删除该字样'),
  },
  cn_superstition: {
    title: p('Superstizione', 'Superstition', '迷信内容'),
    why: p(
      '“{match}” promette fortuna: le promesse superstiziose sono vietate',
      '“{match}” promises luck: superstitious promises are forbidden',
      '“{match}”含有迷信内容',
    ),
    mend: p('Togli la promessa', 'Take the promise out', '删除该表述'),
  },
  cn_data_source: {
    title: p('Dati senza fonte', 'Figures without a source', '引证内容未注明出处'),
    why: p(
      '“{match}”: dati, studi e citazioni vanno accompagnati dalla fonte',
      '“{match}”: figures, studies and quotations need their source',
      '“{match}”：引用数据、调查结果等应真实准确并表明出处',
    ),
    mend: p('Scrivi la fonte e il periodo', 'Write source and period', '注明来源、时间和适用范围'),
  },
  cn_patent: {
    title: p('Brevetto senza numero', 'Patent without a number', '专利未标明专利号'),
    why: p(
      '“{match}”: vanno indicati numero e tipo di brevetto; una domanda non basta',
      '“{match}”: number and kind of the patent must be stated; an application does not count',
      '“{match}”：应标明专利号和专利种类，申请中的专利不得用于广告',
    ),
    mend: p(
      'Aggiungi numero e tipo, o togli la parola',
      'Add number and kind, or take the word out',
      '补充专利号和种类，或删除',
    ),
  },
  cn_disparagement: {
    title: p('Denigrazione dei concorrenti', 'Running others down', '贬低其他经营者'),
    why: p(
      '“{match}” denigra altri marchi',
      '“{match}” runs other brands down',
      '“{match}”涉嫌贬低其他经营者的商品或服务',
    ),
    mend: p('Parla solo del tuo prodotto', 'Speak of your own product only', '只介绍自己的商品'),
  },
  cn_guarantee: {
    title: p('Promessa senza condizioni', 'Promise without conditions', '绝对承诺'),
    why: p(
      '“{match}” promette senza condizioni: se non è vero è pubblicità falsa',
      '“{match}” promises without conditions: untrue, it is false advertising',
      '“{match}”为无条件承诺，与实际不符即构成虚假广告',
    ),
    mend: p(
      'Scrivi le condizioni o togli la promessa',
      'Write the conditions or take the promise out',
      '写明条件，或删除承诺',
    ),
  },
} as const;
