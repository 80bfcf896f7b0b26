import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../text/language';
import { useTitle } from '../ui/page';

/** An address that leads nowhere: says so and leads on. */
export function NotFound(): ReactNode {
  const { states, shell } = useText();
  useTitle(states.notFoundTitle);
  return (
    <main className="mx-auto max-w-2xl px-4 py-12">
      <h1 className="text-title">{states.notFoundTitle}</h1>
      <p className="mt-3">{states.notFoundBody}</p>
      <ul className="mt-6 space-y-2 text-meta">
        <li>
          <Link to="/">{states.backHome}</Link>
        </li>
        <li>
          <Link to="/programmes">{shell.programmes}</Link>
        </li>
        <li>
          <Link to="/help">{shell.help}</Link>
        </li>
      </ul>
    </main>
  );
}
