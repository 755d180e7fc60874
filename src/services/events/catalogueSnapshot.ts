import { z } from 'zod';

/** A version's name, stage, approval and the time of its last change. */
const versionSchema = z.tuple([z.string(), z.string(), z.string(), z.number().nullable()]);

const modelSchema = z.object({
  model: z.string(),
  /** The alias and the version it stands for. */
  aliases: z.array(z.tuple([z.string(), z.string()])),
  versions: z.array(versionSchema),
});

const servingSchema = z.object({
  model: z.string(),
  place: z.string(),
  /** The versions that serve there, with their shares: "7 (80 %), 8 (20 %)". */
  versions: z.string(),
  updated: z.number().nullable(),
});

/** What has to be remembered of a registry to tell later what has changed, as it is kept on disk. */
export const catalogueSnapshotSchema = z.object({
  v: z.literal(1),
  /** When the registry was first observed, and when it was read for this. Epoch ms. */
  since: z.number(),
  read: z.number(),
  models: z.array(modelSchema),
  /** Null while they could not be read. */
  serving: z.array(servingSchema).nullable(),
});

export type CatalogueSnapshot = z.infer<typeof catalogueSnapshotSchema>;
export type ModelSnapshot = z.infer<typeof modelSchema>;
export type ServingSnapshot = z.infer<typeof servingSchema>;
