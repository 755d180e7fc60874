import { demoSettings } from '../../src/schema/settings/demoSettings';

/** The bundled demo, at the times of its own: the same answers whenever they are asked for. */
export const demoDataSource = {
  ...demoSettings,
  models: (demoSettings.models ?? []).map((model) => ({ ...model, shift: undefined })),
};
