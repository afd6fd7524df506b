import { enter, type PackageParts } from './package-parts.ts';
import { exceeds } from './refused.ts';
import { isSpreadsheet } from './namespaces.ts';
import { STRING_CLOSE, STRING_OPEN } from './plain-markup.ts';
import { CLOSE, elementCode, END, OPEN, type XmlScanner } from './xml-scanner.ts';
import type { Limits } from './limits.ts';

const SI = elementCode('si');
const T = elementCode('t');
const R = elementCode('r');

/** The strings that the cells of a workbook point to, by number. */
export function readSharedStrings(parts: PackageParts, name: string, limits: Limits): readonly string[] {
  const xml = parts.scan(name, isSpreadsheet);
  const strings: string[] = [];
  let units = 0;
  enter(xml, 'sst');
  for (;;) {
    let text = xml.plain ? xml.between(STRING_OPEN, STRING_CLOSE, 2) : undefined;
    if (text === undefined) {
      const token = xml.next();
      if (token === END) return strings;
      if (token !== OPEN) continue;
      if (!xml.own || xml.code !== SI) {
        xml.skip();
        continue;
      }
      text = readStringItem(xml);
    }
    units += text.length;
    if (units > limits.totalText) throw exceeds('totalText', limits.totalText, name);
    if (strings.length === limits.strings) throw exceeds('strings', limits.strings, name);
    strings.push(text);
  }
}

/**
 * The text of the string item that was opened last (`si` or `is`): its plain text and its rich runs in order, without
 * formatting and without phonetic readings, which repeat the text in another script.
 */
export function readStringItem(xml: XmlScanner): string {
  if (xml.empty) return '';
  let text = '';
  const outside = xml.depth - 1;
  for (let token = xml.next(); ; token = xml.next()) {
    if (token === CLOSE) {
      if (xml.depth === outside) return text;
      // Else the end of a rich run.
    } else if (token === END) throw xml.bad();
    else if (xml.own && xml.code === T) text = text === '' ? xml.text(true) : text + xml.text(true);
    else if (!(xml.own && xml.code === R)) xml.skip();
  }
}
