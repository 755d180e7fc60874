/** The part of the browser's address that the overlay reads and, for a moment, changes. */
export interface PageAddress {
  /** Below Grafana's root, with a leading slash. */
  getPathname: () => string;
  /** The end of the dashboard's time range as it's spelt in the address. */
  getRangeEnd: () => string | undefined;
  /** Without a new entry in the browser's history. */
  replaceRangeEnd: (to: string) => void;
}
