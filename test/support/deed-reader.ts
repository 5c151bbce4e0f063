// Reads a contract's numbers back out of its words, sentence by sentence, as somebody would who has only the paper. It knows the
// sentences of the clauses and nothing of the facts they were made of.
import { assert } from '../../src/base/assert.ts';
import type { Language } from '../../src/base/words.ts';

export interface ReadDeed {
  readonly contents: readonly { readonly fee: bigint; readonly due: string | null }[];
  readonly total: bigint;
  readonly rules: readonly {
    readonly product: string;
    readonly mode: 'plain' | 'marginal' | 'whole';
    readonly steps: readonly { readonly above: bigint; readonly bps: bigint }[];
  }[];
  readonly shipping: boolean;
  readonly tax: boolean;
  readonly platformDiscountCounts: boolean;
  readonly platformFee: bigint;
  readonly returnDays: number | null;
  readonly windows: readonly { readonly product: string; readonly days: number }[];
  readonly cap: bigint | null;
  readonly guarantee: bigint | null;
  readonly bonuses: readonly { readonly amount: bigint; readonly above: bigint }[];
  readonly serviceFee: bigint;
  readonly agencyShare: bigint | null;
  readonly withheld: {
    readonly rule: 'flat' | 'labour';
    readonly bps: bigint;
    readonly base: bigint;
    readonly isDue: boolean;
  } | null;
  readonly delay: { readonly grace: number; readonly bps: bigint; readonly most: bigint } | null;
  readonly kill: readonly [bigint, bigint, bigint] | null;
  readonly bought: bigint;
  readonly reduction: bigint;
}

const months: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'gennaio January',
    'febbraio February',
    'marzo March',
    'aprile April',
    'maggio May',
    'giugno June',
    'luglio July',
    'agosto August',
    'settembre September',
    'ottobre October',
    'novembre November',
    'dicembre December',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, String(index + 1).padStart(2, '0')])),
);

