/** A statement that gives the panel what it needs at least, in PostgreSQL's words. More columns: docs/panels/accuracy.md. */
export const accuracySql = `SELECT
  window_start AS "time",
  window_end,
  model,
  'f1'         AS metric,
  f1           AS value
FROM model_quality
WHERE $__timeFilter(window_start)
ORDER BY 1`;
