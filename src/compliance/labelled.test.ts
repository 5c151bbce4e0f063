import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copyTable, overall, readSamples, scoreSamples, scoreTable } from '../../test/support/compliance-samples.ts';
import { checkContent } from './check.ts';
import { ruleListing } from './rule-listing.ts';
import { currentRules } from './rules/current.ts';

const samples = readSamples();
const guide = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'guide', 'compliance.md'), 'utf8');

test('there are at least 300 sentences, each once, and a third of them was never tuned on', () => {
  expect(samples.length).toBeGreaterThanOrEqual(300);
  const held = samples.filter((one) => one.part === 'held').length;
  expect(held / samples.length).toBeGreaterThan(0.28);
});

test.each(currentRules.rules.filter((rule) => rule.kind !== 'duty').map((rule) => rule.id))(
  '%s has three lawful and three unlawful sentences at least, and tells them apart',
  (rule) => {
    const own = samples.filter((one) => one.about === rule);
    expect(own.filter((one) => one.isLawful).length).toBeGreaterThanOrEqual(3);
    expect(own.filter((one) => !one.isLawful).length).toBeGreaterThanOrEqual(3);
    for (const sample of own) {
      const speaks = checkContent(sample.content, sample.on).some((one) => one.rule === rule);
      expect({ id: sample.id, text: sample.content.text, speaks }).toEqual({
        id: sample.id,
        text: sample.content.text,
        speaks: !sample.isLawful,
      });
    }
  },
);

test('the guide prints precision and recall as they are', () => {
  expect(guide).toContain(scoreTable(scoreSamples(samples).scores));
  expect(guide).toContain(overall(scoreSamples(samples.filter((one) => one.part === 'held')).scores));
});

test('the guide prints how texts in the manner of real copy are read', () => {
  expect(guide).toContain(copyTable());
});

test('the guide lists every rule, and whether it is checked, asked or shown', () => {
  expect(guide).toContain(ruleListing(currentRules));
});
