import type { ReactNode } from 'react';
import { LanguageSwitch } from '../../app/shell/account-box';
import { useText } from '../../text/language';
import { OwnerShape } from '../../ui/owner';
import { useTitle } from '../../ui/page';

/** A page before the sign-in: whose house it is, one thing to do, whom to ask. */
export function OutsidePage(props: {
  title: string;
  lead: ReactNode;
  children: ReactNode;
  /** For tables; a form is narrow. */
  wide?: boolean;
}): ReactNode {
  const { access, shell } = useText();
  useTitle(props.title);
  return (
    <main
      className={`mx-auto min-h-dvh w-full ${props.wide === true ? 'max-w-4xl' : 'max-w-xl'} px-4 py-10 md:px-8 md:py-16`}
    >
      <p className="mb-8 flex items-center gap-3">
        <OwnerShape kind="joint" size={26} />
        <span>
          <span className="block text-std-18B-160 leading-120">{shell.product}</span>
          <span className="text-meta text-sub">{shell.tagline}</span>
        </span>
      </p>
      <h1 className="mb-3 text-title">{props.title}</h1>
      <p className="mb-6">{props.lead}</p>
      {props.children}
      <div className="mt-10 border-t border-rule pt-4 text-meta text-sub">
        <p>{access.contact}</p>
        <div className="max-w-56">
          <LanguageSwitch />
        </div>
      </div>
    </main>
  );
}
