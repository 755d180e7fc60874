import { useState } from 'react';
import { t } from '@grafana/i18n';
import { CollapsableSection, IconButton, Stack } from '@grafana/ui';
import { plainText } from '../../../viz/format/plainText';
import type { ModelsDataSourceOptions } from '../modelsDataSourceOptions';
import { ImportanceFields } from './ImportanceFields';
import { MappingFields } from './MappingFields';
import { ModelLogFields } from './ModelLogFields';
import { MonitorField } from './MonitorField';
import { ReferenceList } from './ReferenceList';
import type { StoredModel } from './storedModel';
import { TimeFields } from './TimeFields';
import { useMappingInference } from './useMappingInference';

export interface ModelEditorProps {
  id: string;
  model: StoredModel;
  store: ModelsDataSourceOptions['store'];
  dataSourceUid: string;
  onChange: (model: StoredModel) => void;
  onRemove: () => void;
}

/** One model: its log, the meaning of the log's columns, its references and its calendar. */
export function ModelEditor({ id, model, store, dataSourceUid, onChange, onRemove }: ModelEditorProps) {
  const [isOpen, setIsOpen] = useState(model.model === '');
  const { inference, infer } = useMappingInference(dataSourceUid);
  const columns = inference.state === 'ready' ? inference.columns : [];
  const name = model.model === '' ? t('config-editor.model.unnamed', 'New model') : model.model;
  return (
    <CollapsableSection
      isOpen={isOpen}
      onToggle={setIsOpen}
      label={
        <Stack direction="row" alignItems="center" gap={1}>
          <span>{name}</span>
          <IconButton
            name="trash-alt"
            tooltip={t('config-editor.model.remove', 'Remove {{name}}', { name, ...plainText })}
            onClick={(event) => {
              event.stopPropagation();
              onRemove();
            }}
          />
        </Stack>
      }
    >
      <Stack direction="column" gap={3}>
        <ModelLogFields
          id={id}
          model={model}
          inference={inference}
          onInfer={() => {
            const { source, format = 'auto', capture } = model;
            void infer({ store, source, format, capture }, model, onChange);
          }}
          onChange={onChange}
        />
        <MappingFields
          id={id}
          mapping={model.columns}
          found={columns}
          onChange={(mapping) => onChange({ ...model, columns: mapping })}
        />
        <ReferenceList
          id={id}
          references={model.references ?? []}
          onChange={(references) => onChange({ ...model, references })}
        />
        <ImportanceFields id={id} model={model} names={columns.map((column) => column.name)} onChange={onChange} />
        <MonitorField id={id} model={model} onChange={onChange} />
        <TimeFields id={id} model={model} onChange={onChange} />
      </Stack>
    </CollapsableSection>
  );
}
