// What tracking refuses.
import { refuser } from '../base/refusal.ts';

export const trackingErrors = {
  link_not_found: {
    status: 404,
    title: { it: 'Questo link non esiste', en: 'This link does not exist', zh: '该链接不存在' },
    mend: { it: 'Controlla l’indirizzo ricevuto', en: 'Check the address you were given', zh: '请检查收到的链接' },
  },
  coupon_code_given: {
    status: 409,
    title: {
      it: 'Il codice {code} è già assegnato',
      en: 'The code {code} is already given',
      zh: '优惠码 {code} 已被使用',
    },
    mend: { it: 'Scegli un altro codice', en: 'Choose another code', zh: '请换一个优惠码' },
  },
  link_target_missing: {
    status: 422,
    title: {
      it: 'La campagna non ha un indirizzo a cui portare',
      en: 'The campaign has no address to lead to',
      zh: '该项目未设置落地页地址',
    },
    mend: {
      it: 'Indica targetUrl, l’indirizzo del negozio',
      en: 'Give targetUrl, the address of the shop',
      zh: '请填写落地页地址（targetUrl）',
    },
  },
  deliverable_of_other_placement: {
    status: 409,
    title: {
      it: 'Questo contenuto è di un altro KOL',
      en: 'This deliverable is another KOL’s',
      zh: '该内容属于其他达人',
    },
    mend: { it: 'Scegli un suo contenuto', en: 'Choose one of its own', zh: '请选择该达人的内容' },
  },
  qr_too_small: {
    status: 422,
    title: {
      it: '{pixels} pixel non bastano per {modules} moduli',
      en: '{pixels} pixels are too few for {modules} modules',
      zh: '{pixels} 像素不足以绘制 {modules} 个模块',
    },
    mend: {
      it: 'Servono almeno {needed} pixel: aumenta mm o dpi',
      en: 'At least {needed} pixels are needed: raise mm or dpi',
      zh: '至少需要 {needed} 像素：请调大 mm 或 dpi',
    },
  },
  qr_too_large: {
    status: 422,
    title: {
      it: '{pixels} pixel di lato sono troppi',
      en: '{pixels} pixels a side are too many',
      zh: '边长 {pixels} 像素过大',
    },
    mend: {
      it: 'Al massimo {most}: riduci dpi, o usa qr.svg, che si ingrandisce senza perdite',
      en: 'At most {most}: lower dpi, or use qr.svg, which grows without loss',
      zh: '最大 {most}：请调低 dpi，或使用可无损放大的 qr.svg',
    },
  },
  slot_not_found: {
    status: 404,
    title: { it: 'Questa diretta non esiste', en: 'This live slot does not exist', zh: '该直播时段不存在' },
    mend: { it: 'Ricarica la pagina', en: 'Load the page again', zh: '请刷新页面' },
  },
  slot_order: {
    status: 422,
    title: {
      it: 'La diretta finirebbe prima di iniziare',
      en: 'The live slot would end before it begins',
      zh: '直播结束时间早于开始时间',
    },
    mend: { it: 'Scegli una fine più tardi', en: 'Choose a later end', zh: '请选择更晚的结束时间' },
  },
  slot_decided: {
    status: 409,
    title: {
      it: 'La diretta ha deciso {orders} ordini',
      en: 'The live slot decided {orders} orders',
      zh: '该直播时段已判定 {orders} 笔订单',
    },
    mend: {
      it: 'Resta com’è, perché si possa sempre dire perché: puoi finirla solo dopo l’ultimo di loro',
      en: 'It stays, so that the reason can always be told: it can only end after the last of them',
      zh: '为保证归因可追溯，不可删除；结束时间不能早于其中最后一笔订单',
    },
  },
  source_not_found: {
    status: 404,
    title: { it: 'Nessuna fonte di ordini {id}', en: 'No order source {id}', zh: '没有订单来源 {id}' },
    mend: {
      it: 'Copia di nuovo l’indirizzo del webhook',
      en: 'Copy the address of the webhook again',
      zh: '请重新复制 Webhook 地址',
    },
  },
  wrong_signature: {
    status: 401,
    title: { it: 'Firma errata', en: 'The signature is wrong', zh: '签名错误' },
    mend: {
      it: 'Controlla il segreto della fonte; per il webhook firmato x-kolosseo-signature: sha256=HMAC-SHA256 esadecimale del corpo così come inviato, con il segreto della fonte (con x-kolosseo-timestamp: di timestamp.corpo)',
      en: 'Check the secret of the source; for the signed webhook x-kolosseo-signature: sha256=hex HMAC-SHA256 of the body as sent, with the secret of the source (with x-kolosseo-timestamp: of timestamp.body)',
      zh: '请检查该来源的密钥；通用 Webhook 的 x-kolosseo-signature: sha256=用该来源密钥对原始请求体计算的 HMAC-SHA256（十六进制；带 x-kolosseo-timestamp 时对“时间戳.请求体”计算）',
    },
  },
  refund_exceeds_order: {
    status: 422,
    title: {
      it: 'Il rimborso supera il netto della riga {line}',
      en: 'The refund exceeds the net of line {line}',
      zh: '退款超过明细 {line} 的净额',
    },
    mend: { it: 'Controlla importo e valuta', en: 'Check amount and currency', zh: '请检查金额和币种' },
  },
  order_changed: {
    status: 409,
    title: {
      it: 'L’ordine {order} era arrivato con altri importi',
      en: 'The order {order} arrived before with other amounts',
      zh: '订单 {order} 此前的金额不同',
    },
    mend: {
      it: 'Un ordine non si riscrive: invia un rimborso',
      en: 'An order is not rewritten: send a refund',
      zh: '订单不可改写，请提交退款',
    },
  },
  currency_changed: {
    status: 409,
    title: {
      it: 'L’ordine {order} era in {was}, ora è in {found}',
      en: 'The order {order} was in {was} and is in {found} now',
      zh: '订单 {order} 原币种为 {was}，现为 {found}',
    },
    mend: {
      it: 'Un ordine ha una valuta sola',
      en: 'An order has one currency',
      zh: '一笔订单只能有一种币种',
    },
  },
  document_too_deep: {
    status: 400,
    title: {
      it: 'Il documento è annidato troppo in profondità',
      en: 'The document is nested too deep',
      zh: '内容嵌套层级过深',
    },
    mend: {
      it: 'Nessun negozio annida oltre 40 livelli: invia il documento originale',
      en: 'No shop nests beyond 40 levels: send the original document',
      zh: '正常店铺数据不会超过 40 层：请提交原始内容',
    },
  },
  other_shop: {
    status: 403,
    title: {
      it: 'Ordine di un altro negozio: {shop}',
      en: 'Order of another shop: {shop}',
      zh: '来自其他店铺的订单：{shop}',
    },
    mend: {
      it: 'Questa fonte parla per {own}: dai all’altro negozio una fonte sua',
      en: 'This source speaks for {own}: give the other shop a source of its own',
      zh: '该来源对应 {own}：请为其他店铺单独新建来源',
    },
  },
  source_secret_missing: {
    status: 422,
    title: { it: 'Manca il segreto del negozio', en: 'The secret of the shop is missing', zh: '缺少店铺密钥' },
    mend: {
      it: 'Copialo dalle impostazioni dell’app nel negozio',
      en: 'Copy it from the settings of the app in the shop',
      zh: '请从店铺后台的应用设置中复制',
    },
  },
  source_app_key_missing: {
    status: 422,
    title: {
      it: 'Manca la chiave dell’app (client_id, app_key)',
      en: 'The key of the app is missing (client_id, app_key)',
      zh: '缺少应用标识（client_id、app_key）',
    },
    mend: {
      it: 'Fa parte della firma: copiala dalle impostazioni dell’app',
      en: 'It is part of the signature: copy it from the settings of the app',
      zh: '签名需要用到，请从应用设置中复制',
    },
  },
  placement_of_other_campaign: {
    status: 409,
    title: {
      it: 'Questo KOL è di un’altra campagna',
      en: 'This KOL belongs to another campaign',
      zh: '该达人属于其他推广活动',
    },
    mend: { it: 'Scegli un KOL di questa campagna', en: 'Choose a KOL of this campaign', zh: '请选择本活动的达人' },
  },
  stale_delivery: {
    status: 401,
    title: {
      it: 'L’ora della firma è lontana più di {minutes} minuti',
      en: 'The time of the signature is more than {minutes} minutes away',
      zh: '签名时间与当前时间相差超过 {minutes} 分钟',
    },
    mend: {
      it: 'Firma di nuovo con l’ora attuale e controlla l’orologio del server che invia',
      en: 'Sign again with the present time, and check the clock of the server that sends',
      zh: '请用当前时间重新签名，并检查发送方服务器的时钟',
    },
  },
  orders_file_missing: {
    status: 400,
    title: { it: 'Manca il file degli ordini', en: 'The file of orders is missing', zh: '缺少订单文件' },
    mend: {
      it: 'Invia un file nel campo «file» di un modulo',
      en: 'Send one file in the field “file” of a form',
      zh: '请在表单的 file 字段中提交一个文件',
    },
  },
  orders_file_no_table: {
    status: 415,
    title: {
      it: 'Il file non è una tabella di testo (CSV)',
      en: 'The file is no table of text (CSV)',
      zh: '该文件不是文本表格（CSV）',
    },
    mend: {
      it: 'Esporta gli ordini come CSV: rinominare il file non basta',
      en: 'Export the orders as CSV: renaming the file is not enough',
      zh: '请将订单导出为 CSV，仅修改扩展名无效',
    },
  },
  orders_file_empty: {
    status: 422,
    title: { it: 'Il file non ha righe', en: 'The file has no rows', zh: '文件没有数据行' },
    mend: {
      it: 'Controlla i filtri con cui è stato esportato',
      en: 'Check the filters with which it was exported',
      zh: '请检查导出时的筛选条件',
    },
  },
  orders_file_mixed: {
    status: 422,
    title: {
      it: 'Il file mescola due codifiche: la riga {line} è in UTF-8, altre no',
      en: 'The file mixes two encodings: line {line} is UTF-8, others are not',
      zh: '文件混用了两种编码：第 {line} 行为 UTF-8，其他行不是',
    },
    mend: {
      it: 'Esporta di nuovo tutto il file in UTF-8',
      en: 'Export the whole file again as UTF-8',
      zh: '请将整个文件重新导出为 UTF-8',
    },
  },
  orders_file_damaged: {
    status: 422,
    title: {
      it: 'Il file è danneggiato alla riga {line}',
      en: 'The file is damaged at line {line}',
      zh: '文件第 {line} 行已损坏',
    },
    mend: {
      it: 'Forse virgolette aperte e mai chiuse: correggi la riga o esporta di nuovo',
      en: 'A quote may be opened and never closed: mend the line or export again',
      zh: '可能有未闭合的引号：请修正该行或重新导出',
    },
  },
  orders_file_unreadable: {
    status: 422,
    title: {
      it: 'Nel file mancano le colonne: {columns}',
      en: 'The file lacks the columns: {columns}',
      zh: '文件缺少列：{columns}',
    },
    mend: { it: 'Parti da samples/orders.csv', en: 'Start from samples/orders.csv', zh: '可参考 samples/orders.csv' },
  },
} as const;

export const refuse = refuser(trackingErrors);
