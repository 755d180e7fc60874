import type { ReactElement } from 'react';

export interface StripMarkProps {
  className: string;
  /** The text's colour without it. */
  color?: string;
}

/** The triangle that stands for a cell which is out. */
export function StripMark({ className, color = 'currentColor' }: StripMarkProps): ReactElement {
  return (
    <svg viewBox="0 0 10 10" className={className} style={{ fill: color }} aria-hidden>
      <path d="M5 1.5 9 8.5 1 8.5Z" />
    </svg>
  );
}
