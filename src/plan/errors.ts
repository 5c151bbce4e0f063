// What plans refuse.
import { refuser } from '../base/refusal.ts';

export const planErrors = {
  plan_not_found: {
    status: 404,
    title: { it: 'Nessun piano {id}', en: 'No plan {id}', zh: '没有投放方案 {id}' },
    mend: { it: 'Apri l’elenco dei piani', en: 'Open the list of plans', zh: '请打开投放方案列表' },
  },
  nobody_eligible: {
    status: 422,
    title: {
      it: 'Nessun KOL dell’archivio è adatto a questo brief',
      en: 'No KOL of the archive is eligible for this brief',
      zh: '达人库中没有符合该需求的达人',
    },
    mend: {
      it: 'Allarga piattaforme o verdetti, o importa altri KOL',
      en: 'Widen platforms or verdicts, or import more KOLs',
      zh: '请放宽平台或审核结论，或导入更多达人',
    },
  },
  nobody_foreseeable: {
    status: 422,
    title: {
      it: 'Di nessuno dei {n} KOL adatti si conoscono i follower: non si può prevedere niente',
      en: 'Of none of the {n} eligible KOLs the followers are known: nothing can be forecast',
      zh: '{n} 位可选达人的粉丝数均未知，无法预估效果',
    },
    mend: { it: 'Importa follower o visualizzazioni', en: 'Import followers or views', zh: '请导入粉丝数或观看数据' },
  },
  economics_unknown: {
    status: 422,
    title: {
      it: 'Il brief non dice quanto vale un ordine e che margine resta: vendite e profitto non si possono prevedere',
      en: 'The brief does not say what an order brings and what margin stays: sales and profit cannot be forecast',
      zh: '需求中未填写客单价和毛利率，无法预估销售额与利润',
    },
    mend: {
      it: 'Scrivi nel brief il valore medio dell’ordine e il margine',
      en: 'Write the mean order value and the margin into the brief',
      zh: '请在需求中填写客单价与毛利率',
    },
  },
  account_not_in_plan: {
    status: 404,
    title: {
      it: 'Il piano non contiene l’account {id}',
      en: 'The plan does not hold the account {id}',
      zh: '方案中没有账号 {id}',
    },
    mend: { it: 'Scegli una riga del piano', en: 'Choose a line of the plan', zh: '请选择方案中的达人' },
  },
  offer_not_possible: {
    status: 422,
    title: {
      it: 'A questo KOL non si può proporre questo compenso: {why}',
      en: 'This way to pay cannot be offered to this KOL: {why}',
      zh: '无法向该达人提供此合作方式：{why}',
    },
    mend: {
      it: 'Scegli un’altra proposta o completa il brief',
      en: 'Choose another offer, or complete the brief',
      zh: '请选择其他方案，或补全需求信息',
    },
  },
  budget_too_small: {
    status: 422,
    title: {
      it: 'Il budget non paga nemmeno un post',
      en: 'The budget pays for no single post',
      zh: '预算不足以支付一篇内容',
    },
    mend: {
      it: 'Il post più economico costa {cheapest}',
      en: 'The cheapest post costs {cheapest}',
      zh: '最低报价为 {cheapest}',
    },
  },
} as const;

export const refuse = refuser(planErrors);
