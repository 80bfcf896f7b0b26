import { QueryFailedError } from 'typeorm';
import { describeError } from './logger.js';

describe('an error in the log', () => {
  it('keeps its code and where it arose, but no value that a database quoted', () => {
    const cause = Object.assign(new Error('invalid input syntax for type uuid: "札幌 090-0000-0000"'), {
      code: '22P02',
    });
    const error = new QueryFailedError('SELECT $1::uuid', ['札幌 090-0000-0000'], cause);
    const logged = JSON.stringify(describeError(error));
    expect(logged).toContain('22P02');
    expect(logged).not.toContain('090-0000-0000');
  });

  it('keeps the words of our own errors', () => {
    expect(describeError(new Error('no sweep is named x'))).toMatchObject({ message: 'no sweep is named x' });
  });
});
