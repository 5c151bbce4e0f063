// The app over a database of its own, with its pages, an owner and a browser: what every browser test begins with.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { addPerson } from '../../src/account/service.ts';
import { buildApp } from '../../src/app.ts';
import { loadConfig } from '../../src/config.ts';
import { buildWeb, webFolder } from '../../src/web-build.ts';
import { launchBrowser } from './browser.ts';
import type { TestDatabase } from './database.ts';

/** How Giulia, the owner, signs in. */
export const owner = { name: 'Giulia', email: 'giulia@example.com', password: 'a long enough password' } as const;

export interface PageWish {
  readonly locale?: string;
  readonly width?: number;
  readonly height?: number;
  /** What the browser says it is. */
  readonly userAgent?: string;
  /** Signed in without the form. */
  readonly isSignedIn?: boolean;
}

export interface BrowserApp {
  readonly base: string;
  /** A folder of the test's own, gone after it. */
  readonly dataDir: string;
  /** What pages threw. */
  readonly faults: readonly string[];
  openPage(wish?: PageWish): Promise<Page>;
}

/** Opens app and browser; both are closed after the file's tests. The queue works from the start. */
export async function openBrowserApp(database: TestDatabase): Promise<BrowserApp> {
  await buildWeb();
  const dataDir = mkdtempSync(join(tmpdir(), 'kolosseo-browser-'));
  const config = loadConfig({ KOLOSSEO_LOG_LEVEL: 'silent', KOLOSSEO_DATA_DIR: dataDir });
  const app = await buildApp(config, { ...database, isNew: true }, webFolder);
  await addPerson(database.db, app.auth, { ...owner, role: 'owner' });
  await app.queue.start();
  const base = await app.server.listen({ port: 0, host: '127.0.0.1' });
  const browser: Browser = await launchBrowser();
  const faults: string[] = [];
  afterAll(async () => {
    await browser.close();
    await app.server.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const openPage = async ({
    locale = 'it-IT',
    width = 1280,
    height = 860,
    isSignedIn = false,
    userAgent,
  }: PageWish = {}) => {
    const viewport = { width, height };
    const context = await browser.newContext({
      locale,
      viewport,
      acceptDownloads: true,
      ...(userAgent && { userAgent }),
    });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (error) => faults.push(String(error)));
    if (isSignedIn)
      await page.request.post(`${base}/api/v1/session`, {
        data: { email: owner.email, password: owner.password },
        headers: { origin: base },
      });
    return page;
  };
  return { base, dataDir, faults, openPage };
}
