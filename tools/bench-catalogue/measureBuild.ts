import type { HttpClient } from '../../src/registries/http/httpClient';
import type { ModelRegistry } from '../../src/registries/modelRegistry';
import { readRegistry } from '../../src/services/catalogue/readRegistry';
import { CpuClock } from '../bench/CpuClock';
import type { BuildFigures } from './catalogueFigures';
import { openModelServer } from './openModelServer';

const bounds = { mostModels: 50_000, mostVersions: 200_000 };
const pagesBetweenLooks = 10;

/** What building the catalogue takes, and what the heap holds meanwhile. `collect` runs the garbage collection. */
export async function measureBuild(send: HttpClient, collect: () => void): Promise<BuildFigures> {
  const getHeap = (): number => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  await timeBuild(send);
  const times = await timeBuild(send);
  const heap = await watchBuild(send, getHeap);
  return { ...times, ...heap, allPagesMB: await weighPages(send, getHeap) };
}

async function timeBuild(send: HttpClient): Promise<Pick<BuildFigures, 'ms' | 'cpuMs'>> {
  const started = performance.now();
  const clock = new CpuClock();
  const { gaps } = await readRegistry(openModelServer(send), bounds, 0);
  if (gaps.length > 0) {
    throw new Error(gaps.join(' '));
  }
  return { ms: performance.now() - started, cpuMs: clock.elapsed };
}

async function watchBuild(send: HttpClient, getHeap: () => number): Promise<Pick<BuildFigures, 'peakMB' | 'keptMB'>> {
  const before = getHeap();
  let peak = before;
  let pages = 0;
  const watched: HttpClient = async (request) => {
    const response = await send(request);
    peak = pages++ % pagesBetweenLooks === 0 ? Math.max(peak, getHeap()) : peak;
    return response;
  };
  const catalogue = await readRegistry(openModelServer(watched), bounds, 0);
  const after = getHeap();
  return { peakMB: Math.max(peak, after) - before, keptMB: catalogue.models.size === 0 ? NaN : after - before };
}

async function weighPages(send: HttpClient, getHeap: () => number): Promise<number> {
  const before = getHeap();
  const pages = await holdAllPages(openModelServer(send));
  const after = getHeap();
  return pages.length === 0 ? NaN : after - before;
}

async function holdAllPages(registry: ModelRegistry): Promise<unknown[]> {
  const pages: unknown[] = [];
  for await (const page of registry.listModels({})) {
    pages.push(page);
  }
  for await (const page of registry.listVersions({})) {
    pages.push(page);
  }
  return pages;
}
