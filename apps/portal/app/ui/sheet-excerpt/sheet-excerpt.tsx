import { ScrollRegion } from '../table/scroll-region.tsx';

export interface ExcerptRow {
  readonly number: number;
  /** Texts by column letter; a missing column is an empty cell. */
  readonly cells: Readonly<Record<string, string>>;
}

interface SheetExcerptProps {
  readonly label: string;
  /** Column letters from left to right. */
  readonly columns: readonly string[];
  readonly rows: readonly ExcerptRow[];
  readonly at: { readonly row: number; readonly column: string };
  /** Spoken after the text of the addressed cell. */
  readonly here: string;
  /** Columns that hold short texts and stay narrow. */
  readonly narrow: readonly string[];
}

/** A piece of the vendor's own sheet around one cell: its row and column are inverted, the cell is framed. */
export function SheetExcerpt({ label, columns, rows, at, here, narrow }: SheetExcerptProps) {
  return (
    <ScrollRegion label={label}>
      <table className={columns.length > 3 ? 'sheet many' : 'sheet'}>
        <caption className="vh">{label}</caption>
        <colgroup>
          <col className="r" />
          {columns.map((c) => (
            <col key={c} className={narrow.includes(c) ? 'w1' : undefined} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td />
            {columns.map((c) => (
              <th key={c} scope="col" className={c === at.column ? 'at' : undefined}>
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.number}>
              <th scope="row" className={row.number === at.row ? 'at' : undefined}>
                {row.number}
              </th>
              {columns.map((c) =>
                row.number === at.row && c === at.column ? (
                  <td key={c} className="here">
                    {row.cells[c]}
                    <span className="vh"> ({here})</span>
                  </td>
                ) : (
                  <td key={c}>{row.cells[c]}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
