import { demoSettings } from '../../src/schema/settings/demoSettings';

/** The first model of the bundled demo, at the times of its own: the same answers whenever they are asked for. */
export const demoDataSource = {
  ...demoSettings,
  models: (demoSettings.models ?? []).slice(0, 1).map((model) => ({ ...model, shift: undefined })),
};
