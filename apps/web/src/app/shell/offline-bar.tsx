import { useSyncExternalStore, type ReactNode } from 'react';
import { useText } from '../../text/language';
import { Mark } from '../../ui/mark';

function subscribe(change: () => void): () => void {
  window.addEventListener('online', change);
  window.addEventListener('offline', change);
  return () => {
    window.removeEventListener('online', change);
    window.removeEventListener('offline', change);
  };
}

export function OfflineBar(): ReactNode {
  const { shell } = useText();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="sticky top-0 z-20" data-print="hide">
      {!online && (
        <p className="flex items-center gap-2 border-b border-edge bg-yellow-50 px-4 py-2 text-meta md:px-8">
          <Mark name="pause" />
          {shell.offline}
        </p>
      )}
    </div>
  );
}
