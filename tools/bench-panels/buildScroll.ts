import type { CDPSession } from '@playwright/test';
import type { Gesture, PlotBox } from './gesture';
import { getPoint } from './getPoint';

/** In pixels, and pixels a second. */
const distance = 6000;
const speed = 2000;

/** Turns the wheel for three seconds, faster than one reads. */
export function buildScroll(session: CDPSession, box: PlotBox): Gesture {
  const [x, y] = getPoint(box, 0.5, 0.5);
  const scroll = { x, y, yDistance: -distance, speed, gestureSourceType: 'mouse' } as const;
  return { name: 'scroll', run: () => session.send('Input.synthesizeScrollGesture', scroll) };
}
