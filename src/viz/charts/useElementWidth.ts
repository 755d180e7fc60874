import { useEffect, useRef, useState, type RefObject } from 'react';

export interface ElementWidth {
  ref: RefObject<HTMLDivElement>;
  /** 0 until it is known. */
  width: number;
}

/** The width of an element as it changes. */
export function useElementWidth(): ElementWidth {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = ref.current;
    if (element === null) {
      return;
    }
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
