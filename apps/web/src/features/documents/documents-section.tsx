import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../api/session';
import { useText } from '../../text/language';
import { Empty } from '../../ui/banner';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { QueryState } from '../../ui/query-state';
import { useDocumentFields } from './document-fields';
import { DocumentItem } from './document-item';
import { documentsQuery, type DocumentSubject, useAddDocument } from './documents.api';

/** The documents and photos on a record, as far as they are for the reader. */
export function DocumentsSection({ on }: { on: DocumentSubject }): ReactNode {
  const may = useMay();
  return may('document.read') ? <Documents on={on} /> : null;
}

function Documents({ on }: { on: DocumentSubject }): ReactNode {
  const { documents: w } = useText();
  const query = useInfiniteQuery(documentsQuery(on));
  const add = useAddDocument(on);
  const fields = useDocumentFields();
  const [adding, setAdding] = useState(false);
  const mayAdd = query.data?.pages[0]?.can.add === true;
  return (
    <Section
      title={w.title}
      act={
        mayAdd && (
          <Button
            onClick={() => {
              add.reset();
              setAdding(true);
            }}
          >
            {w.add}
          </Button>
        )
      }
    >
      <QueryState query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          const photos = rows.filter(({ kind }) => kind === 'photo');
          const files = rows.filter(({ kind }) => kind === 'document');
          if (rows.length === 0) return <Empty title={w.empty} />;
          return (
            <>
              {files.length > 0 && (
                <ul>
                  {files.map((document) => (
                    <DocumentItem key={document.id} document={document} />
                  ))}
                </ul>
              )}
              {photos.length > 0 && (
                <>
                  <h3 className="mt-6 mb-2 text-std-16B-170">{w.photos}</h3>
                  <ul className="grid grid-cols-1 gap-6 sm:grid-cols-2">
                    {photos.map((document) => (
                      <DocumentItem key={document.id} document={document} />
                    ))}
                  </ul>
                </>
              )}
            </>
          );
        }}
      </QueryState>
      <MoreButton
        hasMore={query.hasNextPage}
        busy={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
      {adding && (
        <FormDialog
          title={w.add}
          verb={w.add}
          note={w.note}
          done={w.added}
          change={add}
          fields={fields(null)}
          onClose={() => {
            setAdding(false);
          }}
        />
      )}
    </Section>
  );
}
