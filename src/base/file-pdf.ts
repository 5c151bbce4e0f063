// A PDF to write into. Noto Sans SC is embedded as the subset that is used, so that hanzi show everywhere.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import PDFDocument from 'pdfkit';
import { type Language, localeOf } from './words.ts';

const fonts = dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')));
const regular = join(fonts, '400Regular', 'NotoSansSC_400Regular.ttf');
const bold = join(fonts, '700Bold', 'NotoSansSC_700Bold.ttf');

export type Pdf = InstanceType<typeof PDFDocument>;

export interface PdfWish {
  readonly title: string;
  readonly language: Language;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** When what it says was settled: with it the same text gives the same bytes. Now without it. */
  readonly madeAt?: Date;
  /** Pages stay open until the end, for what is only known then: how many there are. */
  readonly isBuffered?: boolean;
}

/** The font draws curly quotes as wide as a hanzi, which tears words apart where there are none: there straight ones are written. */
function straightenQuotes(pdf: Pdf): void {
  const straight = (text: string) => text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
  const [text, height, width] = [pdf.text, pdf.heightOfString, pdf.widthOfString].map((one) => one.bind(pdf) as never);
  const straightened = (write: (text: string, ...rest: unknown[]) => unknown) => {
    return (first: unknown, ...rest: unknown[]) => write(straight(String(first)), ...rest);
  };
  Object.assign(pdf, {
    text: straightened(text!),
    heightOfString: straightened(height!),
    widthOfString: straightened(width!),
  });
}

/** An A4 document with the fonts `regular` and `bold`; `bytes` resolves after `pdf.end()`. */
export function openPdf({ title, language, margins, isBuffered = false, madeAt = new Date() }: PdfWish): {
  pdf: Pdf;
  bytes: Promise<Buffer>;
} {
  const pdf = new PDFDocument({
    size: 'A4',
    margins,
    bufferPages: isBuffered,
    info: { Title: title, Producer: 'Kolosseo', CreationDate: madeAt },
    lang: localeOf(language),
  });
  pdf.registerFont('regular', regular);
  pdf.registerFont('bold', bold);
  if (language !== 'zh') straightenQuotes(pdf);
  const chunks: Buffer[] = [];
  const bytes = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  return { pdf, bytes };
}
