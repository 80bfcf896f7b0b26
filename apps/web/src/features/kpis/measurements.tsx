import { useState, type ReactNode } from 'react';
import type { Indicator, Measurement } from '../../api/types';
import { fill } from '../../text/fill';
import { useLanguage } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button } from '../../ui/button';
import { grouped } from '../../ui/official-words';
import { Section } from '../../ui/page';
import { plainPartialDay } from '../../ui/partial-day';
import { Table } from '../../ui/table';
import { yearHead, yearLabel } from './figures';
import { StatusWord } from './judgement-word';
import { PeriodOfValue } from './period-of-value';
import { RecordDialog } from './record-dialog';
import { valueWords } from './value-words';

/** Every figure that was recorded; one that was replaced stays, struck, with the reason of the next. */
export function Measurements({ indicator }: { indicator: Indicator }): ReactNode {
  const { text, language } = useLanguage();
  const w = text.kpis;
  const heads = w.measurementHeads;
  const [replacing, setReplacing] = useState<{ row: Measurement; status?: 'final' } | null>(null);
  const labels = new Map(indicator.components.map(({ number, label }) => [number, label]));
  const told = (row: Measurement) => valueWords(row, indicator, text, language);
  return (
    <Section title={w.measurements}>
      {indicator.measurements.length === 0 ? (
        <Empty title={w.noMeasurements}>
          {!indicator.can.record && indicator.state !== 'draft' && (
            <p>{fill(w.whoRecords, { agency: text.words.agencyName[indicator.agency ?? 'joint'] })}</p>
          )}
        </Empty>
      ) : (
        <Table
          caption={w.measurements}
          rows={indicator.measurements}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'period',
              head: yearHead(w, indicator),
              cell: (row) => (
                <>
                  {yearLabel(indicator.periodKind, row.year, language)}
                  <PeriodOfValue row={row} />
                  {(labels.get(row.component) ?? null) !== null && (
                    <span className="block text-sub">{labels.get(row.component)}</span>
                  )}
                </>
              ),
            },
            {
              key: 'value',
              head: heads.value,
              label: heads.value,
              align: 'end',
              cell: (row) => (
                <>
                  {row.supersededBy === null ? told(row) : <s>{told(row)}</s>}
                  {row.numerator !== null && row.denominator !== null && (
                    <span className="block text-sub">
                      {fill(w.byParts, {
                        numerator: grouped(row.numerator),
                        denominator: grouped(row.denominator),
                      })}
                    </span>
                  )}
                </>
              ),
            },
            {
              key: 'status',
              head: heads.status,
              cell: (row) => (
                <>
                  <StatusWord status={row.status} />
                  {row.supersededBy !== null && <span className="block text-sub">{w.superseded}</span>}
                </>
              ),
            },
            {
              key: 'source',
              head: heads.source,
              cell: (row) => (
                <>
                  {row.source}
                  {row.publishedOn !== null && (
                    <span className="block text-sub">
                      {fill(w.published, { on: plainPartialDay(row.publishedOn, language) })}
                    </span>
                  )}
                  {row.note !== null && <span className="block text-sub">{row.note}</span>}
                  {row.reason !== null && (
                    <span className="block text-sub">{fill(w.reasonIs, { reason: row.reason })}</span>
                  )}
                </>
              ),
            },
            ...(indicator.can.record
              ? [
                  {
                    key: 'act',
                    head: <span className="sr-only">{heads.act}</span>,
                    cell: (row: Measurement) =>
                      row.supersededBy === null && (
                        <span className="flex flex-wrap gap-2" data-print="hide">
                          {row.status === 'provisional' && (
                            <Button
                              onClick={() => {
                                setReplacing({ row, status: 'final' });
                              }}
                            >
                              {w.confirmFinal}
                            </Button>
                          )}
                          <Button
                            onClick={() => {
                              setReplacing({ row });
                            }}
                          >
                            {w.replace}
                          </Button>
                        </span>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {replacing !== null && (
        <RecordDialog
          indicator={indicator}
          replaced={replacing.row}
          {...(replacing.status === undefined ? {} : { status: replacing.status })}
          onClose={() => {
            setReplacing(null);
          }}
        />
      )}
    </Section>
  );
}
