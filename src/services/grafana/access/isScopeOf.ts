/** Whether a scope of Grafana's access control covers the data source of that uid. */
export function isScopeOf(scope: string, uid: string): boolean {
  return scope === `datasources:uid:${uid}` || ['datasources:uid:*', 'datasources:*', '*'].includes(scope);
}
