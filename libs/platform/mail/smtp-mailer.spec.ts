import { classify } from './smtp-mailer.js';

describe('what a failed talk with the mail server means', () => {
  it.each([
    [
      'the server refused the recipient',
      { responseCode: 550, command: 'RCPT TO', code: 'EENVELOPE' },
      false,
      'refused',
    ],
    [
      'the server refused the message',
      { responseCode: 554, command: 'DATA', code: 'EMESSAGE' },
      true,
      'refused',
    ],
    ['the address cannot be written', { command: 'API', code: 'EENVELOPE' }, false, 'refused'],
    ['the server is busy', { responseCode: 421, command: 'CONN', code: 'ECONNECTION' }, true, 'later'],
    ['the mailbox is full', { responseCode: 452, command: 'RCPT TO', code: 'EENVELOPE' }, false, 'later'],
    ['nobody listens', { command: 'CONN', code: 'ESOCKET' }, false, 'later'],
    ['the password is wrong', { responseCode: 535, command: 'AUTH PLAIN', code: 'EAUTH' }, false, 'later'],
    [
      'the server takes no mail at all',
      { responseCode: 554, command: 'CONN', code: 'EPROTOCOL' },
      false,
      'later',
    ],
    ['the connection broke before the message', { command: 'CONN', code: 'ECONNECTION' }, false, 'later'],
    ['the connection broke after the message', { command: 'CONN', code: 'ECONNECTION' }, true, 'unknown'],
    ['nobody answered the message', { command: 'CONN', code: 'ETIMEDOUT' }, true, 'unknown'],
    ['something else happened after the message', {}, true, 'unknown'],
  ])('%s', (_what, error, given, outcome) => {
    expect(classify(error, given).outcome).toBe(outcome);
  });

  it('repeats the words of the server without the addresses in them', () => {
    const message = '550 5.1.1 <someone@city.test>: unknown user someone@city.test';
    expect(classify({ message, responseCode: 550, command: 'RCPT TO' }, false).reply).toBe(
      '550 5.1.1 <…>: unknown user …',
    );
  });
});
