import { isValidElement, type ReactNode } from 'react';
import type { Language } from '../api/types';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/**
 * Records are written in Japanese. On an English page a reader's voice is told so (SC 3.1.2); on a Japanese page nothing is
 * to be said. Looks at the text that stands in the node itself, in links and the like, not at what components will draw.
 */
export function languageOf(node: ReactNode, page: Language): 'ja' | undefined {
  return page === 'en' && JAPANESE.test(textIn(node)) ? 'ja' : undefined;
}

function textIn(node: ReactNode): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return (node as ReactNode[]).map(textIn).join(' ');
  return isValidElement<{ children?: ReactNode }>(node) ? textIn(node.props.children) : '';
}
