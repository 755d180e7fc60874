import {
  dateTime,
  EventBusSrv,
  LoadingState,
  type DataFrame,
  type DataQueryRequest,
  type PanelData,
  type PanelProps,
} from '@grafana/data';

export interface PanelGiven<TOptions> {
  options: TOptions;
  series: DataFrame[];
  targets: DataQueryRequest['targets'];
  from: number;
  to: number;
  size: [number, number];
  data?: Partial<PanelData>;
}

/** The props that Grafana would give a panel. */
export function buildPanelProps<TOptions>(given: PanelGiven<TOptions>): PanelProps<TOptions> {
  const { options, series, targets, data } = given;
  const [from, to] = [dateTime(given.from), dateTime(given.to)];
  const timeRange = { from, to, raw: { from, to } };
  const request: DataQueryRequest = {
    app: 'dashboard',
    requestId: 'Q1',
    interval: '1d',
    intervalMs: 86_400_000,
    range: timeRange,
    scopedVars: {},
    startTime: 0,
    targets,
    timezone: 'utc',
  };
  return {
    id: 1,
    title: 'Panel',
    transparent: false,
    renderCounter: 0,
    width: given.size[0],
    height: given.size[1],
    timeZone: 'utc',
    timeRange,
    data: { state: LoadingState.Done, series, timeRange, request, ...data },
    options,
    fieldConfig: { defaults: {}, overrides: [] },
    eventBus: new EventBusSrv(),
    replaceVariables: (text) => text,
    onOptionsChange: () => undefined,
    onFieldConfigChange: () => undefined,
    onChangeTimeRange: () => undefined,
  };
}
