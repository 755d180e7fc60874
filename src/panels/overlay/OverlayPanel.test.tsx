// @vitest-environment jsdom
import { detectRollingRobust } from '../../core/anomaly/detectRollingRobust';
import { finishWork } from '../../core/work/finishWork';
import '../../../test/browser/stubBrowser';
import { DataTopic, FieldType, LoadingState, toDataFrame, type DataFrame } from '@grafana/data';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  buildOverlayProps,
  buildSeriesFrame,
  getWave,
  minute,
  type OverlayGiven,
} from '../../../test/browser/overlay/overlayPanelFixture';
import { addOverlayFields } from '../../viz/overlay/addOverlayFields';
import { getPanelSeries } from '../../viz/overlay/getPanelSeries';
import { OverlayPanel } from './OverlayPanel';

Element.prototype.scrollIntoView = vi.fn();

const twoIncidents = () => [buildSeriesFrame({ latency: getWave({ 200: 150, 300: 60 }) })];

function show(given: OverlayGiven) {
  const onChangeTimeRange = vi.fn();
  const view = render(<OverlayPanel {...buildOverlayProps(given)} onChangeTimeRange={onChangeTimeRange} />);
  return { ...view, onChangeTimeRange };
}

async function showJudged(given: OverlayGiven) {
  const view = show(given);
  await vi.waitFor(() => expect(screen.getByRole('status').textContent).not.toContain('Judging'));
  return view;
}

const getHeadline = () => screen.getByRole('status').textContent;
const getIncidents = () => within(screen.getByRole('list', { name: /Incidents/ })).getAllByRole('button');

afterEach(cleanup);

describe('the panel without series', () => {
  it.each<[string, OverlayGiven, RegExp]>([
    ['that is loading', { series: [], data: { state: LoadingState.Loading } }, /Loading series/],
    ['without data', { series: [] }, /No data.*longer/],
    ['without a time', { series: [toDataFrame({ fields: [{ name: 'n', values: [1] }] })] }, /no time field/],
    [
      'without a number',
      {
        series: [
          toDataFrame({
            fields: [
              { name: 'Time', type: FieldType.time, values: [1] },
              { name: 'note', values: ['up'] },
            ],
          }),
        ],
      },
      /no number field/,
    ],
  ])('says what is the matter: %s', (_, given, text) => {
    show(given);
    expect(screen.getByRole('status').textContent).toMatch(text);
  });

  it('says why the query failed', () => {
    show({ series: [], data: { state: LoadingState.Error, errors: [{ message: 'no such host' }] } });
    expect(screen.getByRole('alert').textContent).toContain('no such host');
  });

  it('leads to data outside the time range', async () => {
    const far = buildSeriesFrame({ latency: getWave() });
    far.fields.slice(0, 1).forEach((field) => (field.values = field.values.map((time: number) => time + 1e12)));
    const { onChangeTimeRange } = show({ series: [far] });
    await userEvent.click(screen.getByRole('button', { name: 'Zoom to data' }));
    expect(onChangeTimeRange).toHaveBeenCalledWith({ from: 1e12, to: 1e12 + 399 * minute });
  });
});

describe('a plain series', () => {
  it('is judged by what is visible, and the panel says so', async () => {
    await showJudged({ series: twoIncidents() });
    expect(getHeadline()).toBe('2 incidents');
    expect(screen.getByText('judged on the visible range only')).toBeTruthy();
    expect(getIncidents().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/03:20.*the value was 150.*above the band.*highest so far/),
      expect.stringMatching(/05:00.*the value was 60.*below the band.*lowest so far/),
    ]);
  });

  it('that is as expected is said to be', async () => {
    await showJudged({ series: [buildSeriesFrame({ latency: getWave() })] });
    expect(getHeadline()).toBe('Nothing unusual');
    expect(screen.queryByRole('list', { name: /Incidents/ })).toBeNull();
  });

  it('that cannot be judged is drawn, with the reason', async () => {
    await showJudged({ series: [buildSeriesFrame({ latency: [1, 2, 3] })] });
    expect(getHeadline()).toMatch(/too few points to judge by: 3, and 21 are needed/);
    expect(screen.getByRole('group', { name: /1 series over time/ })).toBeTruthy();
  });

  it('keeps to the side that its unit calls bad', async () => {
    await showJudged({ series: [buildSeriesFrame({ latency: getWave({ 200: 150, 300: 60 }) }, { unit: 'ms' })] });
    expect(getHeadline()).toBe('1 incident');
  });

  it('says so where a detector judges in hindsight', async () => {
    await showJudged({ series: twoIncidents(), options: { detector: 'stl' } });
    expect(screen.getByText(/in hindsight/)).toBeTruthy();
  });
});

describe('series judged by their peers', () => {
  /** Hosts that swing together; the second one leaves the others once. */
  const hosts = (size: number) => [
    buildSeriesFrame(
      Object.fromEntries(
        Array.from({ length: size }, (_, place) => [
          `host ${place}`,
          getWave().map((value, index) => value + 40 * Math.sin(index / 30) + (place === 1 && index === 200 ? 50 : 0)),
        ])
      )
    ),
  ];

  it('show the one that leaves its group, and what its group is', async () => {
    await showJudged({ series: hosts(4), options: { detector: 'peers' } });
    expect(getHeadline()).toBe('1 incident');
    expect(screen.getByText('judged on the visible range only')).toBeTruthy();
    expect(getIncidents().map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/host 1.*03:20.*above the band of its group of 4/),
    ]);
  });

  it('have no verdict where there are too few, and the panel says so', async () => {
    await showJudged({ series: hosts(2), options: { detector: 'peers' } });
    expect(getHeadline()).toMatch(/At least 3 series at a time are needed to judge by peers; its group has 2/);
  });
});

