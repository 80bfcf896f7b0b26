import { useMemo, type ReactNode } from 'react';
import { encode } from 'uqr';

/** Drawn here from squares: no picture is fetched, and the text leaves the page for nobody. */
export function QrCode({ text, label }: { text: string; label: string }): ReactNode {
  const { size, path } = useMemo(() => {
    const code = encode(text, { ecc: 'M', border: 4 });
    const squares = code.data.flatMap((row, y) =>
      row.flatMap((dark, x) => (dark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])),
    );
    return { size: code.size, path: squares.join('') };
  }, [text]);
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${String(size)} ${String(size)}`}
      shapeRendering="crispEdges"
      className="size-56 max-w-full border border-rule bg-white"
    >
      <path d={path} fill="black" />
    </svg>
  );
}
