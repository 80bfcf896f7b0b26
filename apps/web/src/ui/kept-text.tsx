import { useState, type ReactNode } from 'react';
import { useSession } from '../api/session';
import { useLanguage } from '../text/language';
import { Button } from './button';
import { readDraft } from './draft';
import { keptTextWords } from './kept-text.words';

/**
 * Own texts set aside for somebody else's in a conflict. They stand beside the draft, under a key of their own,
 * so that typing on does not overwrite them; the last one set aside comes first.
 */
export interface KeptText<T> {
  any: boolean;
  keep: (value: T) => void;
  /** The last text set aside; what is typed now takes its place, so nothing is lost by bringing it back. */
  bringBack: (typedNow: T | null) => T | undefined;
  discard: () => void;
}

export function useKeptText<T>(name: string): KeptText<T> {
  const session = useSession();
  const key = `renkei:draft:${session.account.id}:${name}:kept`;
  const [texts, setTexts] = useState<T[]>(() => readDraft<T[]>(key) ?? []);
  const write = (next: T[]) => {
    if (next.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
    setTexts(next);
  };
  return {
    any: texts.length > 0,
    keep: (value) => {
      write([value, ...texts]);
    },
    bringBack: (typedNow) => {
      const [last, ...others] = texts;
      write(typedNow === null ? others : [...others, typedNow]);
      return last;
    },
    discard: () => {
      write(texts.slice(1));
    },
  };
}

/** 「あなたの文は下書きとして残しています。」 until it is brought back or discarded. */
export function KeptTextLine(props: {
  any: boolean;
  onBringBack: () => void;
  onDiscard: () => void;
}): ReactNode {
  const { text, language } = useLanguage();
  const words = keptTextWords[language];
  return (
    <div role="status">
      {props.any && (
        <p className="mb-3 flex flex-wrap items-center gap-x-3 text-meta" data-print="hide">
          {words.kept}
          <Button kind="text" className="min-h-8" onClick={props.onBringBack}>
            {words.bringBack}
          </Button>
          <Button kind="text" className="min-h-8 font-400" onClick={props.onDiscard}>
            {text.states.discardDraft}
          </Button>
        </p>
      )}
    </div>
  );
}
