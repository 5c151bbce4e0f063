// What stands in the way of people with a screen reader or poor sight, as axe finds it.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Serious findings of axe on the page that is open. */
export async function barriersOf(page: Page): Promise<string[]> {
  // A button that works, and one that was just let go, are pale for a moment.
  await page.locator('.ant-btn-loading').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter((one) => one.impact === 'serious' || one.impact === 'critical')
    .map((one) => `${one.id}: ${one.nodes[0]?.target.join(' ')}`);
}
