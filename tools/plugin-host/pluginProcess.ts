import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { z } from 'zod';

export interface ProcessOptions {
  command: readonly [string, ...string[]];
  env: Readonly<Record<string, string>>;
  cwd: string;
  timeoutMs: number;
  /** Called with every line on standard error. */
  onLog?: (line: string) => void;
}

export interface LogLine {
  level: string;
  message: string;
  /** Everything else on the line. */
  fields: Record<string, unknown>;
}

export interface Handshake {
  line: string;
  network: 'unix' | 'tcp';
  address: string;
}

interface ExitInfo {
  code: number | null;
  signal: NodeJS.Signals | null;
}

/** One run of a plugin's program. */
export interface PluginProcess {
  pid: number;
  handshake: Handshake;
  /** From the start of the program to its handshake line. */
  startMs: number;
  /** Lines on standard error: hclog's JSON where they are, else level `plain`. Grows while the process runs. */
  logs: LogLine[];
  /** Lines on standard output after the handshake. */
  strayOutput: string[];
  kill(signal: NodeJS.Signals): void;
  exited: Promise<ExitInfo>;
}

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Starts a program as Grafana starts a plugin, and waits for its handshake: the first line on standard output. */
export async function startProcess({ command, env, cwd, timeoutMs, onLog }: ProcessOptions): Promise<PluginProcess> {
  const started = performance.now();
  const [program, ...args] = command;
  const child = spawn(program, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise<ExitInfo>((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));
  const logs: LogLine[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    logs.push(parseLogLine(line));
    onLog?.(line);
  });
  const output = createInterface({ input: child.stdout });
  const strayOutput: string[] = [];
  try {
    const line = await waitForLine(child, output, timeoutMs);
    const startMs = performance.now() - started;
    output.on('line', (stray) => strayOutput.push(stray));
    const kill = (signal: NodeJS.Signals) => void child.kill(signal);
    return { pid: child.pid ?? -1, handshake: parseHandshake(line), startMs, logs, strayOutput, kill, exited };
  } catch (error) {
    child.kill('SIGKILL');
    const reason = error instanceof Error ? error.message : String(error);
    const tail = logs.slice(-10).map(({ level, message, fields }) => `${level} ${message} ${JSON.stringify(fields)}`);
    throw new Error([`${command.join(' ')}: ${reason}`, ...tail].join('\n'), { cause: error });
  }
}

function waitForLine(child: Child, output: ReturnType<typeof createInterface>, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`No handshake within ${timeoutMs} ms`)), timeoutMs);
    const settle = (action: () => void) => {
      clearTimeout(timer);
      action();
    };
    output.once('line', (line) => settle(() => resolve(line)));
    child.once('error', (error) => settle(() => reject(error)));
    child.once('close', (code) =>
      settle(() => reject(new Error(`Ended with code ${String(code)} before its handshake`)))
    );
  });
}

function parseHandshake(line: string): Handshake {
  const match = /^1\|2\|(unix|tcp)\|([^|]+)\|grpc$/.exec(line);
  const [, network, address] = match ?? [];
  if ((network !== 'unix' && network !== 'tcp') || address === undefined) {
    throw new Error(`The first line on standard output is not a handshake: ${line}`);
  }
  return { line, network, address };
}

const hclogSchema = z.looseObject({ '@level': z.string(), '@message': z.string() });

function parseLogLine(line: string): LogLine {
  try {
    const { '@level': level, '@message': message, ...fields } = hclogSchema.parse(JSON.parse(line));
    return { level, message, fields };
  } catch {
    return { level: 'plain', message: line, fields: {} };
  }
}
