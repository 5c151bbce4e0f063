import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { readHead, readSource } from './file-source.ts';
import { surveyEncoding } from './file-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'kolosseo-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function file(content: string | Buffer, name = `${randomUUID()}.csv`): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const ascii = (text: string) => Buffer.from(text, 'latin1');

async function readAll(path: string) {
  const head = await readHead(path);
  const rows: { line: number; cells: readonly string[] }[] = [];
  const rejects: { line: number; code: string; value: string | null }[] = [];
  for await (const batch of readSource(path, head)) {
    rows.push(...batch.rows);
    rejects.push(...batch.rejects);
  }
  return { head, rows, rejects };
}
const refusal = (path: string) =>
  readAll(path).then(
    () => null,
    (error: { code: string }) => error.code,
  );

/** 你好 in GB18030. */
const hello = Buffer.from([0xc4, 0xe3, 0xba, 0xc3]);

test('line numbers are the file’s own, through quoted line breaks, blank lines and \\r\\n', async () => {
  const { rows } = await readAll(file('username,bio\r\na,"one\r\ntwo"\r\n\r\n,\r\nb,x\r\n'));
  expect(rows).toEqual([
    { line: 2, cells: ['a', 'one\ntwo'] },
    { line: 6, cells: ['b', 'x'] },
  ]);
});

test('rulers, repeated headers and a byte order mark are no rows', async () => {
  const { rows, head } = await readAll(
    file('\uFEFFusername\tfollowers\n======\na\t1\nusername\tfollowers\n\uFEFFb\t2\n'),
  );
  expect(head.headers).toEqual(['username', 'followers']);
  expect(rows.map((row) => row.line)).toEqual([3, 5]);
});

test('short rows are kept, rows with more cells than the header are rejected', async () => {
  const { rows, rejects } = await readAll(file('username,followers,bio\na,1\nb,2,x,,\nc,3,one, two\n'));
  expect(rows.map((row) => row.line)).toEqual([2, 3]);
  expect(rejects).toEqual([{ line: 4, column: null, code: 'too_many_cells', value: 'two' }]);
});

test('stray quotes inside a cell are text', async () => {
  const { rows } = await readAll(file('username,bio\na,the "best" one\nb,"quoted" and more\n'));
  expect(rows.map((row) => row.cells[1])).toEqual(['the "best" one', '"quoted" and more']);
});

test('a file that was cut off inside a cell loses its last row, with a reason', async () => {
  const { rows, rejects } = await readAll(file('username,bio\na,x\nb,"cut off\nhere'));
  expect(rows).toHaveLength(1);
  expect(rejects).toEqual([{ line: 3, column: null, code: 'unclosed_quote', value: null }]);
});

test('a quote that swallows the rest of a long file refuses the file with its line', async () => {
  const rows = Array.from({ length: 500 }, (_, index) => `u${index},x`).join('\n');
  await expect(readAll(file(`username,bio\na,"open\n${rows}\n`))).rejects.toMatchObject({
    code: 'row_too_large',
    facts: { line: 2 },
  });
});

test('old Macintosh line ends work, and the last line needs none', async () => {
  expect((await readAll(file('username,followers\ra,1\rb,2'))).rows).toHaveLength(2);
  expect((await readAll(file('username,followers\na,1\nb,2'))).rows).toHaveLength(2);
});

test('a packed file is unpacked', async () => {
  expect((await readAll(file(gzipSync('username,followers\na,1\n'), 'packed.csv.gz'))).rows).toHaveLength(1);
  const cut = gzipSync(`username,followers\n${'a,1\n'.repeat(5000)}`).subarray(0, 60);
  expect(await refusal(file(cut, 'cut.csv.gz'))).toBe('file_damaged');
});

test('GB18030 is read, and cp936’s 0x80 is the euro sign', async () => {
  const bytes = Buffer.concat([
    ascii('username,bio\na,'),
    hello,
    ascii(' '),
    Buffer.from([0x80]),
    ascii('5\nb,'),
    hello,
    Buffer.from([0x80, 0x0a]),
  ]);
  const { head, rows } = await readAll(file(bytes));
  expect(head.encoding).toBe('gb18030');
  expect(rows.map((row) => row.cells[1])).toEqual(['你好 €5', '你好€']);
});

test('a UTF-8 line inside a GB18030 file is rejected, not stored as mojibake', async () => {
  const lines = [
    ascii('username,bio\n'),
    ...Array.from({ length: 5 }, () => Buffer.concat([ascii('a,'), hello, ascii('\n')])),
  ];
  const { head, rows, rejects } = await readAll(file(Buffer.concat([...lines, Buffer.from('b,你好吗\n')])));
  expect(head.encoding).toBe('gb18030');
  expect(rows).toHaveLength(5);
  expect(rejects).toEqual([{ line: 7, column: 'bio', code: 'mixed_encoding', value: '你好吗' }]);
});

