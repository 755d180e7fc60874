import { describe, expect, it } from 'vitest';
import { getStripArea } from './getStripArea';
import { stripAxisHeight } from './stripAxisHeight';

const size = { width: 500, height: 200 + stripAxisHeight, labelWidth: 100, rowHeight: 20 };

describe('the place of a strip’s cells', () => {
  it('ends with the last row where all rows fit', () => {
    expect(getStripArea({ ...size, rows: 5 })).toMatchObject({ left: 100, height: 100, isScrolling: false });
  });

  it('leaves the scrollbar its room where they don’t', () => {
    const [fitting, scrolling] = [10, 11].map((rows) => getStripArea({ ...size, rows }));
    expect(scrolling).toMatchObject({ height: 200, isScrolling: true });
    expect(scrolling?.width).toBeLessThan(fitting?.width ?? 0);
  });
});
