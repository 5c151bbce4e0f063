// Social media: making content, and working with KOLs.
import { answered } from './condition.ts';
import { type Area, option, say } from './question.ts';

export const makingArea: Area = {
  id: 'making',
  name: say('Contenuti', 'Content', '内容制作'),
  weight: 2,
  questions: [
    {
      id: 'rhythm',
      kind: 'one',
      weight: 2,
      text: say(
        'Quanti contenuti al mese potete fare per la Cina?',
        'How many pieces a month can you make for China?',
        '每月能产出多少条中国内容？',
      ),
      why: say(
        'Il profilo deve vivere anche tra una campagna e l’altra.',
        'The account has to live between campaigns too.',
        '两次投放之间账号也要保持更新。',
      ),
      options: [
        option('none', 0, 'Nessuno', 'None', '没有'),
        option('few', 40, '1–4', '1–4', '1–4 条'),
        option('ten', 80, '5–10', '5–10', '5–10 条'),
        option('more', 100, 'Più di 10', 'More than 10', '10 条以上'),
      ],
    },
    {
      id: 'video',
      kind: 'one',
      weight: 2,
      text: say('Fate video verticali?', 'Do you make vertical videos?', '会做竖版视频吗？'),
      why: say(
        'Quasi tutto ciò che si guarda su Douyin e Xiaohongshu è verticale e breve.',
        'Nearly all that is watched on Douyin and Xiaohongshu is vertical and short.',
        '抖音、小红书上看的几乎都是竖版短视频。',
      ),
      options: [
        option('no', 0, 'No', 'No', '不会'),
        option('phone', 50, 'Con il telefono', 'With a phone', '手机拍摄'),
        option('pro', 85, 'Curati', 'Well made', '精心制作'),
        option('local', 100, 'Girati per la Cina', 'Shot for China', '专为中国拍摄'),
      ],
    },
    {
      id: 'usage_rights',
      kind: 'one',
      weight: 1,
      text: say(
        'Avete i diritti su immagini, volti e musica?',
        'Have you the rights to pictures, faces and music?',
        '图片、肖像、音乐有授权吗？',
      ),
      why: say(
        'Servono anche per riusare ciò che fa il KOL.',
        'They are needed to reuse what the KOL makes, too.',
        '二次使用达人内容同样需要授权。',
      ),
      options: [
        option('unknown', 0, 'Non lo sappiamo', 'We do not know', '不清楚'),
        option('europe', 40, 'Per l’Europa', 'For Europe', '仅欧洲'),
        option('world', 100, 'Anche per la Cina', 'For China too', '含中国'),
      ],
    },
    {
      id: 'samples',
      kind: 'one',
      weight: 2,
      text: say(
        'A quanti KOL potete mandare campioni?',
        'To how many KOLs can you send samples?',
        '能给多少位达人寄样？',
      ),
      why: say(
        'In Cina chi raccomanda deve aver usato il prodotto: senza campioni niente post.',
        'In China who recommends must have used the product: no samples, no posts.',
        '法规要求代言推荐者必须使用过产品，没样品就不能发。',
      ),
      options: [
        option('none', 0, 'A nessuno', 'To none', '寄不了'),
        option('five', 40, 'A 5, dall’Italia', 'To 5, from Italy', '5 位，从意大利寄'),
        option('twenty', 80, 'A 20', 'To 20', '20 位'),
        option('fifty', 100, 'A 50, da scorte in Cina', 'To 50, from stock in China', '50 位，国内发样'),
      ],
    },
  ],
};