test('a damaged or foreign line inside a UTF-8 file is rejected, and the file stays UTF-8', async () => {
  const bytes = Buffer.concat([
    Buffer.from('username,bio\na,你好\nb,很好\nc,真的\nd,'),
    hello,
    ascii('\ne,'),
    Buffer.from([0xff, 0xfe]),
    ascii('\n'),
  ]);
  const { head, rows, rejects } = await readAll(file(bytes));
  expect(head.encoding).toBe('utf-8');
  expect(rows).toHaveLength(3);
  expect(rejects.map(({ line, code }) => [line, code])).toEqual([
    [5, 'mixed_encoding'],
    [6, 'damaged_text'],
  ]);
});

test('Italian accents of an old Windows file are not read as Chinese', async () => {
  const { head, rows } = await readAll(
    file(ascii('username;bio\na;perch\xe9 no\nb;citt\xe0, \xe8 qui 5 \x80\nc;pi\xf9o\n')),
  );
  expect(head.encoding).toBe('windows-1252');
  expect(rows.map((row) => row.cells[1])).toEqual(['perché no', 'città, è qui 5 €', 'piùo']);
});

test('a spreadsheet’s “Unicode text” is read', async () => {
  const wide = Buffer.from('\uFEFFusername\tbio\r\na\t你好\r\n', 'utf16le');
  const { head, rows } = await readAll(file(wide, 'unicode.txt'));
  expect(head.encoding).toBe('utf-16le');
  expect(rows).toEqual([{ line: 2, cells: ['a', '你好'] }]);
});

test('an encoding is decided by the whole file, however late the first letter beyond ASCII comes', async () => {
  const plain = ascii(`username,bio\n${'abcdef,plain text\n'.repeat(60_000)}`);
  expect(await surveyEncoding(file(Buffer.concat([plain, ascii('z,'), hello, hello, ascii('\n')])))).toBe('gb18030');
});

test.each([
  ['a.csv', '%PDF-1.7 …', 'file_not_a_table'],
  ['b.csv', '<html><table>', 'file_not_a_table'],
  ['c.xlsx', 'PK\x03\x04 not really', 'file_damaged'],
  ['d.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file_not_a_table'],
  ['e.csv', '', 'file_empty'],
  ['f.csv', '\uFEFF\n\n', 'file_empty'],
  ['g.csv', 'username,followers\n', 'file_without_rows'],
  ['h.csv', 'username,followers\n=====\n,\n', 'file_without_rows'],
  ['i.jsonl', '{"a": \n', 'file_damaged'],
  ['j.json', '[]', 'file_without_rows'],
])('%s is refused', async (name, content, code) => {
  expect(await refusal(file(content, name))).toBe(code);
});

test('a file that is not there is refused', async () => {
  expect(await refusal(join(folder, 'none.csv'))).toBe('file_missing');
});

test('JSON lines are read with their ids whole, and broken lines are rejected', async () => {
  const path = file(
    '{"aweme_id": 7234567890123456789, "tags": ["a","b"]}\n\n{"aweme_id": "2"\n{"aweme_id":"3"}\n',
    'x.jsonl',
  );
  const { head, rows, rejects } = await readAll(path);
  expect(head.headers).toEqual(['aweme_id', 'tags']);
  expect(rows).toEqual([
    { line: 1, cells: ['7234567890123456789', 'a,b'] },
    { line: 4, cells: ['3', ''] },
  ]);
  expect(rejects).toMatchObject([{ line: 3, code: 'bad_json' }]);
});

test('an indented JSON array is read element by element', async () => {
  const { rows } = await readAll(
    file('[\n  {\n    "a": "}{",\n    "b": {"c": 1}\n  },\n  {\n    "a": "\\""\n  }\n]\n', 'y.json'),
  );
  expect(rows).toEqual([
    { line: 2, cells: ['}{', '{"c":1}'] },
    { line: 6, cells: ['"', ''] },
  ]);
});

/** A workbook of one sheet, stored without compression. */
function workbook(rows: string): Buffer {
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    ],
    [
      '_rels/.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    ],
    [
      'xl/workbook.xml',
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="达人" sheetId="1" r:id="r1"/></sheets></workbook>',
    ],
    [
      'xl/_rels/workbook.xml.rels',
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ],
    [
      'xl/worksheets/sheet1.xml',
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    ],
  ];
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const data = Buffer.from(text);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(data.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, Buffer.from(name), data]);
    directory.push(Buffer.from('504b01021400', 'hex'), fields, where, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, central, end]);
}

test('a workbook is read with its own row numbers, and long ids show their damage', async () => {
  const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const rows = `<row r="1">${cell('A1', '达人名单')}</row><row r="3">${cell('A3', '达人id')}${cell('B3', '粉丝数')}</row>
    <row r="4">${cell('A4', '123')}<c r="B4"><v>1753877995026</v></c></row>
    <row r="5"><c r="A5"><v>6.9912345678901197E+18</v></c><c r="B5"><v>1.5</v></c></row>`;
  const { head, rows: read } = await readAll(file(workbook(rows), 'list.xlsx'));
  expect(head).toMatchObject({ container: 'sheet', sheet: '达人', headerLine: 3 });
  expect(read).toEqual([
    { line: 4, cells: ['123', '1753877995026'] },
    { line: 5, cells: ['6.9912345678901197E+18', '1.5'] },
  ]);
});
