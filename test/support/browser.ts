// The system's Chromium or Chrome for browser tests. On Debian as root it is installed; elsewhere one line says what to do.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { type Browser, chromium } from 'playwright-core';

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isDebianRoot = () => platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Path of a browser, installed on Debian as root where there is none. Throws one line that says what to install. */
export function findBrowser(): string {
  const found = places.find(existsSync);
  if (found) return found;
  if (isDebianRoot()) {
    const quiet = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    execFileSync('apt-get', ['update', '-qq'], quiet);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
    const installed = places.find(existsSync);
    if (installed) return installed;
  }
  throw new Error('the browser tests need Chromium or Chrome: install the package chromium and run npm test again');
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Without a locale, as in a bare environment, Chromium can neither read nor save a file whose name is Chinese. */
export function launchBrowser(): Promise<Browser> {
  const env = { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>;
  return chromium.launch({ executablePath: findBrowser(), args: flags, env });
}
