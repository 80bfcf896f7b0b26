import { useEffect, useState } from 'react';

/**
 * The token behind the `#` of a mail's link. It goes to the service in a body only, and is taken out of the address bar
 * at once, so that no history and no copied address keeps it.
 */
export function useLinkToken(): string {
  const [token] = useState(() => window.location.hash.slice(1));
  useEffect(() => {
    if (window.location.hash !== '')
      window.history.replaceState(window.history.state, '', window.location.pathname);
    // Another link opened in the same window changes nothing but what stands behind the `#`.
    const again = () => {
      if (window.location.hash !== '') window.location.reload();
    };
    window.addEventListener('hashchange', again);
    return () => {
      window.removeEventListener('hashchange', again);
    };
  }, []);
  return token;
}
