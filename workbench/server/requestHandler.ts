import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { buildBootPage, type BootInput } from './bootPage';
import { buildJsonAnswer, callResource, checkHealth, type ApiAnswer } from './dataSourceApi';
import { findPluginFile } from './installedPlugins';
import { runQueries, type DataSourceBackend } from './queryApi';
import { buffer } from 'node:stream/consumers';

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.css': 'text/css',
  '.md': 'text/markdown',
};

export interface WorkbenchSite {
  boot: Omit<BootInput, 'theme'>;
  shellFolder: string;
  iconFolder: string;
  findBackend: (uid: string) => DataSourceBackend;
}

/** Routes one request: the API that plugins call, the plugins' files, the shell, and the page for every other address. */
export async function handleRequest(
  site: WorkbenchSite,
  request: IncomingMessage,
  response: ServerResponse
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  try {
    if (url.pathname.startsWith('/api/')) {
      sendAnswer(response, await answerApi(site, url, request));
    } else if (url.pathname.startsWith('/public/') || url.pathname.startsWith('/workbench/')) {
      sendFile(response, findFile(site, decodeURIComponent(url.pathname)));
    } else {
      const theme = url.searchParams.get('theme') === 'light' ? 'light' : 'dark';
      sendAnswer(response, { status: 200, type: 'text/html', body: buildBootPage({ ...site.boot, theme }) });
    }
  } catch (error) {
    const status = error instanceof z.ZodError ? 400 : 500;
    sendAnswer(response, buildJsonAnswer(status, { message: error instanceof Error ? error.message : String(error) }));
  }
}

async function answerApi(site: WorkbenchSite, url: URL, request: IncomingMessage): Promise<ApiAnswer> {
  if (url.pathname === '/api/ds/query') {
    const body: unknown = JSON.parse((await buffer(request)).toString('utf8'));
    const { results } = await runQueries(body, request.headers, site.findBackend);
    const statuses = Object.values(results).map(({ status }) => status);
    return buildJsonAnswer(statuses.find((status) => status >= 400) ?? 200, { results });
  }
  const [, uid, kind, path] = /^\/api\/datasources\/uid\/([^/]+)\/(health|resources)\/?(.*)$/.exec(url.pathname) ?? [];
  if (uid !== undefined && kind === 'health') {
    return checkHealth(site.findBackend(uid));
  }
  if (uid !== undefined && path !== undefined) {
    return callResource(site.findBackend(uid), path, url.search, request);
  }
  return buildJsonAnswer(404, { message: `The workbench has no ${url.pathname}: it needs a Grafana` });
}

function findFile(site: WorkbenchSite, path: string): string | undefined {
  const [, pluginId, pluginPath] = /^\/public\/plugins\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (pluginId !== undefined && pluginPath !== undefined) {
    return findPluginFile(site.boot.plugins, pluginId, pluginPath);
  }
  const [, icon] = /^\/public\/(?:build\/)?img\/icons\/((?:unicons|mono|custom|solid)\/[\w-]+\.svg)$/.exec(path) ?? [];
  if (icon !== undefined) {
    return join(site.iconFolder, icon);
  }
  const [, shellFile] = /^\/workbench\/([\w.-]+)$/.exec(path) ?? [];
  return shellFile === undefined ? undefined : join(site.shellFolder, shellFile);
}

function sendAnswer(response: ServerResponse, { status, type, body }: ApiAnswer): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

function sendFile(response: ServerResponse, path: string | undefined): void {
  if (path === undefined || !existsSync(path)) {
    sendAnswer(response, { status: 404, type: 'text/plain', body: 'Not found' });
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
  });
  createReadStream(path).pipe(response);
}
