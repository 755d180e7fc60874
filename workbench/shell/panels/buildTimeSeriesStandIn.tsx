import { FieldColorModeId, FieldConfigProperty, PanelPlugin, type PanelProps } from '@grafana/data';
import { getGraphFieldOptions, LegendDisplayMode, TimeSeries, TooltipDisplayMode, TooltipPlugin } from '@grafana/ui';
import type { VizLegendOptions } from '@grafana/schema';

interface Options {
  legend: VizLegendOptions;
}

const legend: VizLegendOptions = {
  displayMode: LegendDisplayMode.List,
  placement: 'bottom',
  calcs: [],
  showLegend: true,
};

function TimeSeriesStandIn({ data, width, height, timeRange, timeZone, options }: PanelProps<Options>) {
  if (!data.series.some((frame) => frame.length > 0)) {
    return <p>No data</p>;
  }
  return (
    <TimeSeries
      frames={data.series}
      structureRev={data.structureRev}
      width={width}
      height={height}
      timeRange={timeRange}
      timeZone={timeZone}
      legend={options.legend}
    >
      {(config, alignedFrame) => (
        <TooltipPlugin config={config} data={alignedFrame} mode={TooltipDisplayMode.Multi} timeZone={timeZone} />
      )}
    </TimeSeries>
  );
}

/** A plain stand-in for Grafana's Time series panel, which isn't on npm. */
export function buildTimeSeriesStandIn(): PanelPlugin {
  const graphFields = getGraphFieldOptions();
  const plugin = new PanelPlugin<Options>(TimeSeriesStandIn)
    .setPanelOptions((builder) =>
      builder.addTextInput({ path: 'legend', name: 'Legend', defaultValue: legend as never })
    )
    .useFieldConfig({
      standardOptions: {
        [FieldConfigProperty.Color]: { defaultValue: { mode: FieldColorModeId.PaletteClassic } },
      },
      useCustomConfig: (builder) =>
        builder
          .addTextInput({ path: 'drawStyle', name: 'Style', defaultValue: graphFields.drawStyle[0]?.value })
          .addNumberInput({ path: 'lineWidth', name: 'Line width', defaultValue: 1 })
          .addNumberInput({ path: 'fillOpacity', name: 'Fill opacity', defaultValue: 0 })
          .addNumberInput({ path: 'pointSize', name: 'Point size', defaultValue: 5 })
          .addTextInput({ path: 'fillBelowTo', name: 'Fill below to' })
          .addTextInput({ path: 'hideFrom', name: 'Hide from' })
          .addTextInput({ path: 'spanNulls', name: 'Connect null values' }),
    });
  return Object.assign(plugin, { meta: { id: 'timeseries', name: 'Time series', info: { version: '' } } });
}
