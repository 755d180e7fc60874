/**
 * What jsdom lacks and charts need before they are imported: media queries, paths, observers and a canvas that
 * records its calls. Import it first in a test that draws.
 */
class StubPath {
  rect(): void {}
  moveTo(): void {}
  lineTo(): void {}
  arc(): void {}
  closePath(): void {}
}

class StubObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function buildContext(canvas: HTMLCanvasElement): object {
  const state: Record<PropertyKey, unknown> = { canvas };
  return new Proxy(state, {
    get: (target, key) => {
      if (key in target) {
        return target[key];
      }
      if (key === 'measureText') {
        return (text: string) => ({ width: text.length * 7 });
      }
      return () => undefined;
    },
    set: (target, key, value) => {
      target[key] = value;
      return true;
    },
  });
}

Object.defineProperty(globalThis, 'matchMedia', {
  value: () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  }),
});
Object.defineProperty(globalThis, 'Path2D', { value: StubPath });
Object.defineProperty(globalThis, 'ResizeObserver', { value: StubObserver });
Object.defineProperty(globalThis, 'IntersectionObserver', { value: StubObserver });
Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
  value(this: HTMLCanvasElement) {
    return buildContext(this);
  },
});
