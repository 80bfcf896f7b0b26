import { useEffect, useRef, type ReactNode } from 'react';

interface MarkupPolicy {
  createHTML: (html: string) => string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: MarkupPolicy) => MarkupPolicy };
  }
}

// The one place where a text becomes markup: the frame's sandbox lets no script run and belongs to no origin.
const policy: MarkupPolicy = window.trustedTypes?.createPolicy('renkei-mail', {
  createHTML: (html) => html,
}) ?? { createHTML: (html) => html };

/** How the HTML of a mail looks, in a frame that can do nothing. */
export function HtmlFrame({ title, html }: { title: string; html: string }): ReactNode {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    // React would hand over a bare text, which the content security policy refuses.
    if (frame.current) frame.current.srcdoc = policy.createHTML(html);
  }, [html]);
  return (
    <iframe
      ref={frame}
      title={title}
      sandbox="allow-popups allow-popups-to-escape-sandbox"
      className="h-96 w-full rounded-8 border border-edge bg-white"
    />
  );
}
