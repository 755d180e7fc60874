import type { DataFrame, PanelData } from '@grafana/data';
import type { DriftCell } from '../../../viz/drift/driftCell';
import { isDistributionFrame } from '../../../viz/distribution/isDistributionFrame';
import { findTarget } from '../../../viz/request/findTarget';
import { modelsDataSourceType } from '../../../viz/request/modelsDataSourceType';
import { buildDistributionRequest } from './buildDistributionRequest';
import type { DistributionSource } from './distributionSource';
import { findDistributionRows } from './findDistributionRows';

/**
 * Where to read a cell's distributions: the data source of the frame that the cell came from, when that is Plumbline
 * Models; else a frame of that shape among the panel's own.
 */
export function findDistributionSource(
  { request, series }: PanelData,
  frame: DataFrame | undefined,
  cell: DriftCell,
  requestId: string
): DistributionSource {
  const target = request && findTarget(request, frame?.refId);
  if (request !== undefined && target?.datasource?.type === modelsDataSourceType) {
    return { kind: 'request', request: buildDistributionRequest(request, target, cell, requestId) };
  }
  const own = series.find((other) => isDistributionFrame(other) && findDistributionRows(other, cell).length > 0);
  return own === undefined ? { kind: 'none' } : { kind: 'frame', frame: own };
}
