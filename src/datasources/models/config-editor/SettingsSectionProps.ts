import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';

export interface SettingsSectionProps {
  settings: ModelsDataSourceOptions;
  onChange: (patch: Partial<ModelsDataSourceOptions>) => void;
}
