import type * as DuckDb from '@duckdb/node-api';

/** The engine's client. It is loaded with the first query: it alone takes 25 MB and 50 ms. */
export type DuckDbModule = typeof DuckDb;
