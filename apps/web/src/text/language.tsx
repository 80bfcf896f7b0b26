import { createContext, use, useState, type ReactNode } from 'react';
import type { Language } from '../api/types';
import type { Catalogue } from './catalogue';

interface Setting {
  language: Language;
  text: Catalogue;
  change: (language: Language) => void;
}
const LanguageContext = createContext<Setting | null>(null);
const KEY = 'renkei:language';

export function storedLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'ja';
}

/** Each catalogue is a chunk of its own: only the one in use is fetched. */
export async function loadText(language: Language): Promise<Catalogue> {
  return language === 'en' ? (await import('./en')).en : (await import('./ja')).ja;
}

export function LanguageProvider(props: {
  language: Language;
  text: Catalogue;
  children: ReactNode;
}): ReactNode {
  const [setting, setSetting] = useState({ language: props.language, text: props.text });
  const change = (language: Language) => {
    localStorage.setItem(KEY, language);
    void loadText(language).then((text) => {
      document.documentElement.lang = language;
      setSetting({ language, text });
    });
  };
  return <LanguageContext value={{ ...setting, change }}>{props.children}</LanguageContext>;
}

export function useLanguage(): Setting {
  const setting = use(LanguageContext);
  if (!setting) throw new Error('LanguageProvider is missing');
  return setting;
}

export function useText(): Catalogue {
  return useLanguage().text;
}
