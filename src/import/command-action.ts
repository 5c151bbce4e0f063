// Commands that have actions: `kolosseo policy use FILE --note "why"`.
import { parseArgs } from 'node:util';

export interface Action {
  readonly takesFile: boolean;
  readonly options: readonly ('out' | 'note' | 'limit' | 'json')[];
}

export interface AskedAction<Name extends string> {
  readonly action: Name;
  /** Empty where the action takes none. */
  readonly file: string;
  readonly out: string | null;
  readonly note: string;
  readonly limit: number | null;
  readonly isJson: boolean;
}

const options = {
  out: { type: 'string' },
  note: { type: 'string' },
  limit: { type: 'string' },
  json: { type: 'boolean' },
} as const;

const longestNote = 500;

/** What the arguments ask for; null for wrong usage. */
export function askedAction<Name extends string>(
  args: string[],
  actions: Readonly<Record<Name, Action>>,
): AskedAction<Name> | null {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name = '', file = '', ...rest] = positionals;
    if (!Object.hasOwn(actions, name) || rest.length > 0) return null;
    const action = name as Name;
    const { takesFile, options: known }: { takesFile: boolean; options: readonly string[] } = actions[action];
    if (takesFile !== (file !== '') || !Object.keys(values).every((option) => known.includes(option))) return null;
    const { out = null, note = '', limit = null, json: isJson = false } = values;
    if ((limit !== null && !/^\d{1,7}$/.test(limit)) || note.length > longestNote) return null;
    return { action, file, out, note, limit: limit === null ? null : Number(limit), isJson };
  } catch {
    return null;
  }
}
