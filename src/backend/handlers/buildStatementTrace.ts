import { AsyncLocalStorage } from 'node:async_hooks';
import type { StatementTrace } from '../../services/statementTrace';

/** Collects the statements of each piece of work, whatever else runs at the same time. */
export function buildStatementTrace(): StatementTrace {
  const storage = new AsyncLocalStorage<string[]>();
  return {
    async collect(work) {
      const statements: string[] = [];
      const value = await storage.run(statements, work);
      return { value, statements };
    },
    record(statements) {
      storage.getStore()?.push(...statements);
    },
  };
}
