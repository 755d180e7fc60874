/** A host that the operator allows, or with `subdomains` all names below it; on one port where one is named. */
export interface HostPattern {
  host: string;
  subdomains: boolean;
  port?: number;
}
