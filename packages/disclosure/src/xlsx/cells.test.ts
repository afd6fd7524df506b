import { expect, test } from 'vitest';
import { cellsIn, cellsOf, opened, refused, workbookFile, worksheet } from './testing/workbook-file.ts';

const text = (ref: string, inner: string): string => `<c r="${ref}" t="inlineStr"><is>${inner}</is></c>`;
const row = (cells: string, r = 1): string => `<row r="${r}">${cells}</row>`;

test('reads shared strings with rich runs and leaves phonetic readings out', () => {
  const strings =
    '<si><t>plain</t></si><si><r><t>Yes</t></r><r><rPr><b/></rPr><t xml:space="preserve"> and no</t></r></si>' +
    '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="1"/></si><si><t>a</t><r><t>b</t></r></si><si/>';
  const cells = row(['A', 'B', 'C', 'D', 'E'].map((column, i) => `<c r="${column}1" t="s"><v>${i}</v></c>`).join(''));
  expect(cellsIn(cells, { strings })).toEqual({
    A1: 'text plain',
    B1: 'text Yes and no',
    C1: 'text 課',
    D1: 'text ab',
  });
});

test('reads inline strings with CDATA, comments, instructions, references, and blanks as they stand', () => {
  expect(
    cellsIn(
      row(
        text('A1', '<t>Y<!-- no --><![CDATA[e<s &amp;]]><?pi x?>!</t>') +
          text('B1', '<t xml:space="preserve">  a &amp; b &lt;&gt;&quot;&apos; &#65;&#x42;&#x1F3E5; </t>') +
          text('C1', '<t>a\r\nb\rc\nd&#13;e</t>') +
          text('D1', '<t/>') +
          '<c r="E1" t="inlineStr"><is/></c>',
      ),
    ),
  ).toEqual({ A1: 'text Ye<s &amp;!', B1: 'text   a & b <>"\' AB🏥 ', C1: 'text a\nb\nc\nd\re' });
});

test('decodes the escapes of spreadsheets, in either case, once', () => {
  expect(
    cellsIn(
      row(
        text('A1', '<t>a_x000D_b_x000d_c</t>') +
          text('B1', '<t>_x005F_x000D_</t>') +
          text('C1', '<t>_x00_ _x000G_ ____</t>') +
          '<c r="D1" t="str"><f>A1</f><v>x_x0009_y</v></c>' +
          text('E1', '<t><![CDATA[_x0041_]]></t>'),
      ),
    ),
  ).toEqual({ A1: 'text a\rb\rc', B1: 'text _x000D_', C1: 'text _x00_ _x000G_ ____', D1: '=text x\ty', E1: 'text A' });
});

test('reads the cached values of formulas, whatever their type', () => {
  expect(
    cellsIn(
      row(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>Yes</v></c><c r="C1" t="s"><f>D1</f><v>0</v></c>' +
          '<c r="D1" t="b"><f>TRUE()</f><v>1</v></c><c r="E1" t="e"><f>NA()</f><v>#N/A</v></c>',
      ),
      { strings: '<si><t>shared</t></si>' },
    ),
  ).toEqual({ A1: '=number 2', B1: '=text Yes', C1: '=text shared', D1: '=boolean true', E1: '=error #N/A' });
});

test('keeps a formula that was never computed as a cell without text', () => {
  expect(cellsIn(row('<c r="A1"><f>1+1</f></c><c r="B1" t="str"><f>"a"</f><v></v></c><c r="C1"/>'))).toEqual({
    A1: '=text ',
    B1: '=text ',
  });
});

test('writes numbers in their shortest form and keeps what is no number as it is printed', () => {
  const values = [
    '007',
    ' 3 ',
    '-0.50',
    '1E3',
    '0.1',
    '1234567890123',
    '1E+400',
    'abc',
    '0x10',
    '4.3200000000000003',
    '1e-7',
    '.5',
    '5.',
  ];
  const cells = values.map((value, i) => `<c r="${String.fromCharCode(65 + i)}1"><v>${value}</v></c>`).join('');
  expect(Object.values(cellsIn(row(cells)))).toEqual([
    'number 7',
    'number 3',
    'number -0.5',
    'number 1000',
    'number 0.1',
    'number 1234567890123',
    'text 1E+400',
    'text abc',
    'text 0x10',
    'number 4.32',
    'number 1e-7',
    'number 0.5',
    'number 5',
  ]);
});

test('reads booleans and errors', () => {
  const cells =
    '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c><c r="C1" t="b"><v>true</v></c><c r="D1" t="e"><v>#DIV/0!</v></c>';
  expect(cellsIn(row(cells))).toEqual({
    A1: 'boolean true',
    B1: 'boolean false',
    C1: 'boolean true',
    D1: 'error #DIV/0!',
  });
});

