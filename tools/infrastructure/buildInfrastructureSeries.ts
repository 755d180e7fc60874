import { buildRandom } from '../../src/core/stats/random/buildRandom';
import { demoPeriod } from './demoPeriod';
import { getBacklog } from './getBacklog';
import type { InfrastructureSeries } from './infrastructureSeries';
import { serverStories, type ServerStory } from './serverStory';

const hour = 3_600_000;
const day = 24 * hour;

/** CPU, latency, queue and starts of the demo's model servers, in the log's own time: the same values at every call. */
export function buildInfrastructureSeries(): InfrastructureSeries[] {
  return serverStories.flatMap(buildServerSeries);
}

function buildServerSeries({ model, seed, baseLatency, deployments, spikes }: ServerStory): InfrastructureSeries[] {
  const length = Math.floor((demoPeriod.end - demoPeriod.start) / demoPeriod.step) + 1;
  const build = (name: string, labels: Record<string, string> = {}): InfrastructureSeries => ({
    name,
    labels: { job: 'model-server', model, ...labels },
    values: new Float64Array(length),
  });
  const cpu = build('model_server_cpu_usage_ratio');
  const queue = build('model_server_queue_depth');
  const latency = build('model_server_request_duration_seconds', { quantile: '0.95' });
  const started = build('model_server_start_time_seconds');
  const random = buildRandom(seed);
  const noise = (): number => random() + random() + random() - 1.5;
  for (let index = 0; index < length; index++) {
    const time = demoPeriod.start + index * demoPeriod.step;
    const load = getLoad(time);
    const { at, cost } = deployments.filter((deployment) => deployment.at <= time).at(-1) ?? { at: time, cost: 1 };
    const waiting = Math.max(0, Math.round(4 * load ** 2 * cost + noise() + getBacklog(spikes, time)));
    queue.values[index] = waiting;
    latency.values[index] = round((baseLatency * (1 + 0.4 * load) * cost + 0.004 * waiting) * (1 + 0.05 * noise()), 4);
    cpu.values[index] = round(
      Math.min(0.99, 0.08 + 0.45 * load * cost + 0.006 * waiting + 0.02 * Math.abs(noise())),
      3
    );
    started.values[index] = at / 1000;
  }
  return [cpu, queue, latency, started];
}

/** How busy a server is, 0 to 1: New York's flights leave from early morning to late evening, fewer on Saturdays. */
function getLoad(time: number): number {
  const hours = ((time - 9 * hour) % day) / hour;
  const ofDay = hours < 18 ? Math.sin((Math.PI * hours) / 18) ** 0.8 : 0;
  const isSaturday = new Date(time - 5 * hour).getUTCDay() === 6;
  return (0.05 + 0.95 * ofDay) * (isSaturday ? 0.8 : 1);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
