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
      it: 'x-kolosseo-signature: sha256=HMAC-SHA256 esadecimale del corpo così come inviato, con il segreto della fonte',
      en: 'x-kolosseo-signature: sha256=hex HMAC-SHA256 of the body as sent, with the secret of the source',
      zh: 'x-kolosseo-signature: sha256=用该来源密钥对原始请求体计算的 HMAC-SHA256（十六进制）',
    },
  },
  order_unknown: {
    status: 409,
    title: {
      it: 'L’ordine {order} non è ancora arrivato',
      en: 'The order {order} has not arrived yet',
      zh: '尚未收到订单 {order}',
    },
    mend: {
      it: 'Invia prima l’ordine, poi il rimborso',
      en: 'Send the order first, then its refund',
      zh: '请先提交订单，再提交退款',
    },
  },
  order_line_unknown: {
    status: 422,
    title: {
      it: 'L’ordine {order} non ha la riga {line}',
      en: 'The order {order} has no line {line}',
      zh: '订单 {order} 没有明细 {line}',
    },
    mend: { it: 'Correggi la riga del rimborso', en: 'Correct the line of the refund', zh: '请修改退款明细' },
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
