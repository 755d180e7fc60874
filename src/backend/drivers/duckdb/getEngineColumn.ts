import type { TimeEncoding } from '../../../stores/predictionLogStore';
import type { SqlColumn } from '../../../stores/sql/sqlRelation';

const integerType = /^(?:U?(?:TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/;
const fractionalType = /^(?:FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const textType = /^(?:VARCHAR|UUID|ENUM\(.*\))$/s;

const timeTypes: Readonly<Record<string, TimeEncoding>> = {
  TIMESTAMP: 'timestamp',
  TIMESTAMP_S: 'timestamp',
  TIMESTAMP_MS: 'timestamp',
  TIMESTAMP_NS: 'timestamp',
  'TIMESTAMP WITH TIME ZONE': 'timestamp_tz',
  DATE: 'date',
};

/** A column by the name and type that DuckDB's DESCRIBE gives. */
export function getEngineColumn(name: string, engineType: string): SqlColumn {
  const time = timeTypes[engineType];
  if (time) {
    return { name, engineType, type: 'time', integer: false, time };
  }
  const integer = integerType.test(engineType);
  if (integer || fractionalType.test(engineType)) {
    return { name, engineType, type: 'number', integer };
  }
  if (textType.test(engineType)) {
    return { name, engineType, type: 'text', integer };
  }
  return { name, engineType, type: engineType === 'BOOLEAN' ? 'boolean' : 'other', integer };
}
