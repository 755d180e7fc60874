export interface Platform {
  /** As in Go, which is how Grafana names executables. */
  os: 'linux' | 'darwin';
  arch: 'amd64' | 'arm64';
  /** As in Node, which is how npm names packages for a platform. */
  nodeOs: 'linux' | 'darwin';
  nodeArch: 'x64' | 'arm64';
}

export function getPlatform(nodeOs: string = process.platform, nodeArch: string = process.arch): Platform {
  if (nodeOs !== 'linux' && nodeOs !== 'darwin') {
    throw new Error(`The backend isn't built on ${nodeOs}: use Linux or macOS (on Windows: WSL).`);
  }
  if (nodeArch !== 'x64' && nodeArch !== 'arm64') {
    throw new Error(`The backend isn't built for ${nodeArch}: DuckDB's bindings exist for x64 and arm64.`);
  }
  return { os: nodeOs, arch: nodeArch === 'x64' ? 'amd64' : 'arm64', nodeOs, nodeArch };
}
