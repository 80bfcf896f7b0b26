import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from '../api/query-client';
import { sessionQuery } from '../api/session';
import { LanguageProvider, loadText, storedLanguage } from '../text/language';
import { ToastProvider } from '../ui/toast';
import { createAppRouter } from './router';
import './theme.css';
import './ledger.css';
import './print.css';

const queryClient = createQueryClient(() => {
  const { pathname, href } = router.state.location;
  // Who was never signed in is led to the sign-in by the frame, and nothing of theirs has expired.
  if (pathname === '/sign-in' || queryClient.getQueryData(sessionQuery.queryKey) === undefined) return;
  void router.navigate({
    to: '/sign-in',
    search: { return: href, expired: 'true' },
    ignoreBlocker: true,
    replace: true,
  });
});
const router = createAppRouter(queryClient);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const language = storedLanguage();
document.documentElement.lang = language;
const text = await loadText(language);
createRoot(root).render(
  <StrictMode>
    <LanguageProvider language={language} text={text}>
      <QueryClientProvider client={queryClient}>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
);
