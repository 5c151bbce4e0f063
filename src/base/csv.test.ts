import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test.each([
  [['a', 1, null], 'a,1,\r\n'],
  [['1;2', '-1,5'], '"1;2","-1,5"\r\n'],
  [['a,b', 'say "x"', 'two\nlines'], '"a,b","say ""x""","two\nlines"\r\n'],
  [['=1+1', '@x', '-x', '-1', '+39'], "'=1+1,'@x,'-x,-1,'+39\r\n"],
])('%j is written as %j', (cells, line) => {
  expect(csvLine(cells)).toBe(line);
});
