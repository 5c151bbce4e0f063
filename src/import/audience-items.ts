// What the rows and headers of an audience mean: which dimension a word names, how an item is written here, and which sums
// cannot be.
import type { AudienceDimension } from '../base/id.ts';
import { failed, ok } from '../base/result.ts';
import { ageBandIn, ageItem, largestDisjointSum } from './age-band.ts';
import type { AudienceFact } from './facts.ts';
import { isMissing } from './numbers.ts';
import type { Reading } from './reject.ts';
import { genderNamed } from './vocabulary.ts';

const dimensionWords: Readonly<Record<AudienceDimension, string>> = {
  gender: 'gender sex sesso genere 性别 性别分布 粉丝性别 用户性别 gender_distributions',
  age: 'age ages agegroup ageband età eta fasciadetà 年龄 年龄段 年龄分布 年龄层 粉丝年龄 用户年龄 age_distributions',
  region:
    'region regions province area regione provincia geo 地域 地域分布 地区 地区分布 省份 省份分布 省 粉丝地域 粉丝省份 geographical_distributions',
  city: 'city cities città citta 城市 城市分布 粉丝城市',
  city_tier: 'citytier citylevel livellocittà livellodicittà 城市等级 城市级别 城市线级 城市层级 城市等级分布',
};
const byWord = new Map(
  Object.entries(dimensionWords).flatMap(([dimension, words]) =>
    words.split(' ').map((word) => [word.replaceAll('_', ''), dimension as AudienceDimension] as const),
  ),
);

/** The dimension that a cell or the key of a JSON object names; null for what is not kept, such as devices and interests. */
export function dimensionNamed(text: string): AudienceDimension | null {
  const key = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  return byWord.get(key) ?? null;
}

const unnamed = /^(?:未知|其他|其它|其他地区|其他城市|unknown|other|others|altro|altri|sconosciut[oa]|non\s+noto)$/i;
const longestItem = 60;

export type AudienceItem = Pick<AudienceFact, 'item' | 'lowYears' | 'highYears'>;

/** A place as it is written here: `广东省` is `广东`, `广州市` is `广州`. */
const placeName = (text: string) =>
  text.replace(/(?<=^.{2,})(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|省|市)$/u, '');

/** Reads what a share is of; null where a file says that it does not know (`未知`, `其他`). */
export function readAudienceItem(dimension: AudienceDimension, text: string): Reading<AudienceItem> {
  const plain = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (isMissing(plain) || unnamed.test(plain)) return ok(null);
  if (dimension === 'age') {
    const band = ageBandIn(plain);
    return band === null
      ? failed('bad_age_band')
      : ok({ item: ageItem(band), lowYears: band.low, highYears: band.high });
  }
  const noYears = { lowYears: null, highYears: null };
  if (dimension === 'gender') {
    const gender = genderNamed(plain.replace(/(?:用户|粉丝|受众|读者|粉)$/u, ''));
    return gender === null ? failed('bad_value') : ok({ item: gender, ...noYears });
  }
  const place = dimension === 'city_tier' ? plain : placeName(plain);
  return ok({ item: place.slice(0, longestItem).toWellFormed(), ...noYears });
}

/** Shares are rounded by who publishes them: their sum may be a little over 1. Own choice. */
const mostSum = 1.05;

/** Whether shares of one account, dimension and day cannot all be true; ages may be bands within bands. */
export function isImpossible(
  dimension: AudienceDimension,
  items: readonly Pick<AudienceFact, 'share' | 'lowYears' | 'highYears'>[],
): boolean {
  if (dimension !== 'age') return items.reduce((sum, { share }) => sum + share, 0) > mostSum;
  const bands = items.map(({ share, lowYears, highYears }) => ({ low: lowYears ?? 0, high: highYears, share }));
  return largestDisjointSum(bands) > mostSum;
}

const ofAudience = /粉|用户|受众|读者|人群|follower|fans?\b|audience|viewer|reader|pubblico|seguaci|lettori/i;
const ofShare = /占比|比例|百分比|率|%|share|percent|pct|perc\b|ratio|quota/i;
const ofOther = /tgi|指数|数量|人数|粉丝数|粉数|粉量|number|count|numero|互动|活跃|购买|下单|平均|增长|growth/i;
const ofWomen = /女|(?<![a-z])(?:female|woman|women|donna|donne|femmin)/i;
const ofMen = /男|(?<![a-z])(?:male|man|men|uomo|uomini|masch)/i;
const ofAge = /年龄|岁|(?<![a-z])(?:age|età|eta|anni)(?![a-z])/i;

export type ShareField = 'audienceFemale' | 'audienceMale' | 'audienceAge';

/** The share of an audience that a header of a list of KOLs names: `粉丝女性用户占比`, `female_share`, `age_25_34`. */
export function audienceFieldOf(header: string): ShareField | null {
  const plain = header.normalize('NFKC').trim().replaceAll('_', ' ');
  if (plain.length > 60 || ofOther.test(plain)) return null;
  const isShare = ofShare.test(plain);
  if (ofAge.test(plain) && ageBandIn(bandTextOf(plain)) !== null)
    return isShare || ofAudience.test(plain) || /^(?:年龄|age|età|eta)/i.test(plain) ? 'audienceAge' : null;
  const [women, men] = [ofWomen.test(plain), ofMen.test(plain)];
  if (women === men || !(isShare || ofAudience.test(plain))) return null;
  return women ? 'audienceFemale' : 'audienceMale';
}

/** `age 25 34` and `age 45 plus` say what `25-34` and `45+` say. */
const bandTextOf = (header: string) => header.replace(/(\d{1,3})\s+(\d{1,3})(?!\d)/, '$1-$2').replace(/[%％]/g, ' ');

/** The band that the header of a column names; null when it names none. */
export function ageBandOfHeader(header: string): AudienceItem | null {
  const band = ageBandIn(bandTextOf(header.normalize('NFKC').trim().replaceAll('_', ' ')));
  return band && { item: ageItem(band), lowYears: band.low, highYears: band.high };
}
