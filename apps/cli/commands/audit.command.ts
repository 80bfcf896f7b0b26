import { breakWords } from '@domain/audit';
import { type ChainHead, ChainVerifier } from '@platform/events';
import { type Command, unknownWord, UsageError } from '../command.js';

/** Proves the record from its first entry to its last; reads only, so it also runs on a restored copy. */
export const auditVerifyCommand: Command = {
  name: 'audit verify',
  usage:
    'audit verify [--head <number>:<hash>]   proves the record; names the first entry that does not hold',
  options: { head: 'value' },
  async run({ words, options, service, say }) {
    if (words.length > 0) throw unknownWord(words[0]);
    const heads = options['head'] === undefined ? [] : [readHead(String(options['head']))];
    const report = await (await service()).get(ChainVerifier).verify(heads);
    const { broken } = report;
    if (broken === null) {
      say(`記録${report.checked}件は、すべて合っています。 / All ${report.checked} entries hold.`);
      return { ...report };
    }
    const messages = breakWords[broken.what];
    say(
      `番号${broken.number}：${messages.ja}（${broken.eventId ?? '-'}） / number ${broken.number}: ${messages.en}`,
    );
    return { ...report, broken: { ...broken, messages } };
  },
};

function readHead(text: string): ChainHead {
  const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined)
    throw new UsageError(
      '--head は、朝のメールにある <番号>:<64桁の16進数> です',
      '--head is <number>:<64 hexadecimal digits>, as in the mail of the morning',
    );
  return { number: Number(match[1]), hash: match[2] };
}
