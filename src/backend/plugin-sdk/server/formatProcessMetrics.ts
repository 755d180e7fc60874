/** Memory, CPU time and age of this process as Prometheus text. */
export function formatProcessMetrics(memory: NodeJS.MemoryUsage, cpu: NodeJS.CpuUsage, uptimeSeconds: number): string {
  const cpuSeconds = (cpu.user + cpu.system) / 1e6;
  return [
    formatMetric('process_resident_memory_bytes', 'gauge', 'Resident memory of the plugin process', memory.rss),
    formatMetric('nodejs_heap_used_bytes', 'gauge', 'JavaScript heap in use', memory.heapUsed),
    formatMetric(
      'nodejs_external_memory_bytes',
      'gauge',
      'Memory that JavaScript objects hold outside the heap',
      memory.external
    ),
    formatMetric('process_cpu_seconds_total', 'counter', 'CPU time, user and system', cpuSeconds),
    formatMetric('process_uptime_seconds', 'gauge', 'Age of the plugin process', uptimeSeconds),
  ].join('');
}

function formatMetric(name: string, type: 'gauge' | 'counter', help: string, value: number): string {
  return `# HELP ${name} ${help}\n# TYPE ${name} ${type}\n${name} ${value}\n`;
}
