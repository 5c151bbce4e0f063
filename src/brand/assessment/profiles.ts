// Ten invented companies with their answers: the examples of docs/reference/assessment-profiles.md, and what tests hold advice against.
// None of them exists.
import type { CompanySize, Sector } from '../company.ts';
import { beginner, type Texts, veteran } from './profile-bases.ts';
import type { Answers, QuestionnaireId } from './question.ts';

export interface Profile {
  readonly id: string;
  readonly name: string;
  /** One line for the docs. */
  readonly about: string;
  readonly size: CompanySize;
  readonly sector: Sector;
  readonly answers: Readonly<Record<QuestionnaireId, Answers>>;
}

/** `known:unknown buyer_age:25-34/35-44`: a question and its answers. */
const asAnswers = (text: string): Answers =>
  Object.fromEntries(
    text
      .trim()
      .split(/\s+/)
      .map((entry) => {
        const [question, answers] = entry.split(':') as [string, string];
        return [question, answers.split('/')];
      }),
  );

function profile(head: Omit<Profile, 'answers'>, base: Texts, differs: Partial<Texts>): Profile {
  const of = (id: QuestionnaireId) => ({ ...asAnswers(base[id]), ...(differs[id] ? asAnswers(differs[id]) : {}) });
  return { ...head, answers: { export: of('export'), shop: of('shop'), social: of('social') } };
}

