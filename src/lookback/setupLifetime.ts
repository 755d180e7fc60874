/** So long an answer counts that tells how Grafana is set up; milliseconds. Pages stay open for weeks: what somebody changes has to arrive. */
export const setupLifetime = 60_000;
