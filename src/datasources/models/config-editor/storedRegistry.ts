import type { z } from 'zod';
import type { registrySettingsSchema } from '../../../schema/settings/registrySettings';

/** A registry as it is stored: what is left out has its default. */
export type StoredRegistry = z.input<typeof registrySettingsSchema>;

export type StoredRegistryOf<Type extends StoredRegistry['type']> = Extract<StoredRegistry, { type: Type }>;
