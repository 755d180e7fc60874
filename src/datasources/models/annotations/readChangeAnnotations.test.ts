// @vitest-environment jsdom
import '../../../../test/browser/stubBrowser';
import { toDataFrame } from '@grafana/data';
import { describe, expect, it } from 'vitest';
import { readChangeAnnotations } from './readChangeAnnotations';
import { toAnnotationQuery } from './toAnnotationQuery';

const frame = toDataFrame({
  fields: [
    { name: 'time', values: [1000] },
    { name: 'timeEnd', values: [3000] },
    { name: 'title', values: ['volume of <img src=x> rose'] },
    { name: 'text', values: ['from 1 to 2'] },
    { name: 'tags', values: ['change,up,pelt,churn'] },
  ],
});

describe('annotations of change points', () => {
  it('are regions with tags, and carry no markup out of a log', () => {
    expect(readChangeAnnotations([frame])).toEqual([
      {
        time: 1000,
        timeEnd: 3000,
        isRegion: true,
        title: 'volume of &lt;img src=x&gt; rose',
        text: 'from 1 to 2',
        tags: ['change', 'up', 'pelt', 'churn'],
      },
    ]);
  });

  it('are asked for as annotations, whatever the view that is stored', () => {
    const of = { queryType: 'health', window: { every: '1d' } } as const;
    expect(toAnnotationQuery({ refId: 'A', queryType: 'changePoints', of })).toEqual({
      refId: 'A',
      queryType: 'changePoints',
      of,
      view: 'annotations',
    });
    expect(toAnnotationQuery({ refId: 'A', queryType: 'drift' })).toMatchObject({ queryType: 'events' });
  });
});
