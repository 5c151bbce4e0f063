// `kolosseo orders rebuild --campaign ID [--json]`: builds every order of a campaign anew from the events that were kept.
import { parseArgs } from 'node:util';
import { writeJson } from '../base/json.ts';
import { say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { printUsage } from '../import/file-document.ts';
import { rebuildCampaign } from './service-source.ts';
import { orderCommandWords } from './words.ts';

const options = { campaign: { type: 'string' }, json: { type: 'boolean' } } as const;

function asked(args: string[]): { campaign: string; isJson: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (positionals.join(' ') !== 'rebuild' || !values.campaign) return null;
    return { campaign: values.campaign, isJson: values.json === true };
  } catch {
    return null;
  }
}

/** Exit code 0: done; 2: wrong usage. Refuses `campaign_not_found`. */
export async function runOrders(args: string[], io: ImportTerminal): Promise<number> {
  const wanted = asked(args);
  if (wanted === null) return printUsage(orderCommandWords.usage, io);
  const connection = await io.connect();
  try {
    const built = await rebuildCampaign(connection.db, wanted.campaign);
    io.out(wanted.isJson ? `${writeJson(built)}\n` : `${say(orderCommandWords.rebuilt, io.language, built)}\n`);
    return 0;
  } finally {
    await connection.close();
  }
}
