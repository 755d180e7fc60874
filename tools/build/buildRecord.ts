import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const recordSchema = z.object({ startedAt: z.number() });

/** Remembers when the last complete production build began. Kept outside dist/, which holds nothing but the product. */
export class BuildRecord {
  constructor(private readonly path: string) {}

  forget(): void {
    rmSync(this.path, { force: true });
  }

  write(startedAt: number): void {
    mkdirSync(dirname(this.path), { recursive: true });
    writeFileSync(this.path, JSON.stringify({ startedAt }));
  }

  read(): number | undefined {
    if (!existsSync(this.path)) {
      return undefined;
    }
    return recordSchema.parse(JSON.parse(readFileSync(this.path, 'utf8'))).startedAt;
  }
}
