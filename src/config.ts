// Environment → frozen configuration. The only reader of the environment.
import { resolve } from 'node:path';
import { z } from 'zod';
import { faultsIn } from './base/faults.ts';
import { refuse } from './errors.ts';
import { startWords } from './start-words.ts';

/** Every variable that is read, with what it does: docs/reference/config.md is written from this. */
export const environmentShape = z.object({
  DATABASE_URL: z
    .string()
    .refine((url) => /^postgres(ql)?:\/\//.test(url), { params: { phrase: startWords.databaseUrlForm } })
    .optional()
    .meta({
      description:
        'A PostgreSQL ≥ 15 of your own, as postgres://user:password@host:port/database. Unset: the embedded one',
    }),
  KOLOSSEO_DATA_DIR: z
    .string()
    .min(1)
    .default('data')
    .meta({ description: 'Folder of the embedded database and of uploaded files, from the working folder' }),
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .meta({ description: 'The port to listen on. Unset: 4100, or the next free one up to 4150; 0: any free one' }),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .meta({ description: 'The address to listen on; 0.0.0.0 lets other machines in' }),
  KOLOSSEO_PUBLIC_URL: z.url().optional().meta({
    description:
      'The address under which people outside reach the app: short links, webhooks and QR codes begin with it',
  }),
  KOLOSSEO_LINK_URL: z.url().optional().meta({
    description:
      'A domain of its own for short links, such as https://go.brand.cn, which leads to the app too: only links are answered there',
  }),
  KOLOSSEO_TRUSTED_PROXIES: z.string().optional().meta({
    description: 'Addresses of proxies whose X-Forwarded-For is believed, with commas; for provinces of clicks',
  }),
  KOLOSSEO_KEY: z
    .string()
    .refine((text) => text.split(',').every((one) => /^[0-9a-f]{64}$/i.test(one.trim())), {
      params: { phrase: startWords.keyForm },
    })
    .optional()
    .meta({
      description:
        'The key that seals payment details: 64 hexadecimal digits (`openssl rand -hex 32`), several with commas while keys are changed, the first is in use. Unset: `payee.key` in the data folder, made at first use',
    }),
  KOLOSSEO_CLICK_MONTHS: z.coerce
    .number()
    .int()
    .min(1)
    .max(120)
    .default(25)
    .meta({ description: 'Months for which clicks are kept; older ones are dropped at a start' }),
  KOLOSSEO_LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('warn')
    .meta({ description: 'What the server logs, as JSON lines on stdout; info adds a line per request' }),
  LANG: z
    .string()
    .optional()
    .meta({ description: 'The language of the terminal: it…, en… or zh…; English for any other' }),
  LC_ALL: z.string().optional().meta({ description: 'The same, and stronger than LANG' }),
});

export interface Config {
  /** A PostgreSQL ≥ 15 of the user's own; null = the embedded one. */
  readonly databaseUrl: string | null;
  /** Absolute path of the folder of the embedded database and of uploaded files. */
  readonly dataDir: string;
  /** The port that was asked for; null = 4100 or the next free one. */
  readonly port: number | null;
  readonly host: string;
  /** The address under which people reach the app, for short links; null = where it listens. */
  readonly publicUrl: string | null;
  /** A domain of its own for short links; null = where the app is reached. */
  readonly linkUrl: string | null;
  readonly trustedProxies: readonly string[];
  /** Keys that seal payment details, the first in use; none = the file of the data folder. */
  readonly payeeKeys: readonly string[];
  readonly clickMonths: number;
  readonly logLevel: string;
  /** What the terminal's user reads, as an Accept-Language value. */
  readonly terminalLanguage: string;
}

/** What the terminal's user reads, as an Accept-Language value; known even where the rest cannot be read. */
export function terminalLanguageOf({ LC_ALL, LANG }: NodeJS.ProcessEnv = process.env): string {
  return (LC_ALL || LANG || 'en').split('.')[0]!.replace('_', '-');
}

/** Reads the environment. Refuses `config_invalid`, naming every variable that cannot be read. */
export function loadConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = environmentShape.safeParse(given);
  if (!read.success) throw refuse('config_invalid', {}, faultsIn(read.error.issues, given));
  const values = read.data;
  return Object.freeze({
    databaseUrl: values.DATABASE_URL ?? null,
    dataDir: resolve(values.KOLOSSEO_DATA_DIR),
    port: values.PORT ?? null,
    host: values.HOST,
    publicUrl: values.KOLOSSEO_PUBLIC_URL?.replace(/\/$/, '') ?? null,
    linkUrl: values.KOLOSSEO_LINK_URL?.replace(/\/$/, '') ?? null,
    trustedProxies: (values.KOLOSSEO_TRUSTED_PROXIES ?? '').split(',').flatMap((one) => one.trim() || []),
    payeeKeys: (values.KOLOSSEO_KEY ?? '').split(',').flatMap((one) => one.trim().toLowerCase() || []),
    clickMonths: values.KOLOSSEO_CLICK_MONTHS,
    logLevel: values.KOLOSSEO_LOG_LEVEL,
    terminalLanguage: terminalLanguageOf(given),
  });
}

/** The environment of a program that we start to build the pages: a test runner's mode must not reach it. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, NODE_ENV: 'production' };
}
