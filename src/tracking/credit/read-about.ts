// Rows of a table → what is known of channels beside their journeys: tier and reach, by which rare ones are grouped.
import { type Tier, tiers } from '../../base/id.ts';
import { failed, ok, type Result } from '../../base/result.ts';
import { tierTerms } from '../../base/terms.ts';
import { readNumber, type TableFault, type TextTable, tableFault } from '../text-table.ts';
import { creditWords } from '../words-credit.ts';
import { tableWords } from '../words-table.ts';
import type { AboutChannel } from './credit.ts';

const columns = {
  channel: ['channel', 'kol', 'canale', '触点', '达人'],
  tier: ['tier', 'fascia', '层级', '量级'],
  reach: ['reach', 'followers', 'portata', '触达', '粉丝数'],
} as const;

/** The tier that a cell names, by our word or in any of the three languages. */
function tierOf(cell: string): Tier | undefined {
  const text = cell.toLowerCase();
  return tiers.find(
    (tier) => tier === text || Object.values(tierTerms[tier]).some((name) => name.toLowerCase() === text),
  );
}

/** Tier and reach by channel; an empty cell is unknown. Or every fault with its line and column. */
export function readAboutChannels({
  header,
  rows,
}: TextTable): Result<ReadonlyMap<string, AboutChannel>, readonly TableFault[]> {
  const at = (field: keyof typeof columns) =>
    header.findIndex((name) => (columns[field] as readonly string[]).includes(name.toLowerCase()));
  const [channelAt, tierAt, reachAt] = [at('channel'), at('tier'), at('reach')];
  if (channelAt < 0) return failed([tableFault(1, null, tableWords.columnMissing, { name: columns.channel[0] })]);
  const faults: TableFault[] = [];
  const about = new Map<string, AboutChannel>();
  for (const { line, cells } of rows) {
    const name = cells[channelAt]!.trim();
    if (name === '') faults.push(tableFault(line, header[channelAt]!, tableWords.missingText));
    if (about.has(name)) faults.push(tableFault(line, header[channelAt]!, creditWords.channelTwice, { found: name }));
    const cell = tierAt < 0 ? '' : cells[tierAt]!.trim();
    const tier = tierOf(cell);
    if (cell !== '' && tier === undefined)
      faults.push(tableFault(line, header[tierAt]!, creditWords.unknownTier, { found: cell, tiers: tiers.join(', ') }));
    const reach = readNumber(reachAt < 0 ? '' : cells[reachAt]!, { min: 0 });
    if (!reach.ok) faults.push({ line, column: header[reachAt]!, text: reach.problem });
    about.set(name, { tier: tier ?? null, reach: reach.ok ? reach.value : null });
  }
  return faults.length > 0 ? failed(faults) : ok(about);
}
