// @vitest-environment jsdom
import '../../../test/browser/stubBrowser';
import { FieldType, toDataFrame } from '@grafana/data';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { buildEmptyDetection } from '../../core/anomaly/buildEmptyDetection';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import { SeriesView, type SeriesChoice } from './SeriesView';
import type { ViewedSeries } from './viewedSeries';

const times = [0, 60_000, 120_000];
const feedback = {
  all: [],
  problem: undefined,
  isSaving: false,
  give: () => undefined,
  undo: () => undefined,
};

function buildViewed(name: string, starts: number[]): ViewedSeries[] {
  const values = [{ name, type: FieldType.number, values: [1, 2, 3] }];
  const frame = toDataFrame({ fields: [{ name: 'Time', type: FieldType.time, values: times }, ...values] });
  const findings = starts.map((from) => ({
    from,
    to: from,
    series: name,
    text: `${name} is off at ${from}`,
    unit: undefined,
    side: 'above' as const,
    kind: 'band',
    score: 2,
    actual: 3,
    expected: 1,
  }));
  return getPanelSeries([frame]).map((series) => ({
    series,
    detection: buildEmptyDetection(times.length),
    incidents: [],
    findings,
  }));
}

function View({ ranked }: { ranked: ViewedSeries[] }) {
  const [choice, setChoice] = useState<SeriesChoice>({ series: undefined, finding: undefined });
  return (
    <SeriesView
      ranked={ranked}
      range={{ from: 0, to: 120_000 }}
      timeZone="utc"
      choice={choice}
      onChoose={setChoice}
      feedback={feedback}
      rights={{ canAdd: false, canDelete: () => false }}
      request={undefined}
    />
  );
}

afterEach(cleanup);

describe('the series on display', () => {
  it('stays, and so does the chosen finding, when another series becomes the worst', async () => {
    const { rerender } = render(<View ranked={[...buildViewed('a', [0, 60_000]), ...buildViewed('b', [0])]} />);
    await userEvent.click(screen.getByRole('button', { name: /a is off at 60000/ }));
    rerender(<View ranked={[...buildViewed('b', [0]), ...buildViewed('a', [60_000])]} />);
    expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('a');
    expect(screen.getByRole('button', { name: /a is off at 60000/ }).getAttribute('aria-current')).toBe('true');
    rerender(<View ranked={[...buildViewed('b', [0]), ...buildViewed('a', [0])]} />);
    expect(screen.getByRole('button', { name: /a is off at 0/ }).getAttribute('aria-current')).toBe('false');
  });
});