export const profiles: readonly Profile[] = [
  profile(
    {
      id: 'modena_cosmetics',
      name: 'Acqua di Ghirlandina',
      about: 'Cosmetics maker of Modena, 7 people: creams, an own shop in Italy, nothing in China yet',
      size: 'micro',
      sector: 'beauty',
    },
    beginner,
    {
      export: `
        goods:cosmetics buyer_gender:women buyer_age:18-24/25-34 cosmetics_filing:unknown claims:no story:own
      `,
    },
  ),
  profile(
    {
      id: 'piedmont_wine',
      name: 'Cantina Tre Vitigni',
      about: 'Winery of Cuneo, 25 people: an importer in Shanghai resells, trademark filed',
      size: 'small',
      sector: 'drinks',
    },
    beginner,
    {
      export: `
        goods:wine buyer_gender:men buyer_age:35-44/45+ known:some demand:requests trademark:filed
        food_registration:done channel:resellers stock:china delivery:to3 returns_address:partner budget:to40
        margin:to40
      `,
      shop: `
        shop_cn:distributor shop_where:tmall page_zh:translated orders_file:hand order_value:to250
        delivery_cn:to7
      `,
    },
  ),
  profile(
    {
      id: 'parma_food',
      name: 'Fichi della Bassa',
      about: 'Jam maker of Parma, 30 people: a cross-border shop on Douyin, sales in a file every month',
      size: 'small',
      sector: 'food',
    },
    beginner,
    {
      export: `
        goods:food known:some demand:requests trademark:registered chinese_name:checked name_filed:filed
        food_registration:done claims:partly channel:cross_border stock:bonded delivery:to10
        returns_address:partner after_sales:office budget:to40 speaker:agency content_zh:translated
        accounts_cn:monthly
      `,
      shop: `
        shop_cn:cross_border shop_where:douyin page_zh:translated mobile:yes pay_cn:both service_zh:partner
        service_hours:office orders_file:monthly codes:shared settling:gross delivery_cn:to7
      `,
      social: `
        social_goal:sales social_cn:monthly social_where:douyin verified:yes choosing:agency mentions:few
        samples:twenty measured:clicks
      `,
    },
  ),
  profile(
    {
      id: 'prato_fashion',
      name: 'Maglificio Bisenzio',
      about: 'Knitwear of Prato, 60 people: sells live in China with an agency, half comes back, pays on gross sales',
      size: 'medium',
      sector: 'fashion',
    },
    veteran,
    {
      export: `
        goods:fashion buyer_gender:women known:niche returns_address:italy returns_cost:no margin:to40
        budget:to100 speaker:agency experience:once
      `,
      shop: `
        returns_rule:case returns_known:no settling:promised margin_known:no codes:shared baseline:no
        orders_file:hand
      `,
      social: `
        social_goal:sales kols_before:ten agency_kind:agency choosing:agency contract:theirs measured:views
        learning:report cost_per:no
      `,
    },
  ),
  profile(
    {
      id: 'brianza_home',
      name: 'Legni di Brianza',
      about: 'Furniture of Monza, 45 people: a showroom in Shanghai, long delivery, men and women over 35',
      size: 'small',
      sector: 'home',
    },
    beginner,
    {
      export: `
        goods:home buyer_age:35-44/45+ known:niche demand:numbers trademark:registered chinese_name:own
        name_filed:no channel:local stock:none delivery:over21 returns_address:partner after_sales:office
        budget:to100 margin:over60 speaker:colleague content_zh:native accounts_cn:monthly story:proven
      `,
      shop: `
        hero:all order_value:over250 shop_cn:cross_border shop_where:wechat page_zh:native service_zh:own
        service_hours:office stock_days:under14 orders_file:monthly delivery_cn:over15
      `,
      social: `
        social_goal:content social_cn:monthly social_where:wechat verified:yes proof:lab
      `,
    },
  ),
  profile(
    {
      id: 'milan_brand',
      name: 'Casa Lambro',
      about: 'Established fashion house of Milan, 400 people: flagship shops, a launch for 618',
      size: 'large',
      sector: 'fashion',
    },
    veteran,
    {
      export: `
        goods:fashion buyer_gender:women buyer_age:18-24/25-34
      `,
    },
  ),
  profile(
    {
      id: 'naples_coffee',
      name: 'Torrefazione Posillipo',
      about: 'Coffee roaster of Naples, 8 people: under €5,000 a year and wants sales within a month',
      size: 'micro',
      sector: 'drinks',
    },
    beginner,
    {
      export: `
        goods:drinks buyer_age:18-24/25-34 food_registration:none budget:under5 patience:month experience:never
        approver:nobody demand:nothing
      `,
      shop: `
        margin_known:no price_cn:none hero:all
      `,
      social: `
        social_goal:sales pay_form:commission samples:none trial:no social_eu:none
      `,
    },
  ),
  profile(
    {
      id: 'bologna_supplements',
      name: 'Vita Portico',
      about: 'Supplements of Bologna, 35 people: cross-border only, claims never checked',
      size: 'small',
      sector: 'health',
    },
    beginner,
    {
      export: `
        goods:supplements food_registration:unknown claims:no trademark:registered channel:cross_border
        stock:bonded delivery:to10 budget:to40 after_sales:office
      `,
      shop: `
        shop_cn:cross_border shop_where:tmall page_zh:translated pay_cn:both mobile:yes orders_file:monthly
        service_zh:partner service_hours:office returns_rule:written
      `,
      social: `
        proof:lab donts:no sensitive:nobody
      `,
    },
  ),
  profile(
    {
      id: 'veneto_toys',
      name: 'Giochi del Brenta',
      about: 'Wooden toys of Vicenza, 15 people: good content and accounts, nobody answers in Chinese',
      size: 'small',
      sector: 'children',
    },
    beginner,
    {
      export: `
        goods:children buyer_gender:women buyer_age:25-34/35-44 food_registration:done claims:yes
        trademark:registered chinese_name:checked name_filed:registered channel:cross_border stock:bonded
        delivery:to10 returns_address:china content_zh:native pictures:local accounts_cn:weekly story:proven
        label_zh:ready
      `,
      shop: `
        shop_cn:cross_border shop_where:xiaohongshu page_zh:native pay_cn:both mobile:yes orders_file:monthly
        codes:some returns_rule:address delivery_cn:to7
      `,
      social: `
        social_goal:content social_cn:weekly social_where:xiaohongshu verified:yes mentions:few video:local
        rhythm:ten usage_rights:world samples:twenty proof:translated reason:one keywords:some
      `,
    },
  ),
  profile(
    {
      id: 'marche_shoes',
      name: 'Calzature Tenna',
      about: 'Shoes of Fermo, 120 people: all foundations there, chooses KOLs by followers and counts likes',
      size: 'medium',
      sector: 'fashion',
    },
    veteran,
    {
      export: `
        goods:fashion known:niche budget:to100
      `,
      social: `
        social_goal:launch kols_before:few agency_kind:distributor choosing:followers briefing:nothing
        contract:chat trial:no labelled:sometimes measured:views screens:no cost_per:no learning:nothing
        approval_days:week crisis:none
      `,
      shop: `
        codes:none
      `,
    },
  ),
];