/** The digits of an amount: separators mean nothing, for every amount of a currency has as many decimals. */
const money = (text: string): bigint => BigInt(text.replaceAll(/[^\d]/g, ''));
const share = (text: string): bigint => {
  const [whole = '', part = ''] = text.split(/[.,]/);
  return BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
};
function dayIn(text: string): string {
  const zh = /(\d+)年(\d+)月(\d+)日/.exec(text);
  const latin = /(\d+) ([A-Za-z]+) (\d+)/.exec(text);
  const [year, month, day] = zh ? [zh[1], zh[2], zh[3]] : [latin![3], months[latin![2]!], latin![1]];
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

interface Sentences {
  readonly content: RegExp;
  readonly dueOpen: RegExp;
  readonly total: RegExp;
  readonly plain: RegExp;
  readonly marginal: RegExp;
  readonly whole: RegExp;
  readonly step: RegExp;
  readonly between: string;
  readonly products: readonly [RegExp, RegExp, RegExp];
  readonly shipping: RegExp;
  readonly tax: RegExp;
  readonly subsidy: RegExp;
  readonly platformFee: RegExp;
  readonly returnDays: RegExp;
  readonly window: RegExp;
  readonly cap: RegExp;
  readonly guarantee: RegExp;
  readonly bonus: RegExp;
  readonly serviceFee: RegExp;
  readonly agency: RegExp;
  readonly flat: RegExp;
  readonly labour: RegExp;
  readonly delay: RegExp;
  readonly kill: RegExp;
  readonly bought: RegExp;
  readonly reduction: RegExp;
}

const sum = '((?:[A-Z]{3} )?[\\d.,]+)';
const rate = '([\\d.,]+)%';
const zhSum = '(?:人民币)?([\\d.,]+)(?:元|欧元|日元)';

const sentences: Readonly<Record<Language, Sentences>> = {
  it: {
    content: new RegExp(`^Contenuto n\\. \\d+: [^;]+; ([^;]+); compenso fisso ${sum}\\.$`),
    dueOpen: /da concordare/,
    total: new RegExp(`^Il compenso fisso complessivo è di ${sum}\\.`),
    plain: new RegExp(`^Provvigione per (.+): ${rate} delle vendite nette\\.$`),
    marginal: /^Provvigione a scaglioni per (.+), dove .+ suo scaglione: (.+)\.$/,
    whole: /^Provvigione a traguardi per (.+), dove .+ del periodo: (.+)\.$/,
    step: new RegExp(`^${rate} da ${sum}$`),
    between: '; ',
    products: [/^ogni altro prodotto$/, /^la categoria «(.+)»$/, /^il prodotto «(.+)»$/],
    shipping: /^la spedizione è compresa;$/,
    tax: /^le imposte esposte sull’ordine sono comprese;$/,
    subsidy: /^gli sconti pagati dalla piattaforma contano/,
    platformFee: new RegExp(`^si deduce la commissione della piattaforma, pari al ${rate}`),
    returnDays: /una vendita matura (\d+) giorni dopo il pagamento/,
    window: /^Per (.+) i giorni di reso sono invece (\d+)\.$/,
    cap: new RegExp(`^Tetto: .+ non supera ${sum}\\.$`),
    guarantee: new RegExp(`^Minimo garantito: .+ si integrano fino a ${sum}\\.$`),
    bonus: new RegExp(`^Premio n\\. \\d+: ${sum}, dovuto .+ raggiungono ${sum};`),
    serviceFee: new RegExp(`^La commissione della piattaforma sul compenso, pari al ${rate}`),
    agency: new RegExp(`^Quota dell’Agenzia: il ${rate}`),
    flat: new RegExp(`nel paese (\\w\\w) il Marchio trattiene il ${rate} sul ${rate} .+ dichiarato è (\\w\\w)\\.`),
    labour: /nel paese (\w\w) il Marchio trattiene l’acconto .+ dichiarato è (\w\w)\./,
    delay: new RegExp(`trascorsi (\\d+) giorni di tolleranza .+ si riduce del ${rate} .+ fino al ${rate}`),
    kill: new RegExp(
      `il ${rate} se la bozza non .+ il ${rate} se la bozza è stata consegnata, il ${rate} se la bozza è stata app`,
    ),
    bought: new RegExp(`^Se risultano interazioni acquistate, non è dovuto il ${rate}`),
    reduction: new RegExp(`^Se non sono raggiunte, il compenso fisso .+ si riduce del ${rate}`),
  },
  en: {
    content: new RegExp(`^Content no\\. \\d+: [^;]+; ([^;]+); fixed fee ${sum}\\.$`),
    dueOpen: /to be agreed/,
    total: new RegExp(`^The fixed fee totals ${sum}\\.`),
    plain: new RegExp(`^Commission for (.+): ${rate} of net sales\\.$`),
    marginal: /^Commission in brackets for (.+), where .+ its bracket: (.+)\.$/,
    whole: /^Commission by targets for (.+), where .+ of the period: (.+)\.$/,
    step: new RegExp(`^${rate} from ${sum}$`),
    between: '; ',
    products: [/^every other product$/, /^the category “(.+)”$/, /^the product “(.+)”$/],
    shipping: /^shipping is included;$/,
    tax: /^tax shown on the order is included;$/,
    subsidy: /^discounts paid by the platform count/,
    platformFee: new RegExp(`^the platform’s fee, ${rate} of sales, is deducted`),
    returnDays: /a sale matures (\d+) days after payment/,
    window: /^For (.+) the return days are (\d+) instead\.$/,
    cap: new RegExp(`^Cap: .+ does not exceed ${sum}\\.$`),
    guarantee: new RegExp(`^Guarantee: .+ topped up to ${sum}\\.$`),
    bonus: new RegExp(`^Bonus no\\. \\d+: ${sum}, due .+ reach ${sum};`),
    serviceFee: new RegExp(`^The platform’s fee on the KOL’s pay, ${rate}`),
    agency: new RegExp(`^The Agency’s share: ${rate}`),
    flat: new RegExp(`in country (\\w\\w), the Brand keeps back ${rate} on ${rate} .+ place of work is (\\w\\w)\\.`),
    labour: /in country (\w\w), the Brand keeps back the Chinese prepayment .+ place of work is (\w\w)\./,
    delay: new RegExp(`beyond (\\d+) days of grace .+ reduced by ${rate} for each calendar day, up to ${rate}`),
    kill: new RegExp(`${rate} if no draft .+ ${rate} if a draft was delivered, ${rate} if the draft was app`),
    bought: new RegExp(`^If engagement turns out to be bought, ${rate}`),
    reduction: new RegExp(`^If they are not reached, the fixed fee .+ is reduced by ${rate}`),
  },
  zh: {
    content: new RegExp(`^内容\\d+：[^；]+；([^；]+)；固定费用（坑位费）${zhSum}。$`),
    dueOpen: /另行书面确定/,
    total: new RegExp(`^固定费用总额为${zhSum}`),
    plain: new RegExp(`^(.+)的佣金比例：净销售额的${rate}。$`),
    marginal: /^(.+)的阶梯佣金，.+（分段累进）：(.+)。$/,
    whole: /^(.+)的达标佣金，.+全部净销售额计提：(.+)。$/,
    step: new RegExp(`^自${zhSum}起${rate}$`),
    between: '；',
    products: [/^其余全部商品$/, /^“(.+)”类目$/, /^商品“(.+)”$/],
    shipping: /^运费计入；$/,
    tax: /^订单税费计入；$/,
    subsidy: /^平台承担的优惠计入/,
    platformFee: new RegExp(`^扣除平台服务费，为销售额的${rate}`),
    returnDays: /^退货期：订单付款满(\d+)日后到期/,
    window: /^(.+)的退货期为(\d+)日。$/,
    cap: new RegExp(`^封顶：.+不超过${zhSum}。$`),
    guarantee: new RegExp(`^保底：.+合计不足${zhSum}的`),
    bonus: new RegExp(`^奖金\\d+：${zhSum}，于.+达到${zhSum}时`),
    serviceFee: new RegExp(`^平台就达人报酬收取的服务费，.+应得金额的${rate}`),
    agency: new RegExp(`^机构分成：.+）的${rate}从`),
    flat: new RegExp(
      `工作地在(\\w\\w)的，甲方按应付金额的${rate}作为计税基数，以${rate}的比例代扣；.+工作地为(\\w\\w)。`,
    ),
    labour: /工作地在(\w\w)的，甲方按劳务报酬.+工作地为(\w\w)。/,
    delay: new RegExp(`宽限(\\d+)日后.+扣减${rate}，最高扣减${rate}`),
    kill: new RegExp(`未提交的为${rate}，稿件已提交的为${rate}，稿件已审核通过的为${rate}`),
    bought: new RegExp(`不支付其中的${rate}`),
    reduction: new RegExp(`^未达到的，该项内容的固定费用扣减${rate}`),
  },
};

function productIn(text: string, { products }: Sentences): string {
  const [all, category, single] = products;
  if (all.test(text)) return '*';
  const found = category.exec(text);
  return found ? `category:${found[1]}` : present(single.exec(text), text)[1]!;
}

function present<Value>(value: Value | null | undefined, what: string): Value {
  assert(value !== null && value !== undefined, `the contract does not say ${what}`);
  return value;
}

const stepsIn = (text: string, { step, between }: Sentences, language: Language) =>
  text.split(between).map((one) => {
    const found = present(step.exec(one), one);
    const [above, bps] = language === 'zh' ? [found[1]!, found[2]!] : [found[2]!, found[1]!];
    return { above: money(above), bps: share(bps) };
  });

function withheldIn(
  all: (form: RegExp) => RegExpExecArray[],
  { flat, labour }: Sentences,
  language: Language,
): ReadDeed['withheld'] {
  const [one] = all(flat);
  if (one) {
    const [bps, base] = language === 'zh' ? [one[3]!, one[2]!] : [one[2]!, one[3]!];
    return { rule: 'flat', bps: share(bps), base: share(base), isDue: one[1] === one[4] };
  }
  const [other] = all(labour);
  return other ? { rule: 'labour', bps: 0n, base: 0n, isDue: other[1] === other[2] } : null;
}

/** Reads the column of one language, given as its paragraphs. */
export function readDeed(paragraphs: readonly string[], language: Language): ReadDeed {
  const s = sentences[language];
  const all = (form: RegExp) => paragraphs.map((one) => form.exec(one)).filter((one) => one !== null);
  const one = (form: RegExp): string | null => all(form)[0]?.[1] ?? null;
  const has = (form: RegExp) => all(form).length > 0;
  const shareOf = (form: RegExp) => share(one(form) ?? '0');
  const sumOf = (form: RegExp) => (one(form) === null ? null : money(one(form)!));
  const [delay] = all(s.delay);
  const [kill] = all(s.kill);
  const days = one(s.returnDays);
  return {
    contents: all(s.content).map((found) => ({
      fee: money(found[2]!),
      due: s.dueOpen.test(found[1]!) ? null : dayIn(found[1]!),
    })),
    total: money(present(one(s.total), 'what all fees are')),
    rules: [
      ...all(s.plain).map((found) => ({
        ...{ product: productIn(found[1]!, s), mode: 'plain' as const },
        steps: [{ above: 0n, bps: share(found[2]!) }],
      })),
      ...(['marginal', 'whole'] as const).flatMap((mode) =>
        all(s[mode]).map((found) => ({
          product: productIn(found[1]!, s),
          mode,
          steps: stepsIn(found[2]!, s, language),
        })),
      ),
    ],
    ...{ shipping: has(s.shipping), tax: has(s.tax), platformDiscountCounts: has(s.subsidy) },
    platformFee: shareOf(s.platformFee),
    returnDays: days === null ? null : Number(days),
    windows: all(s.window).map((found) => ({ product: productIn(found[1]!, s), days: Number(found[2]) })),
    ...{ cap: sumOf(s.cap), guarantee: sumOf(s.guarantee) },
    bonuses: all(s.bonus).map((found) => ({ amount: money(found[1]!), above: money(found[2]!) })),
    serviceFee: shareOf(s.serviceFee),
    agencyShare: one(s.agency) === null ? null : shareOf(s.agency),
    withheld: withheldIn(all, s, language),
    delay: delay ? { grace: Number(delay[1]), bps: share(delay[2]!), most: share(delay[3]!) } : null,
    kill: kill ? [share(kill[1]!), share(kill[2]!), share(kill[3]!)] : null,
    ...{ bought: shareOf(s.bought), reduction: shareOf(s.reduction) },
  };
}
