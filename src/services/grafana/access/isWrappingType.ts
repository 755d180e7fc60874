/** Types that answer with what others hold, or with what Plumbline made of it. */
const wrappingTypes = ['__expr__', 'mixed', 'dashboard', 'grafana', 'datasource'];

/** Whether data sources of a type show other data: expressions, Mixed, Dashboard, Grafana's own, and Plumbline's. */
export function isWrappingType(type: string): boolean {
  return wrappingTypes.includes(type) || type.startsWith('plumbline-');
}
