import type { z } from 'zod';
import type { modelSettingsSchema } from '../../../schema/settings/modelSettings';

/** The settings of one model as they are stored: defaults left out. */
export type StoredModel = z.input<typeof modelSettingsSchema>;
export type StoredMapping = StoredModel['columns'];
export type StoredImportance = NonNullable<StoredModel['importance']>;
export type StoredReference = NonNullable<StoredModel['references']>[number];
export type StoredVersionReference = Extract<StoredReference, { kind: 'version' }>;
