// A contract as a document for a word processor: one table of two columns, a row for each paragraph, so that a lawyer can edit both
// languages side by side. Hanzi are set in 宋体 (SimSun), which Chinese offices have.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { type Language, localeOf, say } from '../base/words.ts';
import type { DeedPaper, Pair } from './deed-assemble.ts';
import { deedWords } from './words-deed.ts';

const font = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体', cs: 'Times New Roman' };
/** Half of what stands between the margins of A4, in twentieths of a point. */
const columnWidth = 4_819;
const edge = { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 };

interface Style {
  readonly isBold?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly color?: string;
  readonly isHeading?: boolean;
}

/** The tag by which a word processor checks spelling. */
const tagged = (language: Language) => {
  const value = localeOf(language);
  return language === 'zh' ? { eastAsia: value } : { value };
};

function paragraphs(text: string, language: Language, { isBold = false, size = 20, color, isHeading }: Style) {
  return text.split('\n').map(
    (line) =>
      new Paragraph({
        spacing: { before: isHeading ? 120 : 0, after: 60 },
        keepNext: isHeading ?? false,
        children: [
          new TextRun({
            ...{ text: line, bold: isBold, size, font, language: tagged(language) },
            ...(color === undefined ? {} : { color }),
          }),
        ],
      }),
  );
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const borders = { top: none, bottom: none, left: none, right: none };

function row(texts: readonly string[], languages: Pair, style: Style = {}): TableRow {
  return new TableRow({
    cantSplit: false,
    children: languages.map(
      (language, index) =>
        new TableCell({
          width: { size: columnWidth, type: WidthType.DXA },
          verticalAlign: VerticalAlign.TOP,
          margins: { left: 80, right: 80 },
          borders,
          children: paragraphs(texts[index] ?? '', language, style),
        }),
    ),
  });
}

const inBoth = (pair: Pair, key: keyof typeof deedWords) => pair.map((language) => deedWords[key][language]);

function signatureRows({ text }: DeedPaper['document'], languages: Pair): TableRow[] {
  const line = '\n\n______________________________';
  return [
    row(inBoth(languages, 'signatures'), languages, { isBold: true, isHeading: true }),
    ...text.parties.map((party) => {
      const names = party.map((one) => one.split('\n')[0]!);
      const labels = ['signature', 'date'] as const;
      return row(
        names.map((name, index) => `${name}${line}\n${inBoth(languages, labels[index]!).join(' / ')}`),
        languages,
      );
    }),
  ];
}

function rowsOf({ document, languages }: DeedPaper): TableRow[] {
  const { text } = document;
  const approval =
    text.approval.length === 0
      ? []
      : [
          row(inBoth(languages, 'approval'), languages, { isBold: true, isHeading: true }),
          ...text.approval.map((one) => row(one, languages)),
          ...signatureRows(document, languages),
        ];
  return [
    row(text.notice, languages, { isBold: true, color: 'B3261E' }),
    row(text.title, languages, { isBold: true, size: 28 }),
    ...text.parties.map((party) => row(party, languages)),
    ...text.sections.flatMap(({ heading, paragraphs: said }) => [
      row(heading, languages, { isBold: true, isHeading: true }),
      ...said.map((one) => row(one, languages)),
    ]),
    ...signatureRows(document, languages),
    ...approval,
  ];
}

function footerOf({ languages, number, sha256 }: DeedPaper): Footer {
  const left = languages.map((language) => say(deedWords.footer, language, { number })).join(' / ');
  const children = [`${left} · SHA-256 ${sha256} · `, PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES];
  return new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children, size: 13, font })] }),
    ],
  });
}

/** Resolves with the bytes of the document. */
export function deedDocx(deed: DeedPaper): Promise<Buffer> {
  const { text } = deed.document;
  const document = new Document({
    ...{ title: `${text.title[0]} ${deed.number}`, creator: 'Kolosseo', description: text.notice.join(' / ') },
    styles: { default: { document: { run: { font, size: 20 } } } },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin: edge } },
        footers: { default: footerOf(deed) },
        children: [
          new Table({
            rows: rowsOf(deed),
            layout: TableLayoutType.FIXED,
            columnWidths: [columnWidth, columnWidth],
            width: { size: 2 * columnWidth, type: WidthType.DXA },
          }),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
