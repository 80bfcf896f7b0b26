import { AppError } from '@platform/errors';

/** A ruling ends an open issue; only a ruled one is opened again. */
export class WrongIssueState extends AppError {
  constructor(state: 'open' | 'ruled') {
    super(
      'data-issues/wrong-state',
      'conflict',
      state === 'ruled'
        ? {
            ja: 'この疑義はすでに判断されています。考え直すときは、もう一度開いてください。',
            en: 'This issue was ruled on already. To think again, open it once more.',
          }
        : { ja: 'この疑義はまだ判断されていません。', en: 'This issue has not been ruled on yet.' },
    );
  }
}
