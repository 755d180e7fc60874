import type { DuckDBPreparedStatement } from '@duckdb/node-api';
import type { SqlValue } from '../../../stores/sql/sqlFragment';
import type { DuckDbModule } from './duckDbModule';

export function bindValues(
  statement: DuckDBPreparedStatement,
  values: readonly SqlValue[],
  module: DuckDbModule
): void {
  values.forEach((bound, index) => {
    const position = index + 1;
    switch (bound.type) {
      case 'number':
        statement.bindDouble(position, bound.value);
        break;
      case 'integer':
        statement.bindBigInt(position, BigInt(bound.value));
        break;
      case 'text':
        statement.bindVarchar(position, bound.value);
        break;
      case 'integers':
        statement.bindList(
          position,
          bound.value.map((value) => BigInt(value)),
          module.LIST(module.BIGINT)
        );
        break;
      case 'texts':
        statement.bindList(position, bound.value, module.LIST(module.VARCHAR));
        break;
    }
  });
}
