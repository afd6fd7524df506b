import type { Report, ReportBlock, ReportCell, ReportTable } from '@mds2/assessment';
import type { Paragraph, Table } from 'docx';
import { cellWords } from './report-for-paper.ts';
import { xmlText } from './xml-text.ts';

interface DocxWords {
  readonly contents: string;
}

/**
 * A report as a Word document: headings, facts, tables with a repeated header row, landscape A4. Vendor text stays text.
 * `timeZone` is the IANA name that time stamps are written in.
 */
export async function writeDocx(report: Report, words: DocxWords, timeZone: string): Promise<Uint8Array> {
  // Loaded when first needed.
  const docx = await import('docx');
  const say = (cell: ReportCell): string => xmlText(cellWords(cell, report.locale, timeZone));
  const paragraph = (text: string, options: { bold?: boolean; colour?: string; size?: number } = {}): Paragraph =>
    new docx.Paragraph({
      spacing: { after: 80 },
      children: [new docx.TextRun({ text: xmlText(text), ...(options.bold ? { bold: true } : {}), ...(options.colour ? { color: options.colour } : {}), ...(options.size ? { size: options.size } : {}) })],
    });
  const fact = ([label, value]: readonly [string, ReportCell]): Paragraph =>
    new docx.Paragraph({ spacing: { after: 60 }, children: [new docx.TextRun({ text: `${xmlText(label)}: `, color: '5B6670' }), new docx.TextRun({ text: say(value) })] });

  const table = (data: ReportTable): Table => {
    const sum = data.columns.reduce((total, { width }) => total + width, 0);
    const cell = (text: string, index: number, bold: boolean, colour?: string) =>
      new docx.TableCell({
        width: { size: Math.floor((data.columns[index]!.width / sum) * 100), type: docx.WidthType.PERCENTAGE },
        margins: { left: 60, right: 60, top: 20, bottom: 20 },
        children: [
          new docx.Paragraph({
            alignment: data.columns[index]!.align === 'end' ? docx.AlignmentType.END : docx.AlignmentType.START,
            children: [new docx.TextRun({ text, bold, size: 15, ...(colour ? { color: colour } : {}) })],
          }),
        ],
      });
    return new docx.Table({
      width: { size: 100, type: docx.WidthType.PERCENTAGE },
      rows: [
        new docx.TableRow({ tableHeader: true, cantSplit: true, children: data.columns.map(({ label }, index) => cell(xmlText(label), index, true)) }),
        ...data.rows.map(
          (row) =>
            new docx.TableRow({
              cantSplit: true,
              children: row.map((value, index) => cell(flagSign(value) + say(value), index, value.kind === 'flag' && value.sign !== 'met', value.kind === 'flag' && value.sign === 'failed' ? 'A91F1F' : undefined)),
            }),
        ),
      ],
    });
  };

  const block = (piece: ReportBlock): (Paragraph | Table)[] => {
    switch (piece.kind) {
      case 'paragraph':
        return [paragraph(piece.text)];
      case 'facts':
        return piece.facts.map(fact);
      case 'table':
        return [table(piece.table), paragraph('')];
    }
  };

  const document = new docx.Document({
    title: report.title,
    creator: 'MDS2 Desk',
    features: { updateFields: true },
    styles: { default: { document: { run: { font: 'Calibri', size: 20 }, paragraph: {} } } },
    sections: [
      {
        properties: { page: { size: { orientation: docx.PageOrientation.LANDSCAPE, width: 11906, height: 16838 }, margin: { top: 900, bottom: 900, left: 900, right: 900 } } },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                children: [
                  new docx.TextRun({ text: xmlText(report.mark ? `${report.title} · ${report.mark} · ` : `${report.title} · `), size: 15, color: '5B6670' }),
                  new docx.TextRun({ children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES], size: 15, color: '5B6670' }),
                ],
              }),
            ],
          }),
        },
        children: [
          new docx.Paragraph({ heading: docx.HeadingLevel.TITLE, children: [new docx.TextRun(xmlText(report.title))] }),
          paragraph(report.subtitle, { size: 26, colour: '5B6670' }),
          ...(report.mark ? [paragraph(report.mark, { bold: true, colour: 'A91F1F' })] : []),
          ...report.facts.map(fact),
          new docx.TableOfContents(words.contents, { hyperlink: true, headingStyleRange: '1-1' }),
          ...report.sections.flatMap((section) => [new docx.Paragraph({ heading: docx.HeadingLevel.HEADING_1, children: [new docx.TextRun(xmlText(section.heading))] }), ...section.blocks.flatMap(block)]),
        ],
      },
    ],
  });
  return new Uint8Array(await docx.Packer.toBuffer(document));
}

function flagSign(cell: ReportCell): string {
  if (cell.kind !== 'flag') return '';
  return cell.sign === 'failed' ? '✕ ' : cell.sign === 'open' ? '○ ' : '✓ ';
}
