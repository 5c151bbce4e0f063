// `npm run reference`: writes docs/reference from the code: JSON Schemas of the documents, OpenAPI, configuration.
// A test compares the committed files with what the code yields.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { buildApp, openWorkspace } from './app.ts';
import { auditShape, evidenceShape, scoredProfilesShape } from './audit/contract.ts';
import { policyFileShape } from './audit/contract-policy.ts';
import { profilePage } from './brand/assessment/profile-table.ts';
import { questionnairePage } from './brand/assessment/questionnaire-table.ts';
import { environmentShape, loadConfig } from './config.ts';
import type { Server } from './http/server.ts';
import { importReportShape } from './import/contract-report.ts';
import { ownLineShape } from './import/own-lines.ts';
import { matchPolicyFileShape } from './match/contract-policy.ts';
import { instanceShape, planShape } from './plan/contract.ts';
import { eventShape, settlementShape } from './settlement/contract.ts';
import { creditResultShape } from './tracking/contract-credit.ts';
import { liftResultShape } from './tracking/contract-lift.ts';

export const referenceFolder = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'reference');

/** Name and text of every file of docs/reference. */
export type ReferenceFiles = ReadonlyMap<string, string>;

interface Documented {
  readonly title: string;
  readonly shape: z.ZodType;
  readonly io: 'input' | 'output';
}

const documents: Readonly<Record<string, Documented>> = {
  'import-line': { title: 'One line of kolosseo import ARCHIVE.jsonl', shape: ownLineShape, io: 'input' },
  'import-report': { title: 'Answer of kolosseo import --json', shape: importReportShape, io: 'output' },
  'audit-evidence': { title: 'Input of kolosseo audit --evidence', shape: evidenceShape, io: 'input' },
  audit: { title: 'Answer of kolosseo audit --evidence --json', shape: auditShape, io: 'output' },
  'audit-policy': { title: 'Input of kolosseo policy', shape: policyFileShape, io: 'input' },
  'scored-profiles': { title: 'Answer of kolosseo audit --profiles --json', shape: scoredProfilesShape, io: 'output' },
  'match-policy': { title: 'Input of kolosseo match-policy', shape: matchPolicyFileShape, io: 'input' },
  'plan-instance': { title: 'Input of kolosseo plan --instance', shape: instanceShape, io: 'input' },
  plan: { title: 'Answer of kolosseo plan --instance --json', shape: planShape, io: 'output' },
  credit: { title: 'Answer of kolosseo credit --json', shape: creditResultShape, io: 'output' },
  lift: { title: 'Answer of kolosseo lift --json', shape: liftResultShape, io: 'output' },
  'settle-event': { title: 'One line of kolosseo settle --events', shape: eventShape, io: 'input' },
  settlement: { title: 'Answer of kolosseo settle --events --json', shape: settlementShape, io: 'output' },
};

const asText = (document: unknown) => `${JSON.stringify(document, null, 2)}\n`;

/** JSON Schema 2020-12. Answers may gain fields, so no schema forbids those that it does not name. */
function schemaOf({ title, shape, io }: Documented): string {
  const { $schema, ...schema } = z.toJSONSchema(shape, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'bigint') jsonSchema.type = 'integer';
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return asText({ $schema, title, ...schema });
}

const cell = (text: string) => text.replaceAll('|', '\\|');

/** The configuration as a page: one row per environment variable. */
function configPage(): string {
  const { properties = {} } = z.toJSONSchema(environmentShape, { io: 'output' });
  const rows = Object.entries(properties).map(([name, property]) => {
    if (typeof property === 'boolean') return '';
    const { enum: values, default: standard, description = '' } = property;
    const allowed = values ? ` (${values.map((value) => `\`${String(value)}\``).join(', ')})` : '';
    return `| \`${name}\` | ${standard === undefined ? '–' : `\`${String(standard)}\``} | ${cell(description + allowed)} |`;
  });
  return [
    '# Configuration',
    '',
    '*Written by `npm run reference` from `src/config.ts`, the only reader of the environment.*',
    '',
    'Kolosseo has no configuration file: environment variables only, all of them optional. They hold for every command',
    'and for the app. A variable that cannot be read stops the start and is named.',
    '',
    '| variable | default | what it does |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** All files of docs/reference. The server must have every route registered and be ready. */
export function referenceFiles(server: Server): ReferenceFiles {
  const schemas = Object.entries(documents).map(([name, one]) => [`${name}.schema.json`, schemaOf(one)] as const);
  return new Map([
    ...schemas,
    ['openapi.json', asText(server.swagger())],
    ['config.md', configPage()],
    ['questionnaires.md', questionnairePage()],
    ['assessment-profiles.md', profilePage()],
  ]);
}

async function writeReference(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kolosseo-reference-'));
  const config = { ...loadConfig({}), dataDir: folder };
  const workspace = await openWorkspace(config);
  try {
    const { server } = await buildApp(config, workspace);
    await server.ready();
    mkdirSync(referenceFolder, { recursive: true });
    for (const [name, text] of referenceFiles(server)) writeFileSync(join(referenceFolder, name), text);
    await server.close();
  } finally {
    await workspace.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeReference();
