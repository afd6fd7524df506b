import { enter, type PackageParts } from './package-parts.ts';
import { isBuiltInDate, isDateFormat } from './number-format.ts';
import { isSpreadsheet } from './namespaces.ts';
import { elementCode, END, OPEN } from './xml-scanner.ts';

/** Of each cell style, by its number: 1 when it shows a number as a date. */
export type DateStyles = Uint8Array;

const XF = elementCode('xf');

/** Reads the number formats of a styles part; nothing else in it matters to a reader of values. */
export function readDateStyles(parts: PackageParts, name: string): DateStyles {
  const xml = parts.scan(name, isSpreadsheet);
  const custom = new Map<number, boolean>();
  const formats: number[] = [];
  enter(xml, 'styleSheet');
  let inCellFormats = false;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || !xml.own) continue;
    if (xml.depth === 2 && !xml.empty) inCellFormats = xml.named('cellXfs');
    else if (xml.code === XF && inCellFormats) formats.push(Number(xml.attribute('numFmtId') ?? 0));
    else if (xml.named('numFmt'))
      custom.set(Number(xml.attribute('numFmtId')), isDateFormat(xml.attribute('formatCode') ?? ''));
  }
  return Uint8Array.from(formats, (id) => ((custom.get(id) ?? isBuiltInDate(id)) ? 1 : 0));
}
