import { expect, test } from 'vitest';
import { type Action, askedAction } from './command-action.ts';

const actions = {
  export: { takesFile: false, options: ['out'] },
  use: { takesFile: true, options: ['note', 'limit', 'json'] },
} as const satisfies Record<string, Action>;
const nothing = { file: '', out: null, note: '', limit: null, isJson: false };

test.each([
  [['export'], { ...nothing, action: 'export' }],
  [['export', '--out', 'p.yaml'], { ...nothing, action: 'export', out: 'p.yaml' }],
  [
    ['use', 'p.yaml', '--note', 'why', '--limit', '0', '--json'],
    { ...nothing, action: 'use', file: 'p.yaml', note: 'why', limit: 0, isJson: true },
  ],
])('%j is understood', (args, asked) => {
  expect(askedAction(args, actions)).toEqual(asked);
});

test.each([
  ['nothing', []],
  ['an action that does not exist', ['burn']],
  ['what every object has', ['toString']],
  ['a file where none is taken', ['export', 'p.yaml']],
  ['no file where one is', ['use']],
  ['two files', ['use', 'a.yaml', 'b.yaml']],
  ['an option of another action', ['export', '--json']],
  ['an option that nobody knows', ['use', 'p.yaml', '--force']],
  ['a limit below zero', ['use', 'p.yaml', '--limit=-1']],
  ['a note longer than 500 characters', ['use', 'p.yaml', '--note', 'x'.repeat(501)]],
])('%s is wrong usage', (_, args) => {
  expect(askedAction(args, actions)).toBeNull();
});
