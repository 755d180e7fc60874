// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { createTheme } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { buildStrip } from '../../../test/browser/buildStrip';
import { buildColorScale } from '../colors/buildColorScale';
import { collectBars } from './collectBars';
import { drawStrip } from './drawStrip';

const scale = buildColorScale(createTheme(), 'blue-orange', undefined);

type Call = [name: string, style: unknown, ...args: unknown[]];

/** A canvas that notes what is drawn, and in which colour. */
function buildRecorder() {
  const calls: Call[] = [];
  const styles: Record<string, unknown> = {};
  const context = new Proxy(styles, {
    get: (target, key) =>
      key in target
        ? target[String(key)]
        : (...args: unknown[]) => {
            const style = String(key).startsWith('stroke') ? styles.strokeStyle : styles.fillStyle;
            calls.push([String(key), style, ...args]);
          },
  });
  return { calls, context: context as unknown as CanvasRenderingContext2D };
}

function draw(ratios: Array<number | null>, open: Record<string, number> = {}, width = 100): Call[] {
  const { cells } = buildStrip({ row: ratios }, open);
  const viewport = {
    left: 0,
    top: 0,
    width,
    height: 20,
    pixelRatio: 1,
    from: 0,
    to: ratios.length * 10,
    rowHeight: 20,
    scrollTop: 0,
  };
  const { calls, context } = buildRecorder();
  drawStrip(context, collectBars(cells, Int32Array.of(0), viewport), cells, scale, 1);
  return calls;
}

const named = (calls: Call[], name: string) => calls.filter((call) => call[0] === name);
const fillOf = (band: number) => scale.bands[band]?.fill;

describe('a cell', () => {
  it('is filled in the color of its ratio', () => {
    expect(named(draw([0.1, 0.9, 2]), 'fillRect').map((call) => call[1])).toEqual([fillOf(0), fillOf(2), fillOf(4)]);
  });

  it('carries a triangle when it is out, and none when it is not', () => {
    expect(named(draw([2]), 'closePath')).toHaveLength(1);
    expect(named(draw([0.5]), 'closePath')).toHaveLength(0);
  });

  it('is hatched when nothing can be told', () => {
    const [hatched] = named(draw([null]), 'fillRect');
    expect(scale.bands.map(({ fill }) => fill)).not.toContain(hatched?.[1]);
  });

  it('is hollow while its window is open, and still carries its triangle', () => {
    const calls = draw([2], { row: 0 });
    expect(named(calls, 'fillRect')).toHaveLength(0);
    expect(named(calls, 'strokeRect').map((call) => call[1])).toEqual([scale.bands[4]?.outline]);
    expect(named(calls, 'closePath')).toHaveLength(1);
  });

  it('too narrow to be hollow is broken into dashes while its window is open', () => {
    const dashes = named(draw([0.1], { row: 0 }, 4), 'fillRect');
    expect(dashes.length).toBeGreaterThan(1);
    expect(dashes.reduce((height, call) => height + Number(call[5]), 0)).toBeLessThan(18);
  });

  it('too narrow for a triangle carries a dot', () => {
    const calls = draw([2, 0.1], {}, 8);
    expect(named(calls, 'closePath')).toHaveLength(0);
    expect(named(calls, 'rect')).toHaveLength(1);
  });

  it('in a row of narrow ones shares dots that stay apart', () => {
    const dots = named(
      draw(
        Array.from({ length: 30 }, () => 2),
        {},
        90
      ),
      'rect'
    ).map((call) => Number(call[2]));
    expect(dots.length).toBeGreaterThan(3);
    expect(dots.slice(1).every((x, index) => x - (dots[index] ?? 0) >= 8)).toBe(true);
  });
});
