import type { PlatformName } from './runtimeLock';

export interface RuntimePlatform {
  name: PlatformName;
  os: 'linux';
  arch: 'amd64' | 'arm64';
  nodeOs: 'linux';
  nodeArch: 'x64' | 'arm64';
  /** Debian's folder name for libraries. */
  triplet: string;
  loader: string;
}

/** The platforms that `npm run package` makes archives for. */
export const runtimePlatforms: Readonly<Record<PlatformName, RuntimePlatform>> = {
  linux_amd64: {
    name: 'linux_amd64',
    os: 'linux',
    arch: 'amd64',
    nodeOs: 'linux',
    nodeArch: 'x64',
    triplet: 'x86_64-linux-gnu',
    loader: 'ld-linux-x86-64.so.2',
  },
  linux_arm64: {
    name: 'linux_arm64',
    os: 'linux',
    arch: 'arm64',
    nodeOs: 'linux',
    nodeArch: 'arm64',
    triplet: 'aarch64-linux-gnu',
    loader: 'ld-linux-aarch64.so.1',
  },
};
