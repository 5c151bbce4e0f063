// What comparing with a marketplace refuses.
import { refuser } from '../base/refusal.ts';

export const marketErrors = {
  market_file_missing: {
    status: 400,
    title: { it: 'Manca il file', en: 'The file is missing', zh: '缺少文件' },
    mend: {
      it: 'Invia il file di liquidazione come campo file di un modulo',
      en: 'Send the settlement file as the field file of a form',
      zh: '请以表单字段 file 上传结算文件',
    },
  },
  market_file_unknown: {
    status: 422,
    title: {
      it: 'Nessun marketplace esporta queste colonne: {columns}',
      en: 'No marketplace exports these columns: {columns}',
      zh: '无法识别的表头：{columns}',
    },
    mend: {
      it: 'Serve almeno il numero d’ordine con importo o provvigione: rinomina le colonne in order, amount, commission, refund, settled_at',
      en: 'At least the order number with amount or commission is needed: name the columns order, amount, commission, refund, settled_at',
      zh: '至少需要订单号及结算金额或佣金：请将列名改为 order、amount、commission、refund、settled_at',
    },
  },
} as const;

export const refuseMarket = refuser(marketErrors);
