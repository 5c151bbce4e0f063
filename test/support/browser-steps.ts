// What browser tests do on any page: look at it, see that it fits and has no barrier, choose from a list.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriersOf } from './barriers.ts';

/** Pictures for whoever looks, where a folder is named. */
export const look = async (who: Page, file: string) => {
  const folder = process.env.KOLOSSEO_LOOK;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await who.screenshot({ path: join(folder, `${file}.png`), fullPage: true });
};
/** Nothing is wider than the page, and nothing that a reader cannot use. */
export const fits = async (who: Page, width = 390) => {
  expect(await who.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  expect(await barriersOf(who)).toEqual([]);
};

/** Chooses an option of a list by its label. */
export const choose = async (who: Page, label: string, option: string) => {
  const box = who.getByRole('combobox', { name: label });
  await box.click();
  if (await box.isEditable()) await box.fill(option.slice(0, 12));
  await who.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first().click();
};
