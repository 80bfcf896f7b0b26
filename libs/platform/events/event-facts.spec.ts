import { breakAt, hashLink, type ReadLink } from './chain.rule.js';
import { eventFactsText, hashEventFacts } from './event-facts.js';

const facts = [
  'id',
  'task.edited',
  '1',
  'task',
  's',
  'city',
  null,
  null,
  null,
  'test',
  null,
  'job',
  null,
  'false',
  't',
  'h',
];

describe('the facts of an event', () => {
  it('are written so that no two sets of facts look alike', () => {
    expect(eventFactsText(facts)).toMatch(/^renkei-event-1\nid:2:id\ntype:11:task\.edited\n/);
    const shifted = facts.map((fact, index) => (index === 9 ? 'test\nrequest_id:1:x' : fact));
    expect(hashEventFacts(shifted)).not.toBe(hashEventFacts(facts));
    const empty = facts.map((fact, index) => (index === 6 ? '' : fact));
    expect(hashEventFacts(empty)).not.toBe(hashEventFacts(facts));
  });

  it('each change the hash', () => {
    const hashes = facts.map((_fact, at) =>
      hashEventFacts(facts.map((fact, index) => (index === at ? `${fact ?? ''}x` : fact))),
    );
    expect(new Set([...hashes, hashEventFacts(facts)]).size).toBe(facts.length + 1);
  });

  it('are all there, or refused', () => {
    expect(() => eventFactsText(facts.slice(1))).toThrow('16 facts');
  });
});

describe('a link', () => {
  const before = { number: 6, hash: 'a'.repeat(64) };
  const plain = { number: 7, eventId: 'e', eventHash: 'b'.repeat(64), previousHash: before.hash };
  const link: ReadLink = {
    ...plain,
    hash: hashLink(plain),
    factsHash: plain.eventHash,
    contentHash: 'c',
    contentHashNow: 'c',
    mayBeDisposed: false,
  };

  it('holds when everything fits, also without a content that was disposed of', () => {
    expect(breakAt(link, before)).toBeNull();
    expect(breakAt({ ...link, contentHashNow: null, mayBeDisposed: true }, before)).toBeNull();
  });

  it.each([
    ['number_missing', { number: 8 }],
    ['order_changed', { previousHash: 'd'.repeat(64) }],
    ['seal_changed', { hash: 'd'.repeat(64) }],
    ['seal_changed', { eventId: 'f' }],
    ['event_missing', { factsHash: null }],
    ['facts_changed', { factsHash: 'd'.repeat(64) }],
    ['content_changed', { contentHashNow: 'd' }],
    ['content_missing', { contentHashNow: null }],
  ] as const)('is %s with %j', (what, change) => {
    expect(breakAt({ ...link, ...change }, before)?.what).toBe(what);
  });
});
