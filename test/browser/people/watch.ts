import type { BrowserContext } from 'playwright-core';

// Reports what the policy has blocked, whatever the console makes of it.
const TELL_VIOLATIONS = `document.addEventListener('securitypolicyviolation', (event) => {
  console.error('blocked by the content security policy: ' + event.violatedDirective + ' ' + event.blockedURI);
});`;

// Without a session every page asks once who is there; Chromium logs the 401 as if it were a fault.
const ORDINARY = /status of 401 .*\/api\/v1\//;

/** Notes whatever a person should never meet: errors, blocked content, answers of 500, foreign addresses. */
export async function watch(context: BrowserContext, address: string): Promise<string[]> {
  const complaints: string[] = [];
  const complain = (complaint: string) => {
    if (!ORDINARY.test(complaint)) complaints.push(complaint);
  };
  await context.addInitScript(TELL_VIOLATIONS);
  context.on('console', (message) => {
    if (message.type() === 'error') complain(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => {
    complain(`uncaught: ${error.error().message}`);
  });
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !/^(data|blob|about):/.test(url))
      complain(`foreign address: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 500) complain(`answer ${response.status()}: ${response.url()}`);
  });
  return complaints;
}
