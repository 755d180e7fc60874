/** A frame as Grafana's query endpoint answers it. */
export interface JsonFrame {
  schema: {
    refId: string;
    meta: { type: string; typeVersion: [number, number] };
    fields: Array<{ name: string; type: string; labels?: Record<string, string>; config?: Record<string, unknown> }>;
  };
  data: { values: number[][] };
}
