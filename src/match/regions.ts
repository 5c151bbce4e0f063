// Provinces of China as comments and briefs write them, with their share of the population.
import { foldText } from '../archive/search-text.ts';

export const populationSource = 'National Bureau of Statistics of China, Seventh National Population Census (2020)';

/** Folded name as comments show it, latin name, millions of residents in 2020. */
const provinces: readonly (readonly [string, string, number])[] = [
  ['广东', 'guangdong', 126],
  ['山东', 'shandong', 101.5],
  ['河南', 'henan', 99.4],
  ['江苏', 'jiangsu', 84.7],
  ['四川', 'sichuan', 83.7],
  ['河北', 'hebei', 74.6],
  ['湖南', 'hunan', 66.4],
  ['浙江', 'zhejiang', 64.6],
  ['安徽', 'anhui', 61],
  ['湖北', 'hubei', 57.8],
  ['广西', 'guangxi', 50.1],
  ['云南', 'yunnan', 47.2],
  ['江西', 'jiangxi', 45.2],
  ['辽宁', 'liaoning', 42.6],
  ['福建', 'fujian', 41.5],
  ['陕西', 'shaanxi', 39.5],
  ['贵州', 'guizhou', 38.6],
  ['山西', 'shanxi', 34.9],
  ['重庆', 'chongqing', 32.1],
  ['黑龙江', 'heilongjiang', 31.9],
  ['新疆', 'xinjiang', 25.9],
  ['甘肃', 'gansu', 25],
  ['上海', 'shanghai', 24.9],
  ['吉林', 'jilin', 24.1],
  ['内蒙古', 'inner mongolia', 24],
  ['北京', 'beijing', 21.9],
  ['天津', 'tianjin', 13.9],
  ['海南', 'hainan', 10.1],
  ['宁夏', 'ningxia', 7.2],
  ['青海', 'qinghai', 5.9],
  ['西藏', 'tibet', 3.6],
];
const all = provinces.reduce((sum, [, , millions]) => sum + millions, 0);

/** The province that a text names, as comments write it; null for a town or a country. */
export function provinceOf(text: string): string | null {
  const folded = foldText(text).replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/u, '');
  return provinces.find(([zh, latin]) => zh === folded || latin === folded)?.[0] ?? null;
}

/** The share of the population that lives in these provinces, 0–1. */
export function populationShare(named: ReadonlySet<string>): number {
  return provinces.reduce((sum, [zh, , millions]) => (named.has(zh) ? sum + millions : sum), 0) / all;
}
