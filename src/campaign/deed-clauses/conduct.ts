// What both sides may and may not do: exclusivity, use of the content, disclosure, truthfulness, good name.
import type { DeedFacts } from '../contract-deed.ts';
import type { Clause } from '../deed-clause.ts';

const since = { version: '1', validFrom: '2026-01-01' } as const;
const exclusivity = ({ terms }: DeedFacts) => terms.conditions.exclusivity;
const isExclusive = (facts: DeedFacts) => exclusivity(facts).during || exclusivity(facts).afterDays > 0;
const usage = ({ terms }: DeedFacts) => terms.conditions.usage;
const mayUse = (facts: DeedFacts) => usage(facts).days > 0 && usage(facts).media.length > 0;

export const conductClauses: readonly Clause[] = [
  {
    ...since,
    id: 'exclusivity',
    heading: { it: 'Esclusiva', en: 'Exclusivity', zh: '排他' },
    paragraphs: [
      {
        when: (facts) => exclusivity(facts).during,
        isOnerous: true,
        text: {
          it: 'Dalla firma alla pubblicazione dell’ultimo contenuto il KOL non promuove i concorrenti nominati.',
          en: 'From signature until the last content is published the KOL does not promote the named competitors.',
          zh: '自签署之日起至最后一项内容发布之日止，乙方不得推广下列竞品。',
        },
      },
      {
        when: (facts) => exclusivity(facts).afterDays > 0,
        isOnerous: true,
        text: {
          it: 'L’esclusiva continua per {exclusiveDays} giorni dopo l’ultima pubblicazione.',
          en: 'Exclusivity goes on for {exclusiveDays} days after the last publication.',
          zh: '最后一项内容发布后，排他期为{exclusiveDays}日。',
        },
      },
      {
        when: isExclusive,
        each: (facts) => (exclusivity(facts).competitors ?? []).map((name) => ({ name: { text: name } })),
        text: { it: 'Concorrente: {name}.', en: 'Competitor: {name}.', zh: '竞品：{name}。' },
      },
      {
        when: (facts) => isExclusive(facts) && (exclusivity(facts).competitors ?? []).length === 0,
        text: {
          it: 'Non è nominato alcun concorrente: l’esclusiva vale per i prodotti che fanno concorrenza diretta a quelli del Marchio.',
          en: 'No competitor is named: exclusivity covers products in direct competition with those of the Brand.',
          zh: '未列明具体竞品：排他范围为与甲方产品直接竞争的同类产品。',
        },
      },
      {
        when: (facts) => !isExclusive(facts),
        text: { it: 'Non è concordata alcuna esclusiva.', en: 'No exclusivity is agreed.', zh: '双方未约定排他。' },
      },
    ],
  },
  {
    ...since,
    id: 'usage',
    heading: { it: 'Diritti d’uso e immagine', en: 'Rights of use and image', zh: '授权使用与肖像' },
    paragraphs: [
      {
        text: {
          it: 'I diritti sui contenuti restano al KOL. Il Marchio può sempre condividere e linkare i contenuti pubblicati sulla piattaforma con gli strumenti di questa.',
          en: 'Rights in the content stay with the KOL. The Brand may always share and link content published on the platform with the platform’s own tools.',
          zh: '推广内容的知识产权归乙方所有。甲方可随时通过平台自带功能转发、链接已发布内容。',
        },
      },
      {
        when: mayUse,
        text: {
          it: 'Il KOL concede inoltre al Marchio, senza altro compenso, la licenza non esclusiva di usare i contenuti, con nome e immagine del KOL, per {usageDays} giorni dalla pubblicazione. Territorio: {territory}. Mezzi: {media}.',
          en: 'Besides, the KOL grants the Brand, for no further fee, a non-exclusive licence to use the content, with the KOL’s name and image, for {usageDays} days from publication. Territory: {territory}. Media: {media}.',
          zh: '此外，乙方授权甲方非独占地使用推广内容及其中的姓名、肖像，期限为发布之日起{usageDays}日，不另计费用。地域范围：{territory}。使用方式：{media}。',
        },
      },
      {
        when: (facts) => mayUse(facts) && usage(facts).mayEdit,
        text: {
          it: 'Il Marchio può tagliare, adattare e sottotitolare i contenuti senza alterarne il senso.',
          en: 'The Brand may cut, adapt and subtitle the content without distorting its meaning.',
          zh: '甲方可对内容进行剪辑、改编及加注字幕，但不得歪曲原意。',
        },
      },
      {
        when: (facts) => mayUse(facts) && !usage(facts).mayEdit,
        text: {
          it: 'Il Marchio non può modificare i contenuti senza il consenso del KOL.',
          en: 'The Brand may not change the content without the KOL’s consent.',
          zh: '未经乙方同意，甲方不得修改内容。',
        },
      },
      {
        when: (facts) => !mayUse(facts),
        text: {
          it: 'Non sono concessi altri diritti d’uso.',
          en: 'No other rights of use are granted.',
          zh: '除此之外不授予其他使用权。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'disclosure',
    heading: { it: 'Trasparenza pubblicitaria', en: 'Advertising disclosure', zh: '广告标识与合规' },
    paragraphs: [
      {
        text: {
          it: 'Ogni contenuto è riconoscibile come pubblicità. Per il pubblico in Cina porta in modo evidente la dicitura «广告» (Misure sulla pubblicità in internet, art. 9) ed è dichiarato con lo strumento ufficiale della piattaforma; per il pubblico in Italia si apre con «Pubblicità» e il nome del marchio (Codice di condotta AGCOM; Digital Chart IAP).',
          en: 'All content is recognisable as advertising. For the public in China it is conspicuously marked “广告” (Measures for Internet Advertising, art. 9) and declared with the platform’s official tool; for the public in Italy it opens with “Pubblicità” and the name of the brand (AGCOM code of conduct; IAP Digital Chart).',
          zh: '全部内容均应可识别为广告。面向中国受众的，应在显著位置标明“广告”（《互联网广告管理办法》第9条），并通过平台官方工具报备；面向意大利受众的，应在开头标明“Pubblicità”及品牌名称（AGCOM 行为准则、IAP Digital Chart）。',
        },
      },
      {
        text: {
          it: 'Il KOL non usa superlativi assoluti, promesse mediche né altre affermazioni vietate dalla legge sulla pubblicità, e dichiara l’uso di contenuti generati con intelligenza artificiale.',
          en: 'The KOL uses no absolute terms, medical promises or other claims that advertising law forbids, and declares the use of AI-generated content.',
          zh: '乙方不得使用绝对化用语、医疗功效宣传或其他广告法禁止的表述；使用人工智能生成内容的，应依法标识。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'truth',
    heading: {
      it: 'Veridicità e divieto di interazioni acquistate',
      en: 'Truthfulness and no bought engagement',
      zh: '真实性与禁止数据造假',
    },
    paragraphs: [
      {
        text: {
          it: 'Il KOL raccomanda soltanto ciò che ha davvero usato e dice soltanto ciò che è vero; conserva la prova dell’uso del prodotto.',
          en: 'The KOL recommends only what the KOL has truly used and says only what is true; the KOL keeps proof of having used the product.',
          zh: '乙方仅可推荐本人实际使用过的产品，内容应真实，并留存使用凭证。',
        },
      },
      {
        text: {
          it: 'Il KOL garantisce che follower, visualizzazioni, commenti e vendite sono autentici e non acquista né fa acquistare interazioni od ordini. Il Marchio può chiedere i dati del pannello della piattaforma e far verificare l’account.',
          en: 'The KOL warrants that followers, views, comments and sales are genuine and neither buys engagement or orders nor has them bought. The Brand may ask for data of the platform’s panel and have the account audited.',
          zh: '乙方保证其粉丝、播放（阅读）、评论及销售数据真实，不得自行或指使他人刷量、刷单、购买粉丝或互动。甲方有权要求提供平台后台数据并对账号进行核查。',
        },
      },
      {
        when: ({ terms }) => terms.conditions.boughtEngagement.remedyBps > 0,
        isOnerous: true,
        text: {
          it: 'Se risultano interazioni acquistate, non è dovuto il {remedy} del compenso fisso di ogni contenuto interessato che non sia già in un estratto conto; restano fermi la risoluzione e il risarcimento del danno.',
          en: 'If engagement turns out to be bought, {remedy} of the fixed fee of each item of content concerned that is not yet in a statement is not due; termination and damages remain.',
          zh: '查实存在数据造假的，对所涉每项内容尚未列入结算单的固定费用，甲方不支付其中的{remedy}；不影响甲方解除合同并要求赔偿损失的权利。',
        },
      },
      {
        when: ({ terms }) => terms.conditions.boughtEngagement.remedyBps === 0,
        text: {
          it: 'Per le interazioni acquistate non è concordata una riduzione; restano fermi la risoluzione e il risarcimento del danno.',
          en: 'No reduction is agreed for bought engagement; termination and damages remain.',
          zh: '就数据造假双方未约定扣减费用；不影响甲方解除合同并要求赔偿损失的权利。',
        },
      },
    ],
  },
  {
    ...since,
    id: 'morality',
    heading: { it: 'Condotta e reputazione', en: 'Conduct and good name', zh: '言行与声誉' },
    paragraphs: [
      {
        text: {
          it: 'Ciascuna parte si astiene da condotte illecite o discriminatorie e da dichiarazioni che danneggino la reputazione dell’altra. Il KOL informa subito il Marchio di sanzioni, blocchi dell’account o polemiche pubbliche che lo riguardano.',
          en: 'Each party refrains from unlawful or discriminatory conduct and from statements that harm the other’s good name. The KOL tells the Brand at once of sanctions, account bans or public controversy concerning the KOL.',
          zh: '双方均不得有违法违规、歧视性言行，不得发表损害对方声誉的言论。乙方受到处罚、账号被封禁或出现负面舆情的，应立即通知甲方。',
        },
      },
    ],
  },
];
