import type { changes as ja } from '../ja/changes';

export const changes: typeof ja = {
  title: 'What changed',
  sentence: 'From {from} to {to}, {fields} field(s) changed in {subjects} record(s).',
  none: 'Nothing changed in these days.',
  noneHow: 'A longer period may show more.',
  reversed: 'Please enter a day not before the first.',
  future: 'Please enter a day that is not in the future.',
  from: 'From',
  to: 'To',
  show: 'Show this period',
  heads: { field: 'Field', before: 'Before', after: 'After', last: 'Last changed by' },
  times: '({count} times in between)',
  kinds: { programme: 'Programme', theme: 'Theme', initiative: 'Initiative' },
  since: 'What changed between two days',
};