const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="[$-407]d/\\ mmm\\ yyyy;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/>' +
  '<numFmt numFmtId="166" formatCode="&quot;day &quot;0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="22"/></cellXfs>';

test('reads a number as a date where its format shows a day', () => {
  const cell = (column: string, style: number, value: string): string =>
    `<c r="${column}1" s="${style}"><v>${value}</v></c>`;
  const cells = row(
    cell('A', 0, '43831') +
      cell('B', 1, '43831') +
      cell('C', 2, '43831.5') +
      cell('D', 3, '43831') +
      cell('E', 4, '43831') +
      cell('F', 5, '43831.999999'),
  );
  expect(cellsIn(cells, { styles })).toEqual({
    A1: 'number 43831',
    B1: 'date 2020-01-01',
    C1: 'date 2020-01-01T12:00:00',
    D1: 'number 43831',
    E1: 'number 43831',
    F1: 'date 2020-01-02',
  });
  expect(cellsIn(row(cell('B', 1, '42369')), { styles, workbook: '<workbookPr date1904="1"/>' })).toEqual({
    B1: 'date 2020-01-01',
  });
});

test('reads ISO dates, and leaves times and impossible days as they are printed', () => {
  const values = ['2021-01-01', '2021-01-01T10:10:10', '2021-01-01T00:00:00.000Z', '10:10:10', '2021-02-30', 'PT5M'];
  const cells = values.map((value, i) => `<c r="${String.fromCharCode(65 + i)}1" t="d"><v>${value}</v></c>`).join('');
  expect(Object.values(cellsIn(row(cells)))).toEqual([
    'date 2021-01-01',
    'date 2021-01-01T10:10:10',
    'date 2021-01-01',
    'text 10:10:10',
    'text 2021-02-30',
    'text PT5M',
  ]);
});

test('counts rows and cells that say no place', () => {
  const rows =
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="7"><c><v>5</v></c></row><row><c r="B9"><v>6</v></c></row>';
  expect(cellsIn(rows)).toEqual({
    A1: 'number 1',
    D1: 'number 2',
    E1: 'number 3',
    A2: 'number 4',
    A7: 'number 5',
    B9: 'number 6',
  });
});

test('puts rows and cells in order, and refuses a cell that is there twice', () => {
  expect(
    Object.keys(cellsIn(row('<c r="A2"><v>2</v></c>', 2) + row('<c r="B1"><v>1</v></c><c r="A1"><v>0</v></c>'))),
  ).toEqual(['A1', 'B1', 'A2']);
  const twice = row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>');
  expect(refused(workbookFile({ sheets: { S: twice } }))).toEqual({
    kind: 'damaged',
    part: 'xl/worksheets/sheet1.xml',
    reason: 'duplicate-cell',
  });
});

test.each(['A0', 'XFE1', 'A1048577', '1A', 'AAAA1', 'A', '1', '', 'A1B', 'É1'])(
  'refuses the cell reference %j',
  (reference) => {
    expect(refused(workbookFile({ sheets: { S: row(`<c r="${reference}"><v>1</v></c>`) } }))).toMatchObject({
      reason: 'bad-cell-reference',
    });
  },
);

test.each(['-1', '2', '1.5', 'x', '99999999999999999'])('refuses the string number %j', (index) => {
  const file = workbookFile({
    sheets: { S: row(`<c r="A1" t="s"><v>${index}</v></c>`) },
    strings: '<si><t>a</t></si><si><t>b</t></si>',
  });
  expect(refused(file)).toMatchObject({ kind: 'damaged', reason: 'bad-string-index' });
});

test('names hidden rows and rows of no height, and merged areas', () => {
  const rows =
    '<row r="1" hidden="1"/><row r="2" ht="0" customHeight="1"><c r="A2"><v>1</v></c></row><row r="3" hidden="0" ht="15"/><row hidden="true"/>';
  const after = '<mergeCells count="2"><mergeCell ref="A1:XFD1048576"/><mergeCell ref="C5:B4"/></mergeCells>';
  const [sheet] = opened(workbookFile({ sheets: { S: worksheet(rows, after) } })).sheets;
  expect([...sheet!.hiddenRows]).toEqual([1, 2, 4]);
  expect(sheet!.merges).toEqual([
    [1, 1, 1048576, 16384],
    [4, 2, 5, 3],
  ]);
});

test('keeps no column beyond the limit, and reads on behind it', () => {
  const file = workbookFile({
    sheets: { S: row('<c r="BL1"><v>64</v></c><c r="BM1"><v>65</v></c>') + row('<c r="A2"><v>1</v></c>', 2) },
  });
  expect(cellsOf(opened(file))).toEqual({ BL1: 'number 64', A2: 'number 1' });
});
