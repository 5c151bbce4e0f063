// What the invented companies of profiles.ts have in common.
import type { QuestionnaireId } from './question.ts';

export type Texts = Readonly<Record<QuestionnaireId, string>>;

/** A company that has done nothing yet; each profile says in what it differs. */
export const beginner: Texts = {
  export: `
    known:unknown buyer_gender:both buyer_age:25-34/35-44 demand:hunch customer:rough rivals:names
    trademark:none chinese_name:none label_zh:no channel:none stock:italy delivery:to21 returns_address:none
    after_sales:nobody content_zh:machine pictures:some accounts_cn:none story:origin budget:to15
    patience:half margin:to60 returns_cost:no approver:case speaker:nobody time:half experience:italy
  `,
  shop: `
    hero:few price_cn:rough price_gap:unknown order_value:to50 discount:ten sets:planned shop_eu:own
    shop_cn:none mobile:untested pay_cn:no stock_days:month returns_rule:case returns_known:guess
    delivery_cn:to15 packing:italy peak:maybe service_zh:nobody reviews:no refund_power:owner orders_file:no
    codes:none margin_known:average baseline:monthly repeat:rough settling:never
  `,
  social: `
    social_goal:awareness social_eu:weekly social_cn:none mentions:unseen watching:nobody reason:many
    proof:internal keywords:no donts:no rhythm:few video:phone usage_rights:europe samples:five
    kols_before:none choosing:followers briefing:talk contract:none trial:yes pay_form:mixed labelled:unknown
    replies:nobody approval_days:days crisis:none sensitive:nobody measured:views screens:no cost_per:no
    learning:nothing
  `,
};

/** A company with its house in order. */
export const veteran: Texts = {
  export: `
    known:established buyer_gender:both buyer_age:25-34/35-44 demand:numbers customer:talked rivals:watched
    trademark:registered chinese_name:checked name_filed:registered label_zh:ready channel:local stock:china
    delivery:to3 returns_address:china after_sales:daily content_zh:native pictures:local accounts_cn:weekly
    story:proven budget:over100 patience:year margin:over60 returns_cost:product approver:deputy speaker:team
    time:full experience:regular
  `,
  shop: `
    hero:one price_cn:compared price_gap:none order_value:to250 discount:twenty sets:yes shop_eu:abroad
    shop_cn:flagship shop_where:tmall/douyin page_zh:native mobile:yes pay_cn:both stock_days:two
    returns_rule:address returns_known:measured delivery_cn:to3 packing:china peak:yes service_zh:own
    service_hours:evening reviews:answer refund_power:rule orders_file:weekly codes:each margin_known:product
    baseline:daily repeat:yes settling:net
  `,
  social: `
    social_goal:launch social_eu:daily social_cn:weekly social_where:weibo/xiaohongshu/douyin verified:yes
    mentions:many watching:weekly reason:one proof:translated keywords:list donts:own rhythm:more video:local
    usage_rights:world samples:fifty kols_before:more choosing:audited briefing:full contract:own trial:kept
    pay_form:mixed labelled:always agency_kind:self replies:day approval_days:two crisis:plan
    sensitive:native measured:orders screens:always cost_per:yes learning:own
  `,
};
