/** A dashboard that a test brings along, as far as the tests set it; it has one panel, which fills the page. */
export interface OwnDashboard {
  uid: string;
  title: string;
  time: { from: string; to: string };
  panel: {
    type: string;
    targets: ReadonlyArray<Record<string, unknown>>;
    options?: Record<string, unknown>;
    fieldConfig?: { defaults: Record<string, unknown>; overrides: unknown[] };
    /** Size in units of Grafana's grid; 24 by 13 without it. */
    size?: { w: number; h: number };
  };
}
