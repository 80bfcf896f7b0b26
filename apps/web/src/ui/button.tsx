import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';

/** primary: one a view; act: one a row of a table; plain: everything else. */
export type ButtonKind = 'primary' | 'act' | 'plain' | 'text';
const BASE =
  'inline-flex items-center justify-center gap-2 rounded-8 text-meta font-700 min-h-10 max-md:min-h-11 whitespace-nowrap';
const KIND: Record<ButtonKind, string> = {
  primary: 'px-4 bg-act text-white border-2 border-act hover:bg-blue-1000 active:bg-blue-1200',
  act: 'px-4 bg-white text-act border border-act hover:bg-blue-50 active:bg-blue-100',
  plain: 'px-4 bg-white text-ink border border-edge hover:bg-solid-gray-50 active:bg-solid-gray-100',
  text: 'text-act underline underline-offset-4 hover:text-blue-1000 px-1',
};

export function buttonClass(kind: ButtonKind, extra = ''): string {
  return `${BASE} ${KIND[kind]} ${extra}`;
}

interface Look {
  kind?: ButtonKind;
  /** Works in progress: the button stays readable and cannot be pressed twice. */
  busy?: boolean;
}

export function Button({
  kind = 'plain',
  busy,
  className,
  children,
  ...rest
}: ComponentProps<'button'> & Look): ReactNode {
  const off = rest.disabled === true || busy === true;
  return (
    <button
      type="button"
      {...rest}
      data-primary={kind === 'primary' ? '' : undefined}
      disabled={off}
      className={buttonClass(kind, `${off ? 'opacity-60' : ''} ${className ?? ''}`)}
    >
      {children}
    </button>
  );
}

function Anchor({ kind = 'plain', className, ...rest }: ComponentProps<'a'> & Look): ReactNode {
  return (
    <a
      {...rest}
      data-plain=""
      data-primary={kind === 'primary' ? '' : undefined}
      className={buttonClass(kind, className)}
    />
  );
}
/** A link that looks like a button: it goes to a place. */
export const ButtonLink = createLink(Anchor);

export function KeyCap({ children }: { children: ReactNode }): ReactNode {
  return (
    <kbd
      aria-hidden="true"
      className="hidden rounded-4 border border-edge bg-white px-1.5 font-sans text-[0.75rem] leading-140 text-ink xl:inline"
    >
      {children}
    </kbd>
  );
}
