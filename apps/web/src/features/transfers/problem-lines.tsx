import type { ReactNode } from 'react';
import type { TransferList } from '../../api/types';
import { useLanguage } from '../../text/language';

/** 「B7：…」, one line a problem. */
export function ProblemLines({ problems }: { problems: TransferList['problems'] }): ReactNode {
  const { language } = useLanguage();
  return (
    <ul className="list-none p-0">
      {problems.map(({ address, code, messages }, index) => (
        <li key={`${address ?? ''} ${code} ${String(index)}`}>
          {address !== null && <strong className="mr-1 tabular-nums">{address}</strong>}
          {messages[language]}
        </li>
      ))}
    </ul>
  );
}
