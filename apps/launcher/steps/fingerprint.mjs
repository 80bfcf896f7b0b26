import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A hash of the files' names and contents below these entries; an entry that is not there counts as empty. */
export function fingerprint(root, entries) {
  const hash = createHash('sha256');
  for (const entry of entries) {
    for (const file of filesOf(root, entry)) {
      const content = readFileSync(join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

/** The files below an entry, in a fixed order, with paths from the root. */
export function filesOf(root, entry) {
  const stat = statSync(join(root, entry), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return isSource(entry) ? [entry] : [];
  return readdirSync(join(root, entry))
    .sort()
    .flatMap((name) => filesOf(root, join(entry, name)));
}

/** Tests and editors' leftovers are no part of a build. */
function isSource(file) {
  return !/(\.spec\.tsx?|~|\.swp|\.DS_Store)$/.test(file);
}
