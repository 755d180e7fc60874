/** Where Grafana's newer API has a dashboard, in that version of its schema. */
export function getResourceUrl(namespace: string, uid: string, version: string): string {
  const [space, name] = [namespace, uid].map(encodeURIComponent);
  return `/apis/dashboard.grafana.app/${version}/namespaces/${space}/dashboards/${name}`;
}
