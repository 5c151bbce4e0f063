import { expect, test } from 'vitest';
import { Refused } from './base/refusal.ts';
import { loadConfig } from './config.ts';

const refusalOf = (environment: NodeJS.ProcessEnv): Refused => {
  try {
    loadConfig(environment);
  } catch (error) {
    if (error instanceof Refused) return error;
  }
  throw new Error('the configuration was taken');
};

test('without any variable everything has a default, and an empty one counts as none', () => {
  const standard = { databaseUrl: null, port: null, host: '127.0.0.1', publicUrl: null, logLevel: 'warn' };
  expect(loadConfig({})).toMatchObject({ ...standard, terminalLanguage: 'en' });
  expect(loadConfig({ DATABASE_URL: '', PORT: '' })).toMatchObject(standard);
});

test('every variable that cannot be read is named, in three languages', () => {
  const { code, faults } = refusalOf({ PORT: '99999', DATABASE_URL: 'mysql://x', KOLOSSEO_LOG_LEVEL: 'loud' });
  expect(code).toBe('config_invalid');
  expect(faults.map((fault) => fault.pointer)).toEqual(['/DATABASE_URL', '/PORT', '/KOLOSSEO_LOG_LEVEL']);
  expect(JSON.stringify(faults[0])).not.toContain('mysql'); // an address may hold a password
  expect(faults[1]?.text).toEqual({
    it: '"99999" è troppo: il massimo è 65535',
    en: '"99999" is too much: the most is 65535',
    zh: '"99999" 过大：不得大于 65535',
  });
});
