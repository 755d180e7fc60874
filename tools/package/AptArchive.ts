import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Debian's archive for one architecture, read through the machine's own package sources but with state, cache and
 * installed-packages list of its own: neither the machine's package lists nor its packages are touched, and no root
 * is needed.
 */
export class AptArchive {
  private readonly options: string[];
  private isUpdated = false;

  constructor(
    private readonly architecture: 'amd64' | 'arm64',
    private readonly folder: string
  ) {
    const settings = {
      'APT::Architecture': architecture,
      'APT::Architectures': architecture,
      'APT::Sandbox::User': '',
      'Acquire::Languages': 'none',
      'Dir::State': join(folder, 'state'),
      'Dir::State::status': join(folder, 'status'),
      'Dir::Cache': join(folder, 'cache'),
    };
    this.options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  }

  /** Downloads `name` or `name=version` into the target folder and gives the .deb's path; undefined when not on offer. */
  download(wanted: string, targetFolder: string): string | undefined {
    this.update();
    mkdirSync(targetFolder, { recursive: true });
    const scratch = mkdtempSync(join(this.folder, 'download-'));
    try {
      const result = spawnSync('apt-get', [...this.options, '--quiet', 'download', wanted], {
        cwd: scratch,
        encoding: 'utf8',
      });
      const [file] = readdirSync(scratch);
      if (result.status !== 0 || file === undefined) {
        console.error(result.stderr.trim());
        return undefined;
      }
      const path = join(targetFolder, file);
      renameSync(join(scratch, file), path);
      return path;
    } finally {
      rmSync(scratch, { recursive: true });
    }
  }

  private update(): void {
    if (this.isUpdated) {
      return;
    }
    if (!existsSync('/usr/bin/apt-get')) {
      throw new Error(
        'Debian packages are needed for the runtime, and apt-get is not here. Use Debian or a container.'
      );
    }
    mkdirSync(join(this.folder, 'state/lists/partial'), { recursive: true });
    mkdirSync(join(this.folder, 'cache/archives/partial'), { recursive: true });
    writeFileSync(join(this.folder, 'status'), '');
    console.log(`Reading Debian's package list for ${this.architecture}`);
    execFileSync('apt-get', [...this.options, '--quiet', 'update'], { stdio: ['ignore', 'ignore', 'inherit'] });
    this.isUpdated = true;
  }
}
