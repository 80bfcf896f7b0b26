import type { ReactNode } from 'react';
import { useLanguage } from '../text/language';
import { languageOf } from '../text/language-of';

export interface Column<R> {
  key: string;
  head: ReactNode;
  /** Text before the value on a phone; left out where the value speaks for itself. */
  label?: string;
  align?: 'end';
  width?: string;
  /** Left out on paper. */
  print?: 'hide';
  cell: (row: R) => ReactNode;
}

/** A real table; on phones each row becomes a block (roles are given because display: block drops them). */
export function Table<R>(props: {
  caption: string;
  columns: Column<R>[];
  rows: R[];
  rowKey: (row: R) => string;
  isCurrent?: (row: R) => boolean;
  stack?: boolean;
}): ReactNode {
  const { language } = useLanguage();
  return (
    <table className="ledger" role="table" data-stack={props.stack !== false}>
      <caption className="sr-only">{props.caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {props.columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              data-align={column.align}
              data-print={column.print}
              style={column.width === undefined ? undefined : { width: column.width }}
            >
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr
            key={props.rowKey(row)}
            role="row"
            id={`row-${props.rowKey(row)}`}
            aria-current={props.isCurrent?.(row) ? 'true' : undefined}
          >
            {props.columns.map((column) => {
              const content = column.cell(row);
              const empty = content === null || content === undefined || content === '' || content === false;
              return (
                <td
                  key={column.key}
                  role="cell"
                  data-align={column.align}
                  data-print={column.print}
                  data-label={column.label}
                  data-empty={empty}
                >
                  {empty ? null : (
                    <div className="min-w-0" lang={languageOf(content, language)}>
                      {content}
                    </div>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
