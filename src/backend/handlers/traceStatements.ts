import type { StatementTrace } from '../../services/statementTrace';
import type { SqlEngine } from '../../stores/sql/sqlEngine';

/** The same engine, with each statement's text recorded. Its values stay out: paths are among them. */
export function traceStatements(engine: SqlEngine, trace: StatementTrace): SqlEngine {
  return {
    get name() {
      return engine.name;
    },
    dialect: engine.dialect,
    documents: engine.documents,
    getRelation: (log, signal) => engine.getRelation(log, signal),
    runSql(statement, relation, signal) {
      trace.record([statement.text]);
      return engine.runSql(statement, relation, signal);
    },
    close: () => engine.close(),
  };
}
