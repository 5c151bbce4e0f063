// Writes an XLSX workbook while its rows come: nothing is held but the page at hand and what is on its way out.
import { crc32, createDeflateRaw } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import {
  type ColumnKind,
  contentTypesXml,
  mostSheetRows,
  packageXml,
  relationsXml,
  rowXml,
  sheetEnd,
  sheetStart,
  stylesXml,
  workbookXml,
} from './workbook-xml.ts';

/** A ZIP without its 64-bit extension counts in 32 bits; beyond the first a new sheet begins, beyond the second nothing can. */
const mostSheetBytes = 3_500_000_000;
const mostFileBytes = 4_000_000_000;

/** A file of the ZIP that is packed by Node in a thread of its pool, so that other requests are answered meanwhile. */
class PackedFile implements ZipInputFile {
  readonly filename: string;
  // Not the clock's: the same rows give the same bytes.
  readonly mtime = new Date(2000, 0, 1);
  readonly compression = 8;
  size = 0;
  crc = 0;
  ondata?: ZipInputFile['ondata'];
  // Level 3: an eighth larger than level 6, in half of its time.
  readonly #packer = createDeflateRaw({ level: 3 });

  constructor(filename: string) {
    this.filename = filename;
    this.#packer.on('data', (chunk: Buffer<ArrayBuffer>) => this.ondata?.(null, chunk, false));
    // Whoever writes or ends hears of a fault; without a listener it would end the process besides.
    this.#packer.on('error', () => undefined);
  }

  /** Resolves when the text has been packed. */
  write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    this.size += bytes.length;
    this.crc = crc32(bytes, this.crc);
    return new Promise((done, fail) => {
      this.#packer.write(bytes, (error) => (error ? fail(error) : done()));
    });
  }

  async end(): Promise<void> {
    await new Promise((done, fail) => {
      this.#packer.once('end', done).once('error', fail);
      this.#packer.end();
    });
    this.ondata?.(null, new Uint8Array(0), true);
  }

  terminate = (): void => void this.#packer.destroy();
}

class ZipOutput {
  #packed: Uint8Array[] = [];
  #bytes = 0;
  readonly #zip = new Zip((error, chunk) => {
    if (error) throw error;
    this.#bytes += chunk.length;
    this.#packed.push(chunk);
  });

  open(name: string): PackedFile {
    const file = new PackedFile(name);
    this.#zip.add(file);
    return file;
  }

  async add(name: string, text: string): Promise<void> {
    const file = this.open(name);
    await file.write(text);
    await file.end();
  }

  /** What was packed since the last time. */
  take(): Uint8Array[] {
    if (this.#bytes > mostFileBytes) throw new Error('a workbook cannot hold more than 4 GB');
    const packed = this.#packed;
    this.#packed = [];
    return packed;
  }

  end(): void {
    this.#zip.end();
  }

  abandon(): void {
    this.#zip.terminate();
  }
}

export interface SheetForm {
  /** Of the first sheet; the next are `name 2`, `name 3` and so on. */
  readonly name: string;
  readonly header: readonly string[];
  readonly kinds: readonly ColumnKind[];
  /** Rows of a sheet with its header, what Excel holds when not given. */
  readonly mostRows?: number;
}

type Cells = readonly (string | number | null)[];

async function addFrame(zip: ZipOutput, names: readonly string[]): Promise<void> {
  await zip.add('xl/workbook.xml', workbookXml(names));
  await zip.add('xl/_rels/workbook.xml.rels', relationsXml(names.length));
  await zip.add('[Content_Types].xml', contentTypesXml(names.length));
  zip.end();
}

/** The bytes of a workbook of a few small sheets, each with its own header. Names are unique and have at most 31 characters. */
export async function writeSheets(
  sheets: readonly { readonly form: Omit<SheetForm, 'mostRows'>; readonly rows: readonly Cells[] }[],
): Promise<Buffer> {
  const zip = new ZipOutput();
  try {
    await zip.add('_rels/.rels', packageXml);
    await zip.add('xl/styles.xml', stylesXml);
    for (const [place, { form, rows }] of sheets.entries()) {
      const text = rows.map((cells, at) => rowXml(at + 2, cells, form.kinds)).join('');
      await zip.add(`xl/worksheets/sheet${place + 1}.xml`, sheetStart(form.header, form.kinds) + text + sheetEnd);
    }
    await addFrame(
      zip,
      sheets.map(({ form }) => form.name),
    );
    return Buffer.concat(zip.take());
  } finally {
    zip.abandon();
  }
}

/**
 * The bytes of a workbook with all rows. The next page is asked for when the bytes of the one before were taken. Where a
 * sheet is full the next begins, with the header again. Whoever stops early gets no workbook that opens.
 */
export async function* writeWorkbook(
  pages: AsyncIterable<readonly Cells[]>,
  form: SheetForm,
): AsyncGenerator<Uint8Array> {
  const { name, header, kinds, mostRows = mostSheetRows } = form;
  const zip = new ZipOutput();
  const names: string[] = [];
  const openSheet = async () => {
    names.push(names.length === 0 ? name : `${name} ${names.length + 1}`);
    const sheet = zip.open(`xl/worksheets/sheet${names.length}.xml`);
    await sheet.write(sheetStart(header, kinds));
    return sheet;
  };
  const closeSheet = async (sheet: PackedFile) => {
    await sheet.write(sheetEnd);
    await sheet.end();
  };
  try {
    await zip.add('_rels/.rels', packageXml);
    await zip.add('xl/styles.xml', stylesXml);
    let sheet = await openSheet();
    let row = 1;
    for await (const page of pages) {
      for (let from = 0; from < page.length; ) {
        if (row >= mostRows || sheet.size > mostSheetBytes) {
          await closeSheet(sheet);
          sheet = await openSheet();
          row = 1;
        }
        const part = page.slice(from, from + mostRows - row);
        let text = '';
        for (const cells of part) {
          row += 1;
          text += rowXml(row, cells, kinds);
        }
        await sheet.write(text);
        from += part.length;
      }
      yield* zip.take();
    }
    await closeSheet(sheet);
    await addFrame(zip, names);
    yield* zip.take();
  } finally {
    zip.abandon();
  }
}
