// `kolosseo payees rekey`: seals all payment details with the first key of KOLOSSEO_KEY or of the key file.
import { say } from '../base/words.ts';
import type { ImportTerminal } from '../import/command.ts';
import { printUsage } from '../import/file-document.ts';
import type { KeyPlace } from './file-keyring.ts';
import { rekeyAll } from './service-payee.ts';
import { payoutWords } from './words-payout.ts';

/** Makes the command `payees` for these keys; it gives the exit code: 0 done, 2 wrong usage. */
export function payeesCommand(place: KeyPlace): (args: string[], io: ImportTerminal) => Promise<number> {
  return async (args, io) => {
    if (args.length !== 1 || args[0] !== 'rekey') return printUsage(payoutWords.usage, io);
    const connection = await io.connect();
    try {
      const { key, resealed, kept } = await rekeyAll(connection.db, place);
      io.out(`${say(payoutWords.rekeyed, io.language, { n: resealed, key, kept })}\n`);
      return 0;
    } finally {
      await connection.close();
    }
  };
}
