// The whole app over a test's own database, called through `inject`: no port, no browser.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Role } from '../../src/account/contract.ts';
import { addPerson, signIn } from '../../src/account/service.ts';
import { type App, buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { type TestDatabase, testDatabase } from './database.ts';

export interface TestApp extends App {
  readonly database: TestDatabase;
  /** Where uploads are kept. */
  readonly dataDir: string;
  /** The cookie header of a person of this role, made at the first call. */
  cookieOf(role: Role): Promise<string>;
}

export const password = 'a long enough password';

export async function testApp(): Promise<TestApp> {
  const database = await testDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'kolosseo-app-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const config = loadConfig({ KOLOSSEO_LOG_LEVEL: 'silent', KOLOSSEO_DATA_DIR: dataDir });
  const app = await buildApp(config, { ...database, isNew: true });
  afterAll(() => app.server.close());
  const cookies = new Map<Role, string>();
  const cookieOf = async (role: Role): Promise<string> => {
    if (!cookies.has(role)) {
      await addPerson(database.db, app.auth, { name: role, email: `${role}@example.com`, password, role });
      const set = await signIn(app.auth, `${role}@example.com`, password);
      cookies.set(role, set.map((cookie) => cookie.split(';')[0]).join('; '));
    }
    return cookies.get(role) ?? '';
  };
  return { ...app, database, dataDir, cookieOf };
}
