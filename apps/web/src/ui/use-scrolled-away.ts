import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether something was scrolled past, above the edge of the window; and how high it was, to keep its place. */
export function useScrolledAway<E extends HTMLElement>(): {
  ref: RefObject<E | null>;
  away: boolean;
  height: number;
} {
  const ref = useRef<E>(null);
  const [state, setState] = useState({ away: false, height: 0 });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry === undefined) return;
      const away = !entry.isIntersecting && entry.boundingClientRect.bottom < 0;
      setState((now) => (now.away ? { away, height: now.height } : { away, height: element.offsetHeight }));
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return { ref, ...state };
}
