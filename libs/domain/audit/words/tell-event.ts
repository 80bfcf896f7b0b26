import type { Wording } from '@platform/errors';
import { actorWords } from './actors.words.js';
import type { FeatureWords } from './catalogue.js';
import { changesOf } from './changes-of.js';
import { wordsOf } from './index.js';
import { type Names, tellValue } from './tell-value.js';

/** An event as the record keeps it, with the names of who did it. */
export interface EventToTell {
  type: string;
  /** Null when it was disposed of. */
  content: Record<string, unknown> | null;
  post: string | null;
  person: string | null;
  systemActor: string | null;
  actingBy: 'session' | 'token' | 'job' | 'command' | null;
  asDeputy: boolean;
}

/** An event in sentences. */
export interface ToldEvent {
  who: Wording;
  sentence: Wording;
  changes: { field: Wording; before: Wording; after: Wording }[];
  reason: string | null;
  disposed: boolean;
}

const PLACE = /\{(\w+)\}/g;
const GONE: Wording = { ja: '…', en: '…' };

/** Who did what, in Japanese and English; the day and time stand before it. */
export function tellEvent(event: EventToTell, names: Names): ToldEvent {
  const words = wordsOf(event.type);
  const content = event.content ?? {};
  const told = words?.event ?? { ja: `${event.type} を記録しました`, en: `recorded ${event.type}` };
  const fields = words?.feature.fields ?? {};
  // A reason with words of its own is a code, which the sentence tells.
  const reason = 'reason' in fields ? null : content['reason'];
  const who = whoDid(event);
  const how =
    event.actingBy === 'token' ? { ja: 'アクセストークンで', en: ' by access token' } : { ja: '', en: '' };
  const what = filled(told, fields, event.content, names);
  return {
    who,
    sentence: { ja: `${who.ja}が${how.ja}${what.ja}`, en: `${who.en}${how.en} ${what.en}` },
    changes: changesOf(content, words?.event.field).map(({ record, field, before, after }) => {
      const label = fields[field] ?? { ja: field, en: field };
      const place = record === undefined ? '' : `${record} `;
      return {
        field: { ja: `${place}${label.ja}`, en: `${place}${label.en}` },
        before: tellValue(before, names, label.as),
        after: tellValue(after, names, label.as),
      };
    }),
    reason: typeof reason === 'string' && reason !== '' ? reason : null,
    disposed: event.content === null,
  };
}

function whoDid({ post, person, systemActor, asDeputy }: EventToTell): Wording {
  if (systemActor !== null)
    return actorWords[systemActor] ?? { ja: `自動処理（${systemActor}）`, en: `the system (${systemActor})` };
  const name = post ?? person;
  if (name === null) return { ja: '（不明）', en: '(unknown)' };
  return asDeputy ? { ja: `${name}（代理）`, en: `${name} (deputy)` } : { ja: name, en: name };
}

function filled(
  told: Wording,
  fields: FeatureWords['fields'],
  content: Record<string, unknown> | null,
  names: Names,
): Wording {
  const value = (field: string): Wording =>
    content === null || !(field in content) ? GONE : tellValue(content[field], names, fields[field]?.as);
  const known = (field: string | undefined) =>
    field !== undefined && content !== null && content[field] !== null && content[field] !== undefined;
  const put = (language: 'ja' | 'en') =>
    told[language]
      .replace(/\[([^\]]*)\]/g, (_match, part: string) =>
        [...part.matchAll(PLACE)].every(([, field]) => known(field)) ? part : '',
      )
      .replace(PLACE, (_match, field: string) => value(field)[language]);
  return { ja: put('ja'), en: put('en') };
}
