import type { Migrations } from '../../viz/options/runMigrations';

export const migrations: Migrations = {
  // Options written by hand carry no version: they are read as version 1.
  0: (stored) => ({ ...stored, v: 1 }),
};
