import type { Sheet } from '../model.ts';
import { damaged, exceeds } from './refused.ts';
import { isDocumentRelationship } from './namespaces.ts';
import { END, OPEN, type XmlScanner } from './xml-scanner.ts';
import type { Limits } from './limits.ts';

export interface SheetEntry {
  readonly name: string;
  readonly state: Sheet['state'];
  /** Which relationship of the workbook part leads to it. */
  readonly relationship: string;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904 instead of 1900. */
  readonly from1904: boolean;
}

/** Reads the workbook part behind its root element: sheets in the order of their tabs, and the date system. */
export function readWorkbookPart(xml: XmlScanner, limits: Limits): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  let inSheets = false;
  for (let token = xml.next(); token !== END; token = xml.next()) {
    if (token !== OPEN || !xml.own) continue;
    if (xml.named('workbookPr')) from1904 = isTrue(xml.attribute('date1904'));
    if (xml.depth === 2 && !xml.empty) inSheets = xml.named('sheets');
    else if (inSheets && xml.named('sheet')) {
      if (sheets.length === limits.sheets) throw exceeds('sheets', limits.sheets, xml.part);
      const relationship = xml.attributeIn(isDocumentRelationship, 'id');
      if (relationship === undefined) throw damaged(xml.part, 'bad-relationship');
      sheets.push({ name: xml.attribute('name') ?? '', state: sheetState(xml.attribute('state')), relationship });
    }
  }
  return { sheets, from1904 };
}

/** A boolean of XML Schema. */
export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

function sheetState(state: string | undefined): Sheet['state'] {
  if (state === 'hidden') return 'hidden';
  return state === 'veryHidden' ? 'very-hidden' : 'visible';
}
