import { Fragment, type ReactNode } from 'react';

const ADDRESS = /(https?:\/\/[^\s<>「」（）]+)/;

/** Plain text of a mail; addresses of this service become links, others stay text. */
export function LinkedText({ text }: { text: string }): ReactNode {
  return (
    <p className="break-words whitespace-pre-wrap">
      {text.split(ADDRESS).map((piece, index) => (
        <Fragment key={index}>{isOurs(piece) ? <a href={piece}>{piece}</a> : piece}</Fragment>
      ))}
    </p>
  );
}

function isOurs(piece: string): boolean {
  if (!ADDRESS.test(piece)) return false;
  try {
    return new URL(piece).origin === location.origin;
  } catch {
    return false;
  }
}
