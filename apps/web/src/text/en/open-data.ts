export const openData = {
  title: 'Open data',
  lead: 'Anybody can take the public part of the joint programmes as data. No sign-in is needed.',
  formats:
    'CSV is UTF-8 with its mark, JSON has the same fields. A file holds at most {rows} rows. Decimals keep every digit.',
  take: { csv: '{name} (CSV)', json: '{name} (JSON)' },
  dictionary: 'What the fields mean ({count} fields)',
  fields: 'fields',
  heads: { name: 'Field', title: 'Meaning', type: 'Type' },
  types: {
    text: 'text',
    integer: 'whole number',
    decimal: 'decimal',
    day: 'day',
    yes_no: 'yes or no',
    list: 'list (in CSV separated by 、)',
  },
  link: 'Open data',
};
