/** A frame in the form that Grafana's HTTP interface gives it. */
export function buildWireFrame(name: string, labels: object, times: number[], values: Array<number | null>) {
  return {
    schema: {
      meta: { type: 'timeseries-multi' },
      fields: [
        { name: 'Time', type: 'time', typeInfo: { frame: 'time.Time' } },
        { name, type: 'number', typeInfo: { frame: 'float64', nullable: true }, labels, config: { unit: 'ms' } },
      ],
    },
    data: { values: [times, values] },
  };
}