describe('a series that comes with its verdict', () => {
  const frames = () => {
    const plain = twoIncidents();
    const judged = getPanelSeries(plain).map((entry) => ({
      series: entry,
      detection: finishWork(
        detectRollingRobust(entry.times, entry.values, {
          bandWidth: 5,
          direction: 'both',
          window: 240,
          minPoints: 20,
        })
      ),
    }));
    return addOverlayFields(plain, judged, () => ({ band: true, outliers: true, score: 'hidden' }));
  };
  const incidents: DataFrame = toDataFrame({
    refId: 'A',
    name: 'incidents',
    meta: { dataTopic: DataTopic.Annotations },
    fields: [
      { name: 'time', type: FieldType.time, values: [200 * minute] },
      { name: 'timeEnd', type: FieldType.time, values: [200 * minute] },
      { name: 'title', type: FieldType.string, values: ['latency'] },
      { name: 'text', type: FieldType.string, values: ['Jumped &lt;up&gt; by 50<br>in one step'] },
      { name: 'tags', type: FieldType.other, values: [['anomaly', 'above']] },
    ],
  });
  const target = { refId: 'A', datasource: { type: 'plumbline-overlay-datasource', uid: 'o' } };

  it('of Plumbline Overlay shows that verdict as it is, and says that it rests on a look-back', () => {
    show({ series: frames(), target, data: { annotations: [incidents] } });
    expect(getHeadline()).toBe('1 incident');
    expect(screen.getByText('verdict from look-back')).toBeTruthy();
    expect(getIncidents()[0]?.textContent).toMatch(/Jumped <up> by 50 in one step/);
  });

  it('of another source tells its outliers in sentences', () => {
    show({ series: frames() });
    expect(getHeadline()).toBe('2 incidents');
    expect(screen.getByText('verdict of the data source')).toBeTruthy();
    expect(getIncidents()[0]?.textContent).toMatch(/the value was 150/);
  });

  it('is drawn without the fields of the verdict among the legend', () => {
    show({ series: frames(), target });
    expect(screen.queryByText('latency lower')).toBeNull();
  });
});

describe('the walk through the incidents', () => {
  it('goes by arrow keys, and marks where it stands', async () => {
    await showJudged({ series: twoIncidents() });
    const [first, second] = getIncidents();
    await userEvent.click(first ?? document.body);
    expect(first?.getAttribute('aria-current')).toBe('true');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(second);
    expect(second?.getAttribute('aria-current')).toBe('true');
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toBe(first);
  });

  it('is one tab stop', async () => {
    await showJudged({ series: twoIncidents() });
    expect(getIncidents().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('zooms to the incident with Enter, with its surroundings', async () => {
    const { onChangeTimeRange } = await showJudged({ series: twoIncidents() });
    getIncidents()[0]?.focus();
    await userEvent.keyboard('{Enter}{Enter}');
    const [range] = onChangeTimeRange.mock.calls[0] as [{ from: number; to: number }];
    expect(range.from).toBeLessThan(200 * minute);
    expect(range.to).toBeGreaterThan(200 * minute);
    expect(range.to - range.from).toBeLessThan(100 * minute);
  });

  it('goes by the buttons above the chart too', async () => {
    await showJudged({ series: twoIncidents(), options: { incidents: 'off' } });
    const previous = screen.getByRole<HTMLButtonElement>('button', { name: 'Previous incident' });
    await userEvent.click(screen.getByRole('button', { name: 'Next incident' }));
    expect(previous.disabled).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'Next incident' }));
    expect(previous.disabled).toBe(false);
  });
});

describe('the incidents as a table', () => {
  it('hold every number of each', async () => {
    await showJudged({ series: twoIncidents() });
    await userEvent.click(screen.getByRole('button', { name: /as a table/ }));
    const [, row] = within(screen.getByRole('table')).getAllByRole('row');
    expect(row?.textContent).toMatch(/03:20latency[\d.]+×150(99|100|101)/);
    expect(screen.getByRole('button', { name: 'Download CSV' })).toBeTruthy();
  });

  it('say so when there are none', async () => {
    await showJudged({ series: [buildSeriesFrame({ latency: getWave() })] });
    await userEvent.click(screen.getByRole('button', { name: /as a table/ }));
    expect(screen.getByText('No incidents in this range')).toBeTruthy();
  });
});

describe('small sizes', () => {
  it('come down to one sentence', async () => {
    await showJudged({ series: twoIncidents(), size: [180, 60] });
    expect(getHeadline()).toBe('2 incidents1970-01-01 05:00');
    expect(screen.queryByRole('group')).toBeNull();
  });

  it('give up the list before the chart', async () => {
    await showJudged({ series: twoIncidents(), size: [500, 250] });
    expect(screen.queryByRole('list', { name: /Incidents/ })).toBeNull();
    expect(screen.getByRole('group', { name: /2 incidents/ })).toBeTruthy();
  });
});
