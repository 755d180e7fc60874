import { readFileSync } from 'node:fs';
import type { RuntimePlatform } from './runtimePlatforms';

/** The processor in an ELF file's header. */
const machines = { amd64: 62, arm64: 183 } as const;
const machineOffset = 18;

/** Throws unless the file is a binary for the platform's processor: the wrong one would fail only at the user's. */
export function assertMachine(path: string, { arch, name }: RuntimePlatform): void {
  const header = readFileSync(path).subarray(0, machineOffset + 2);
  if (header.toString('latin1', 1, 4) !== 'ELF' || header.readUInt16LE(machineOffset) !== machines[arch]) {
    throw new Error(`${path} is not a binary for ${name}.`);
  }
}
