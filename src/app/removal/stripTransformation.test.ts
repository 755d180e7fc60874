import { describe, expect, it } from 'vitest';
import { stripTransformation } from './stripTransformation';

const id = 'plumbline-anomaly-overlay';
const overlay = { id, options: { v: 2 } };
const organize = { id: 'organize', options: {} };

describe('stripTransformation', () => {
  it('takes the transformation out of panels and of those in rows, and leaves all else', () => {
    const dashboard = {
      title: 'Services',
      templating: { list: [{ name: 'job' }] },
      panels: [
        { id: 1, title: 'a', transformations: [organize, overlay, organize], options: { text: id } },
        { id: 2, title: 'b', transformations: [organize] },
        { id: 3, type: 'row', title: 'row', panels: [{ id: 4, title: 'c', transformations: [overlay] }] },
      ],
    };
    const before = structuredClone(dashboard);
    expect(stripTransformation(dashboard, id)).toEqual({
      panels: ['a', 'c'],
      dashboard: {
        ...before,
        panels: [
          { id: 1, title: 'a', transformations: [organize, organize], options: { text: id } },
          { id: 2, title: 'b', transformations: [organize] },
          { id: 3, type: 'row', title: 'row', panels: [{ id: 4, title: 'c', transformations: [] }] },
        ],
      },
    });
    expect(dashboard).toEqual(before);
  });

  it.each([
    ['kind', { kind: id, spec: { id, options: {} } }],
    ['group', { kind: 'Transformation', group: id, spec: { options: {} } }],
  ])('takes it out of elements of schema 2, where its id stands in %s', (_, transformation) => {
    const build = (transformations: unknown[]) => ({
      elements: {
        'panel-1': {
          kind: 'Panel',
          spec: { id: 1, title: 'a', data: { kind: 'QueryGroup', spec: { queries: [], transformations } } },
        },
        'panel-2': { kind: 'LibraryPanel', spec: { id: 2, title: 'b' } },
      },
    });
    expect(stripTransformation(build([transformation]), id)).toEqual({ panels: ['a'], dashboard: build([]) });
  });

  it.each([{}, { panels: null }, { panels: [null, 3] }, { elements: [] }, { elements: { a: null } }])(
    'finds nothing in %o',
    (dashboard) => {
      expect(stripTransformation(dashboard, id)).toEqual({ panels: [], dashboard });
    }
  );
});
