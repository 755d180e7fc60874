/** A statement that gives the panel what it needs at least, in PostgreSQL's words. More columns: docs/panels/drift.md. */
export const driftSql = `SELECT
  window_start AS "time",
  window_end,
  feature      AS "column",
  psi          AS score,
  0.2          AS threshold
FROM feature_drift
WHERE $__timeFilter(window_start)
ORDER BY 1`;
