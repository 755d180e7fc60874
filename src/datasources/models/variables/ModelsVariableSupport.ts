import { CustomVariableSupport, type DataQueryRequest, type DataQueryResponse } from '@grafana/data';
import type { Observable } from 'rxjs';
import type { ModelsDataSource } from '../datasource';
import type { ModelsQuery } from '../modelsQuery';
import { VariableQueryEditor } from './VariableQueryEditor';

/** Variables of models, versions, columns and the values of a column. */
export class ModelsVariableSupport extends CustomVariableSupport<ModelsDataSource, ModelsQuery> {
  override editor = VariableQueryEditor;

  constructor(private readonly dataSource: ModelsDataSource) {
    super();
  }

  override query(request: DataQueryRequest<ModelsQuery>): Observable<DataQueryResponse> {
    const targets = request.targets.map((target) => ({ ...target, refId: target.refId || 'variable' }));
    return this.dataSource.query({ ...request, targets });
  }

  override getDefaultQuery(): Partial<ModelsQuery> {
    return { queryType: 'list', what: 'models' };
  }
}
