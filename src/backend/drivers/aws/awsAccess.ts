/** What whoever runs Grafana allows, in `[aws]` of its configuration. */
export interface AwsAccess {
  /** `allowed_auth_providers`; undefined where Grafana doesn't forward it to this plugin. */
  providers: ReadonlySet<string> | undefined;
  /** `assume_role_enabled` */
  mayAssumeRole: boolean;
}
