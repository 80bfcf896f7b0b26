import { useEffect, type ReactNode } from 'react';
import { useLanguage, useText } from '../text/language';
import { languageOf } from '../text/language-of';
import { useScrolledAway } from './use-scrolled-away';

/** Title, the one sentence that answers the page's question, and its acts. */
export function PageHead(props: {
  title: string;
  before?: ReactNode;
  /** Shown instead of the bare title, e.g. with the number set apart. */
  heading?: ReactNode;
  long?: boolean;
  sentence?: ReactNode;
  acts?: ReactNode;
}): ReactNode {
  useTitle(props.title);
  const { language } = useLanguage();
  return (
    <header className="mb-6">
      {props.before}
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <h1
          className={`min-w-0 md:grow md:shrink md:basis-80 ${props.long ? 'text-std-22B-150' : 'text-title'}`}
          tabIndex={-1}
          lang={languageOf(props.title, language)}
        >
          {props.heading ?? props.title}
        </h1>
        {props.acts !== undefined && <Acts>{props.acts}</Acts>}
        {props.sentence !== undefined && (
          <p className="w-full text-std-16N-170 max-md:order-2" data-sentence="">
            {props.sentence}
          </p>
        )}
      </div>
    </header>
  );
}

/** On a phone the primary act stands first and full width, and stays at the bottom edge once it is scrolled past. */
function Acts({ children }: { children: ReactNode }): ReactNode {
  const { ref, away, height } = useScrolledAway<HTMLDivElement>();
  return (
    <div
      ref={ref}
      className="page-acts flex flex-wrap gap-2 max-md:order-3 max-md:w-full"
      data-print="hide"
      data-away={away ? '' : undefined}
      style={away ? { minHeight: height } : undefined}
    >
      {children}
    </div>
  );
}

export function useTitle(title: string): void {
  const { shell } = useText();
  useEffect(() => {
    document.title = `${title}｜${shell.titleSuffix}`;
  }, [title, shell.titleSuffix]);
}

/** A part of a page under its 2 px rule. */
export function Section(props: {
  title: ReactNode;
  note?: ReactNode;
  act?: ReactNode;
  tone?: 'late' | 'today';
  id?: string;
  /** Left out on paper: what is for the desk alone. */
  print?: 'hide';
  children?: ReactNode;
}): ReactNode {
  const edge =
    props.tone === 'late' ? 'border-late' : props.tone === 'today' ? 'border-today' : 'border-black';
  const ink = props.tone === 'late' ? 'text-late-text' : '';
  return (
    <section
      className={`mb-8 border-t-2 pt-3 ${edge}`}
      data-print={props.print}
      {...(props.id ? { id: props.id } : {})}
    >
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className={`text-std-18B-160 ${ink}`}>{props.title}</h2>
        {props.note !== undefined && <p className="mr-auto text-meta text-sub">{props.note}</p>}
        {props.act}
      </div>
      {props.children}
    </section>
  );
}

/** Main column and a side column of 304 px, which goes under the main one below 1280 px. */
export function Columns({ children, side }: { children: ReactNode; side: ReactNode }): ReactNode {
  return (
    <div className="grid gap-x-8 xl:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="min-w-0">{children}</div>
      <aside className="min-w-0">{side}</aside>
    </div>
  );
}

/** Label and value pairs with thin rules; `screen` leaves one out on paper. */
export function Facts({ rows }: { rows: (readonly [string, ReactNode, 'screen'?] | null)[] }): ReactNode {
  const { language } = useLanguage();
  return (
    <dl className="text-meta">
      {rows
        .filter((row) => row !== null)
        .map(([label, value, where]) => (
          <div
            key={label}
            className="border-b border-rule py-2.5"
            data-print={where === 'screen' ? 'hide' : undefined}
          >
            <dt className="text-sub">{label}</dt>
            <dd className="mt-0.5" lang={languageOf(value, language)}>
              {value}
            </dd>
          </div>
        ))}
    </dl>
  );
}
