// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { createTheme, toDataFrame } from '@grafana/data';
import { expect, it } from 'vitest';
import { buildReferenceAnnotations } from './buildReferenceAnnotations';
import { readReferenceChanges } from './readReferenceChanges';

const change = { model: 'm', time: 20, from: '6', to: '7' };
const frame = (referenceChanges: unknown) => toDataFrame({ fields: [], meta: { custom: { referenceChanges } } });

it('changes are read once each, in order of time, and what is none is left out', () => {
  const earlier = { model: 'm', time: 10, from: null, to: '6' };
  expect(readReferenceChanges([frame([change, earlier]), frame([change, { time: 'x' }, null]), frame('none')])).toEqual(
    [earlier, change]
  );
});

it('a mark names the versions, and the model where there are several', () => {
  const theme = createTheme();
  const [mark] = buildReferenceAnnotations([change], theme);
  expect(mark).toMatchObject({ from: 20, to: 20, line: 'solid', title: 'Reference: version 6 → 7' });
  expect(mark?.lines).toHaveLength(1);
  const [first] = buildReferenceAnnotations(
    [
      { ...change, from: null },
      { ...change, model: 'other' },
    ],
    theme
  );
  expect(first?.title).toBe('Reference: version none → 7');
  expect(first?.lines).toContain('m');
});
