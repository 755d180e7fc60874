import {
  displayNameOverrideProcessor,
  FieldConfigProperty,
  identityOverrideProcessor,
  standardTransformers,
  TransformerCategory,
  type FieldConfigPropertyItem,
  type StandardEditorsRegistryItem,
  type TransformerRegistryItem,
} from '@grafana/data';

const noEditor = () => null;

const optionEditors = `text number slider boolean select multi-select radio color fieldColor unit
  links actions mappings thresholds strings timezone stats-picker field-name dashboard-uid`.split(/\s+/);

const fieldProperties = [
  FieldConfigProperty.Unit,
  FieldConfigProperty.Min,
  FieldConfigProperty.Max,
  FieldConfigProperty.Decimals,
  FieldConfigProperty.DisplayName,
  FieldConfigProperty.NoValue,
  FieldConfigProperty.Thresholds,
  FieldConfigProperty.Mappings,
  FieldConfigProperty.Links,
  FieldConfigProperty.Color,
];

/** The editors of panel options, by name only: the workbench edits no options. */
export function buildOptionEditors(): StandardEditorsRegistryItem[] {
  return optionEditors.map((id) => ({ id, name: id, editor: noEditor }));
}

/** The standard field options, so that units, decimals, thresholds and colours of a dashboard take effect. */
export function buildFieldConfigs(): FieldConfigPropertyItem[] {
  return fieldProperties.map((id) => ({
    id,
    path: id,
    name: id,
    editor: noEditor,
    override: getProcessor(id),
    process: getProcessor(id),
    shouldApply: () => true,
    settings: {},
  }));
}

function getProcessor(id: FieldConfigProperty): FieldConfigPropertyItem['process'] {
  return id === FieldConfigProperty.DisplayName ? displayNameOverrideProcessor : identityOverrideProcessor;
}

/** Grafana's own transformations, without their editors. */
export function buildTransformations(): Array<TransformerRegistryItem<unknown>> {
  const transformations = new Map(Object.values(standardTransformers).map((one) => [one.id, one]));
  return [...transformations.values()].map((transformation) => ({
    id: transformation.id,
    name: transformation.name,
    description: transformation.description ?? '',
    transformation: transformation as TransformerRegistryItem<unknown>['transformation'],
    editor: noEditor,
    imageDark: '',
    imageLight: '',
    categories: new Set([TransformerCategory.Reformat]),
  }));
}
