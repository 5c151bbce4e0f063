// Secrecy, data, liability, the end of the contract, its law, its court and its languages.
import type { DeedFacts } from '../contract-deed.ts';
import type { Clause } from '../deed-clause.ts';

const since = { version: '1', validFrom: '2026-01-01' } as const;
const law = ({ terms }: DeedFacts) => terms.conditions.law;
const forum = ({ terms }: DeedFacts) => terms.conditions.forum;

export const lawClauses: readonly Clause[] = [
  {
    ...since,
    id: 'confidentiality',
    heading: { it: 'Riservatezza', en: 'Confidentiality', zh: '保密' },
    paragraphs: [
      {
        when: ({ terms }) => terms.conditions.confidentialityYears > 0,
        text: {
          it: 'Ciascuna parte tiene riservati le condizioni di questo contratto e ciò che apprende dall’altra, salvo obblighi di legge, per la durata del contratto e per {secretYears} anni dopo la sua fine.',
          en: 'Each party keeps confidential the terms of this contract and what it learns from the other, save for duties under the law, while the contract lasts and for {secretYears} years after its end.',
          zh: '双方对本合同条款及从对方获知的信息负有保密义务（法律另有规定的除外），保密期为合同期内及合同终止后{secretYears}年。',
        },
      },
      {
        when: ({ terms }) => terms.conditions.confidentialityYears === 0,
        text: {
          it: 'La riservatezza vale per la sola durata del contratto.',
          en: 'Confidentiality holds only while the contract lasts.',
          zh: '保密义务仅在合同期内有效。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'data',
    heading: { it: 'Protezione dei dati', en: 'Data protection', zh: '个人信息保护' },
    paragraphs: [
      {
        text: {
          it: 'Ciascuna parte tratta i dati personali dell’altra e dei suoi referenti come titolare autonomo, per eseguire il contratto e adempiere alla legge (regolamento UE 2016/679; legge cinese sulla protezione delle informazioni personali). Il KOL non trasmette dati personali dei suoi follower.',
          en: 'Each party processes the personal data of the other and of its contacts as a controller of its own, to perform the contract and to comply with the law (Regulation EU 2016/679; China’s Personal Information Protection Law). The KOL passes on no personal data of followers.',
          zh: '双方作为独立的个人信息处理者，仅为履行本合同及法定义务处理对方及其联系人的个人信息（《中华人民共和国个人信息保护法》；欧盟条例 2016/679）。乙方不得向甲方提供粉丝的个人信息。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'liability',
    heading: { it: 'Garanzie e manleva', en: 'Warranties and indemnity', zh: '保证与赔偿' },
    paragraphs: [
      {
        isOnerous: true,
        text: {
          it: 'Il KOL garantisce che i contenuti sono originali e non ledono diritti di terzi; il Marchio garantisce la veridicità delle informazioni che fornisce sul prodotto e la sua conformità alla legge. Ciascuna parte tiene indenne l’altra dalle pretese di terzi che derivano dalla violazione delle proprie garanzie.',
          en: 'The KOL warrants that the content is original and infringes no rights of others; the Brand warrants that the product information it gives is true and that the product complies with the law. Each party indemnifies the other against claims of third parties that arise from a breach of its own warranties.',
          zh: '乙方保证内容系原创，不侵犯第三方权利；甲方保证其提供的产品信息真实、产品合法合规。任何一方违反上述保证引起第三方索赔的，应赔偿对方因此遭受的损失。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'termination',
    heading: { it: 'Risoluzione', en: 'Termination', zh: '解除与违约责任' },
    paragraphs: [
      {
        when: (facts) => law(facts) === 'IT',
        isOnerous: true,
        text: {
          it: 'Clausola risolutiva espressa (art. 1456 c.c.): il contratto si risolve con la dichiarazione scritta della parte adempiente se l’altra viola gli obblighi su trasparenza pubblicitaria, veridicità e interazioni acquistate, esclusiva o riservatezza, oppure se il contenuto è cancellato prima del tempo.',
          en: 'Express termination clause (Italian Civil Code, art. 1456): the contract ends by written notice of the performing party if the other breaches the duties on advertising disclosure, truthfulness and bought engagement, exclusivity or confidentiality, or if content is deleted before its time.',
          zh: '明示解除条款（意大利民法典第1456条）：一方违反广告标识、真实性与禁止数据造假、排他或保密义务，或提前删除内容的，守约方可书面通知解除合同。',
        },
      },
      {
        when: (facts) => law(facts) === 'CN',
        isOnerous: true,
        text: {
          it: 'Una parte può risolvere il contratto per iscritto (Codice civile della Repubblica popolare cinese, art. 562) se l’altra viola gli obblighi su trasparenza pubblicitaria, veridicità e interazioni acquistate, esclusiva o riservatezza, oppure se il contenuto è cancellato prima del tempo.',
          en: 'A party may terminate the contract in writing (Civil Code of the People’s Republic of China, art. 562) if the other breaches the duties on advertising disclosure, truthfulness and bought engagement, exclusivity or confidentiality, or if content is deleted before its time.',
          zh: '一方违反广告标识、真实性与禁止数据造假、排他或保密义务，或提前删除内容的，守约方可依据《中华人民共和国民法典》第562条书面通知解除合同。',
        },
      },
      {
        text: {
          it: 'Per le altre violazioni la risoluzione richiede una diffida scritta rimasta senza esito. La parte inadempiente risarcisce il danno; quanto è già maturato secondo gli estratti conto resta dovuto.',
          en: 'For other breaches termination requires a written notice that had no effect. The party in breach makes good the damage; what is already earned by the statements stays due.',
          zh: '其他违约情形，经书面催告后仍未纠正的，守约方可解除合同。违约方应赔偿对方损失；结算单已确认的款项仍应支付。',
        },
      },
      {
        text: {
          it: 'Nessuna parte risponde dell’inadempimento dovuto a forza maggiore, compresa la chiusura della piattaforma.',
          en: 'No party is liable for failure to perform due to force majeure, including the closing of the platform.',
          zh: '因不可抗力（包括平台关停）导致不能履行的，双方互不承担违约责任。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'law',
    heading: { it: 'Legge applicabile e foro competente', en: 'Governing law and forum', zh: '适用法律与争议解决' },
    paragraphs: [
      {
        when: (facts) => law(facts) === 'CN',
        text: {
          it: 'Il contratto è regolato dalla legge della Repubblica popolare cinese.',
          en: 'The contract is governed by the law of the People’s Republic of China.',
          zh: '本合同适用中华人民共和国法律。',
        },
      },
      {
        when: (facts) => law(facts) === 'IT',
        text: {
          it: 'Il contratto è regolato dalla legge italiana.',
          en: 'The contract is governed by Italian law.',
          zh: '本合同适用意大利法律。',
        },
      },
      {
        when: (facts) => forum(facts).kind === 'court' && forum(facts).place !== null,
        isOnerous: true,
        text: {
          it: 'Foro competente in via esclusiva per ogni controversia: {court}.',
          en: 'Court with exclusive jurisdiction over all disputes: {court}.',
          zh: '因本合同产生的争议，双方应协商解决；协商不成的，由{court}有管辖权的法院管辖。',
        },
      },
      {
        when: (facts) => forum(facts).kind === 'court' && forum(facts).place === null,
        text: {
          it: 'Ogni controversia è decisa dal giudice competente per legge.',
          en: 'All disputes are decided by the court that has jurisdiction under the law.',
          zh: '因本合同产生的争议，双方应协商解决；协商不成的，提交依法有管辖权的法院裁决。',
        },
      },
      {
        when: (facts) => forum(facts).kind === 'cietac',
        isOnerous: true,
        text: {
          it: 'Ogni controversia è sottoposta alla China International Economic and Trade Arbitration Commission (CIETAC) secondo il suo regolamento in vigore; il lodo è definitivo e vincolante.',
          en: 'All disputes are submitted to the China International Economic and Trade Arbitration Commission (CIETAC) under its rules in force; the award is final and binding.',
          zh: '凡因本合同引起的或与本合同有关的任何争议，均应提交中国国际经济贸易仲裁委员会（CIETAC），按照申请仲裁时该会现行有效的仲裁规则进行仲裁。仲裁裁决是终局的，对双方均有约束力。',
        },
      },
      {
        when: (facts) => forum(facts).kind === 'cam_milano',
        isOnerous: true,
        text: {
          it: 'Ogni controversia è risolta con arbitrato secondo il regolamento della Camera Arbitrale di Milano (CAM); il lodo è definitivo e vincolante.',
          en: 'All disputes are settled by arbitration under the rules of the Milan Chamber of Arbitration (CAM); the award is final and binding.',
          zh: '因本合同产生的争议，均按米兰仲裁院（CAM）规则仲裁解决。仲裁裁决是终局的，对双方均有约束力。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'closing',
    heading: { it: 'Disposizioni finali', en: 'Final provisions', zh: '其他' },
    paragraphs: [
      {
        text: {
          it: 'Questo contratto è l’intero accordo fra le parti sul suo oggetto; ogni modifica richiede la forma scritta. Se una clausola è nulla, le altre restano valide.',
          en: 'This contract is the whole agreement of the parties on its subject; any change must be in writing. If a clause is void, the others remain valid.',
          zh: '本合同构成双方就合作事项的完整协议，任何变更均须以书面形式作出。部分条款无效的，不影响其他条款的效力。',
        },
      },
      {
        text: {
          it: 'È redatto in due lingue su colonne parallele. Se i testi differiscono prevale il testo in {governing}.',
          en: 'It is drawn up in two languages in parallel columns. If the texts differ the text in {governing} prevails.',
          zh: '本合同以两种文字并列书就。两种文本不一致的，以{governing}文本为准。',
        },
      },
      {
        when: ({ terms }) => terms.agency !== null,
        text: {
          it: 'L’Agenzia «{agency}» firma per accettazione delle clausole che la riguardano e dichiara di poter rappresentare «{kol}».',
          en: 'The Agency “{agency}” signs to accept the clauses that concern it and declares that it may represent “{kol}”.',
          zh: '丙方“{agency}”签署本合同以确认与其相关的条款，并声明其有权代理“{kol}”。',
        },
      },
      {
        text: {
          it: 'Luogo della firma: {signingPlace}.',
          en: 'Place of signature: {signingPlace}.',
          zh: '签署地点：{signingPlace}。',
        },
      },
    ],
  },
];
