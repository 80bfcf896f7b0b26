/** One field of a change, with what stood there before. */
export interface Change {
  /** In which record of several, as an import changes them. */
  record?: string;
  field: string;
  before: unknown;
  after: unknown;
}

type Fields = Record<string, { before: unknown; after: unknown }>;

/** A longer list is in the export. */
const MOST_CHANGES = 100;

/** The changes that a content tells of, whatever its version. `field` = what an older content calls {before, after}. */
export function changesOf(content: Record<string, unknown>, field?: string): Change[] {
  const { changes } = content;
  if (Array.isArray(changes))
    return (changes as { recordType: string; key: string; fields: Fields }[])
      .flatMap(({ recordType, key, fields }) => listed(fields, `${recordType} ${key}`))
      .slice(0, MOST_CHANGES);
  if (typeof changes === 'object' && changes !== null) return listed(changes as Fields);
  if ('fromPostId' in content)
    return [{ field: 'assignedPostId', before: content['fromPostId'], after: content['toPostId'] }];
  if (field !== undefined && 'after' in content)
    return [{ field, before: content['before'], after: content['after'] }];
  if ('from' in content && 'to' in content && !('count' in content))
    return [{ field: 'state', before: content['from'], after: content['to'] }];
  return [];
}

function listed(fields: Fields, record?: string): Change[] {
  return Object.entries(fields).map(([field, { before, after }]) => ({
    ...(record === undefined ? {} : { record }),
    field,
    before,
    after,
  }));
}