export const kolsArea: Area = {
  id: 'kols',
  name: say('Lavoro con i KOL', 'Working with KOLs', '达人合作'),
  weight: 3,
  questions: [
    {
      id: 'kols_before',
      kind: 'one',
      weight: 1,
      text: say(
        'Con quanti KOL cinesi avete lavorato?',
        'With how many Chinese KOLs have you worked?',
        '合作过多少位中国达人？',
      ),
      why: say(
        'Da qui quanto affidare al primo giro.',
        'It tells how much to entrust to the first round.',
        '据此决定首轮投多少。',
      ),
      options: [
        option('none', 0, 'Nessuno', 'None', '没有'),
        option('few', 50, '1–3', '1–3', '1–3 位'),
        option('ten', 80, '4–10', '4–10', '4–10 位'),
        option('more', 100, 'Più di 10', 'More than 10', '10 位以上'),
      ],
    },
    {
      id: 'choosing',
      kind: 'one',
      weight: 3,
      text: say('Come scegliete un KOL?', 'How do you choose a KOL?', '怎么选达人？'),
      why: say(
        'I follower si comprano; coerenza, dialogo e storia no.',
        'Followers can be bought; coherence, dialogue and history cannot.',
        '粉丝可以买，契合度、互动和合作史买不来。',
      ),
      options: [
        option('followers', 0, 'Dai follower', 'By followers', '看粉丝量'),
        option('agency', 25, 'Propone l’agenzia', 'The agency proposes', '听代理推荐'),
        option('content', 65, 'Da contenuti e pubblico', 'By content and audience', '看内容和人群'),
        option(
          'audited',
          100,
          'Da contenuti, pubblico e un controllo dei dati',
          'By content, audience and an audit of the data',
          '看内容、人群并审核数据',
        ),
      ],
    },
    {
      id: 'briefing',
      kind: 'one',
      weight: 2,
      text: say('Che cosa riceve un KOL da voi?', 'What does a KOL get from you?', '会给达人什么 brief？'),
      why: say(
        'Ciò che non è scritto non si può chiedere, né rifiutare.',
        'What is not written cannot be asked for, nor refused.',
        '没写进 brief 的，就没法要求或退回。',
      ),
      options: [
        option('nothing', 0, 'Il prodotto', 'The product', '只有产品'),
        option('talk', 30, 'Istruzioni a voce', 'Spoken instructions', '口头说明'),
        option('page', 75, 'Una pagina scritta', 'A written page', '一页书面 brief'),
        option(
          'full',
          100,
          'Messaggio, sì e no, date, approvazione',
          'Message, do’s and don’ts, dates, approval',
          '卖点、注意事项、时间、审核流程齐全',
        ),
      ],
    },
    {
      id: 'contract',
      kind: 'one',
      weight: 2,
      text: say('Con quale contratto?', 'With what contract?', '用什么合同？'),
      why: say(
        'Ritardi, cancellazioni, diritti, resi e dati falsi: si decidono prima.',
        'Delays, cancellations, rights, returns and false data are decided before.',
        '延期、取消、授权、退货、数据造假，要事先约定。',
      ),
      options: [
        option('none', 0, 'Nessuno', 'None', '没有'),
        option('chat', 20, 'Accordi in chat', 'Agreed in a chat', '聊天约定'),
        option('theirs', 55, 'Quello dell’agenzia', 'The agency’s', '代理方合同'),
        option('own', 100, 'Il nostro, in due lingue', 'Our own, in two languages', '自有双语合同'),
      ],
    },
    {
      id: 'trial',
      kind: 'one',
      weight: 1,
      text: say('Il KOL prova il prodotto prima?', 'Does the KOL try the product first?', '达人会先试用吗？'),
      why: say(
        'La legge cinese lo chiede a chi raccomanda; la prova va conservata.',
        'Chinese law asks it of who recommends; the proof has to be kept.',
        '广告法要求推荐者使用过商品，试用证据要留存。',
      ),
      options: [
        option('no', 0, 'Non sempre', 'Not always', '不一定'),
        option('yes', 70, 'Sempre', 'Always', '都会'),
        option('kept', 100, 'Sempre, con la prova', 'Always, with the proof', '都会并留证'),
      ],
    },
    {
      id: 'pay_form',
      kind: 'one',
      weight: 0,
      text: say('Come vorreste pagare?', 'How would you like to pay?', '希望怎么付费？'),
      why: say(
        'Salvo le superstar, tutti accettano una parte sul venduto, mai senza una parte fissa.',
        'But for superstars everybody accepts a part on sales, never without a fixed part.',
        '除头部明星外，达人普遍接受“固定费＋佣金”，但不会没有固定费。',
      ),
      options: [
        option('fixed', null, 'Un fisso', 'A fixed fee', '固定费用'),
        option('mixed', null, 'Fisso e provvigione', 'Fixed and commission', '固定费＋佣金'),
        option('commission', null, 'Solo provvigione', 'Commission only', '纯佣'),
        option('gifts', null, 'Solo prodotti in regalo', 'Products as gifts only', '仅寄样置换'),
      ],
    },
    {
      id: 'labelled',
      kind: 'one',
      weight: 1,
      text: say(
        'I post pagati sono segnalati come pubblicità?',
        'Are paid posts marked as advertising?',
        '付费内容标注“广告”了吗？',
      ),
      why: say(
        'In Cina con un link d’acquisto è d’obbligo “广告”, in Italia sempre e subito visibile.',
        'In China “广告” is required with a way to buy, in Italy always and visible at once.',
        '中国带购买链接须标“广告”，意大利须始终显著标明。',
      ),
      options: [
        option('unknown', 0, 'Non lo sappiamo', 'We do not know', '不清楚'),
        option('sometimes', 30, 'A volte', 'Sometimes', '有时'),
        option('always', 100, 'Sempre', 'Always', '都会'),
      ],
    },
    {
      id: 'agency_kind',
      kind: 'one',
      weight: 0,
      forWhom: answered('kols_before', 'few', 'ten', 'more'),
      text: say('Chi ha tenuto i contatti?', 'Who kept the contacts?', '由谁对接达人？'),
      why: say(
        'Chi conosce già i KOL decide da dove cominciare l’archivio.',
        'Who knows the KOLs already tells where the archive begins.',
        '由此决定档案库从哪里开始建。',
      ),
      options: [
        option('self', null, 'Noi', 'We did', '我们自己'),
        option('agency', null, 'Un’agenzia o MCN', 'An agency or MCN', '代理或 MCN'),
        option('distributor', null, 'Il distributore', 'The distributor', '经销商'),
      ],
    },
  ],
};
