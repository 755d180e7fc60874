import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectPaths } from '../../tools/build/projectPaths';
import { AptArchive } from '../../tools/package/AptArchive';

function isInstalledStatic(): boolean {
  const owner = spawnSync('dpkg-query', ['--search', '/bin/busybox'], { encoding: 'utf8' });
  return owner.stdout.startsWith('busybox-static:');
}

/** Debian's static busybox: the installed one, else the package's, unpacked but not installed. */
function findBusybox(): string {
  if (isInstalledStatic()) {
    return '/bin/busybox';
  }
  const unpacked = join(projectPaths.cache, 'unpacked/busybox');
  const busybox = join(unpacked, 'bin/busybox');
  if (existsSync(busybox)) {
    return busybox;
  }
  const arch = process.arch === 'arm64' ? 'arm64' : 'amd64';
  const deb = new AptArchive(arch, join(projectPaths.cache, 'apt', arch)).download(
    'busybox-static',
    join(projectPaths.cache, 'debian')
  );
  if (deb === undefined) {
    throw new Error('Debian offers no busybox-static, and a static shell is needed to start the backend alone.');
  }
  mkdirSync(unpacked, { recursive: true });
  execFileSync('dpkg-deb', ['--extract', deb, unpacked]);
  return busybox;
}

/**
 * A root directory with a static shell and nothing else that a program could lean on: no libc, no node, no /proc,
 * no /dev. It has a /tmp, and, as Grafana's Alpine image does, an ldd that says musl.
 */
export class EmptyRoot {
  readonly path = mkdtempSync(join(tmpdir(), 'root-'));

  constructor() {
    for (const folder of ['bin', 'usr/bin', 'tmp', 'plugins', 'elsewhere']) {
      mkdirSync(join(this.path, folder), { recursive: true });
    }
    copyFileSync(findBusybox(), join(this.path, 'bin/busybox'));
    symlinkSync('busybox', join(this.path, 'bin/sh'));
    writeFileSync(join(this.path, 'usr/bin/ldd'), 'musl libc\n');
  }

  /** Unpacks a zip with busybox, which is what Grafana's image has. */
  unzip(archive: string): void {
    execFileSync(join(this.path, 'bin/busybox'), ['unzip', '-q', archive, '-d', join(this.path, 'plugins')]);
  }

  /** The command line that runs a program of this root inside of it, in another working directory. */
  getCommand(program: string): [string, ...string[]] {
    return ['/usr/sbin/chroot', this.path, '/bin/sh', '-c', `cd /elsewhere && exec ${program}`];
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
