import { SaxesParser } from 'saxes';
import { coldAndWarm, report } from './measuring.ts';
import { inflatedParts } from './inflated-parts.ts';
import { sampleWorkbook } from './sample-workbook.ts';

/** Inflate and SAX to cells, the plain way: no limits, no form found in them. */
const { bytes } = await sampleWorkbook();

function strings(xml: string): string[] {
  const all: string[] = [];
  let inText = false;
  let text = '';
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', ({ name }) => {
    if (name === 'si') text = '';
    inText = name === 't';
  });
  parser.on('text', (piece) => {
    if (inText) text += piece;
  });
  parser.on('closetag', ({ name }) => {
    inText = false;
    if (name === 'si') all.push(text);
  });
  parser.write(xml).close();
  return all;
}

function cells(xml: string, shared: readonly string[]): [string, string][] {
  const all: [string, string][] = [];
  let place = '';
  let type = '';
  let value = '';
  let inValue = false;
  const parser = new SaxesParser({ position: false });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') {
      place = String(attributes['r'] ?? '');
      type = String(attributes['t'] ?? '');
      value = '';
    }
    inValue = name === 'v' || name === 't';
  });
  parser.on('text', (piece) => {
    if (inValue) value += piece;
  });
  parser.on('closetag', ({ name }) => {
    inValue = false;
    if (name === 'c' && value !== '') all.push([place, type === 's' ? shared[Number(value)]! : value]);
  });
  parser.write(xml).close();
  return all;
}

report({
  ...coldAndWarm(() => {
    const parts = inflatedParts(bytes);
    const part = (name: string): string => parts.get(`xl/${name}.xml`)?.toString('utf8') ?? '';
    const shared = part('sharedStrings') === '' ? [] : strings(part('sharedStrings'));
    if (cells(part('worksheets/sheet1'), shared).length < 500) throw new Error('not read');
  }),
});
