import { publicationProblems } from './publication.rule.js';

const photo = { kind: 'photo', consent: 'given', altText: '会場の様子', contentType: 'image/jpeg' } as const;
const pointers = (facts: Parameters<typeof publicationProblems>[0]) =>
  publicationProblems(facts).map(({ pointer }) => pointer);

describe('a photo', () => {
  it('is published with its file, consent and words', () => {
    expect(pointers(photo)).toEqual([]);
    expect(pointers({ ...photo, consent: 'not_needed' })).toEqual([]);
  });

  it('is not published without consent', () => {
    expect(pointers({ ...photo, consent: 'missing' })).toEqual(['/consent']);
  });

  it('tells everything that is missing at once', () => {
    expect(pointers({ ...photo, consent: 'missing', altText: null, contentType: null })).toEqual([
      '/file',
      '/consent',
      '/altText',
    ]);
  });
});

it('a document needs its file alone', () => {
  const document = { kind: 'document', consent: 'missing', altText: null, contentType: 'text/csv' } as const;
  expect(pointers(document)).toEqual([]);
  expect(pointers({ ...document, contentType: null })).toEqual(['/file']);
});

it('a picture among the documents asks what a photo asks', () => {
  const picture = { kind: 'document', consent: 'missing', altText: null, contentType: 'image/png' } as const;
  expect(pointers(picture)).toEqual(['/consent', '/altText']);
  expect(pointers({ ...picture, consent: 'given', altText: '会場の様子' })).toEqual([]);
});
