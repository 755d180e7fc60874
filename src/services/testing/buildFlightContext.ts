import type { RegistryEntry } from '../catalogue/registryEntry';
import type { ServiceContext, ServiceRequest } from '../serviceContext';
import { buildFlightLog } from './buildFlightLog';
import { buildTestContext } from './buildTestContext';

interface FlightContextOptions {
  from: string;
  to: string;
  rowsPerDay?: number;
  /** Replaces parts of the model's settings. */
  model?: object;
  /** Settings of other models of the same log. */
  others?: object[];
  privacy?: object;
  registries?: RegistryEntry[];
  request?: Partial<ServiceRequest>;
}

/**
 * Eight weeks of 400 flights a day from Monday, 1 January 2024; in the last two, temperatures are higher by half of their range.
 * January's four weeks are the reference.
 */
export function buildFlightContext(options: FlightContextOptions): ServiceContext {
  const { from, to, rowsPerDay = 400, model, others = [], privacy, registries, request } = options;
  const start = Date.parse('2024-01-01T00:00:00Z');
  const flights = {
    model: 'flights',
    source: 'flights.csv',
    columns: {
      timestamp: 'timestamp',
      id: 'id',
      version: 'version',
      prediction: 'prediction',
      probability: 'probability',
      features: ['temp', 'carrier'],
    },
    references: [{ id: 'january', kind: 'timeRange', from: '2024-01-01', to: '2024-01-29' }],
    ...model,
  };
  return buildTestContext({
    logs: { 'flights.csv': buildFlightLog({ from: start, days: 56, rowsPerDay, warmerFrom: 42, warmerBy: 50 }) },
    settings: {
      models: [flights, ...others.map((other) => ({ ...flights, ...other }))],
      ...(privacy ? { privacy } : {}),
    },
    registries,
    request: { range: { from: Date.parse(from), to: Date.parse(to) }, ...request },
  });
}
