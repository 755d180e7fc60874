type StoredOptions = Record<string, unknown>;

/** What turns options of one version into those of the next, by the version they are in. */
export const migrations: Readonly<Record<number, (stored: StoredOptions) => StoredOptions>> = {
  // Options written by hand carry no version: they are read as version 1.
  0: (stored) => ({ ...stored, v: 1 }),
};
