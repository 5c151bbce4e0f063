import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { type SheetForm, writeSheets, writeWorkbook } from './file-workbook.ts';
import { columnName, escapeText } from './workbook-xml.ts';

type Cell = string | number | null;
const form: SheetForm = { name: 'KOL', header: ['a', 'b'], kinds: ['text', 'text'] };

async function* pagesOf(pages: readonly Cell[][][]) {
  for (const page of pages) yield page;
}

async function all(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array[]> {
  const taken: Uint8Array[] = [];
  for await (const chunk of chunks) taken.push(chunk);
  return taken;
}

async function written(pages: readonly Cell[][][], given: SheetForm = form): Promise<Buffer> {
  return Buffer.concat(await all(writeWorkbook(pagesOf(pages), given)));
}

const read = async (workbook: Buffer) => readExcelFile(workbook, { trim: false });
const partOf = (workbook: Buffer, name: string) => Buffer.from(unzipSync(workbook)[name]!).toString();

/** Texts as people and machines write them, with what XML and Excel take for something else. */
const anyText = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '_',
        'x',
        '0041',
        '_x0041_',
        '\u0001',
        '\r',
        '\n',
        '\t',
        '\ud800',
        '\udc00',
        '<&>"',
        ' ',
        '=',
        '😀',
        '\uffff',
      ),
    )
    .map((parts) => parts.join(''))
    .filter((text) => text !== ''),
);

test('any text survives; only half a surrogate pair becomes the sign for what cannot be said', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(anyText, anyText), { minLength: 1, maxLength: 20 }), async (rows) => {
      const [sheet] = await read(await written([rows]));
      expect(sheet!.data.slice(1)).toEqual(rows.map((row) => row.map((text) => text.toWellFormed())));
    }),
  );
});

test('numbers are numbers, days are days, ids are text, and what is missing is no cell', async () => {
  const kinds = ['id', 'number', 'day', 'day', 'text'] as const;
  const given: SheetForm = { name: 'KOL', header: ['id', 'n', 'day', 'day', 'text'], kinds };
  const rows = [
    ['00123456789012345678', -1.5, '2026-05-01', '1900-03-01', 'a'],
    [null, 0, '1899-01-01', 'soon', null],
  ];
  const workbook = await written([rows], given);
  const [sheet] = await read(workbook);
  expect(sheet!.data.slice(1)).toEqual([
    ['00123456789012345678', -1.5, new Date('2026-05-01'), new Date('1900-03-01'), 'a'],
    [null, 0, '1899-01-01', 'soon', null],
  ]);
  expect(partOf(workbook, 'xl/worksheets/sheet1.xml')).not.toContain('r="A3"');
});

test('what a spreadsheet could run is text, and carries the mark that keeps it text; a negative number needs none', async () => {
  const workbook = await written([[['=1+1', '-12']]]);
  const sheet = partOf(workbook, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="A2" s="3" t="inlineStr">');
  expect(sheet).toContain('<c r="B2" s="0" t="inlineStr">');
  expect(sheet).not.toContain('<f>');
  const formats = partOf(workbook, 'xl/styles.xml').split('<cellXfs')[1]!.split('<xf ').slice(1);
  expect(formats.map((xf) => xf.includes('quotePrefix="1"'))).toEqual([false, false, false, true, false, true]);
});

test('the header is bold and stays in sight on every sheet; a full sheet is followed by another', async () => {
  const rows = Array.from({ length: 7 }, (_, at): Cell[] => [`row ${at}`, at]);
  const workbook = await written([rows.slice(0, 5), rows.slice(5)], { ...form, mostRows: 4 });
  const sheets = await read(workbook);
  expect(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row[0])])).toEqual([
    ['KOL', ['a', 'row 0', 'row 1', 'row 2']],
    ['KOL 2', ['a', 'row 3', 'row 4', 'row 5']],
    ['KOL 3', ['a', 'row 6']],
  ]);
  for (const name of ['sheet1', 'sheet2', 'sheet3']) {
    const sheet = partOf(workbook, `xl/worksheets/${name}.xml`);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<c r="A1" s="1"');
  }
});

test('rows that fill a sheet to the last open no empty one, and no rows at all are a header', async () => {
  const two = await read(await written([[['a', 1]], [['b', 2]]], { ...form, mostRows: 3 }));
  expect(two.map(({ data }) => data.length)).toEqual([3]);
  const none = await read(await written([]));
  expect(none.map(({ data }) => data)).toEqual([[['a', 'b']]]);
});

test('a page is asked for when the bytes of the one before were taken', async () => {
  let asked = 0;
  async function* pages() {
    for (; asked < 50; asked += 1)
      yield Array.from({ length: 200 }, (): Cell[] => [String(Math.random()), Math.random()]);
  }
  const bytes = writeWorkbook(pages(), form);
  await bytes.next();
  const before = asked;
  await setTimeout(30);
  expect(asked).toBe(before);
  expect(before).toBeLessThan(50);
  await bytes.return(undefined);
});

test('a fault while the rows come breaks the workbook off', async () => {
  async function* pages() {
    yield [['a', 1]];
    throw new Error('the archive is gone');
  }
  await expect(all(writeWorkbook(pages(), form))).rejects.toThrow('the archive is gone');
});

test('a cell takes what Excel holds and cuts no sign in two', () => {
  expect(escapeText('x'.repeat(40_000))).toHaveLength(32_767);
  expect(escapeText(`${'x'.repeat(32_766)}😀`)).toBe('x'.repeat(32_766));
});

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is called %s', (at, name) => {
  expect(columnName(at)).toBe(name);
});

test('a workbook of several sheets has each with its name, its own header and numbers as numbers', async () => {
  const workbook = await writeSheets([
    { form: { name: 'Sintesi', header: ['voce', 'valore'], kinds: ['text', 'number'] }, rows: [['costo', 12.5]] },
    { form: { name: '明细', header: ['id'], kinds: ['id'] }, rows: [['0012'], [null], ['=1+1']] },
  ]);
  const sheets = await readExcelFile(workbook, { trim: false });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Sintesi', '明细']);
  expect(sheets.map(({ data }) => data)).toEqual([
    [
      ['voce', 'valore'],
      ['costo', 12.5],
    ],
    [['id'], ['0012'], [null], ['=1+1']],
  ]);
});
