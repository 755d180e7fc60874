import { t } from '@grafana/i18n';
import { CollapsableSection, Field, Stack, TextArea } from '@grafana/ui';
import { useState } from 'react';
import { RegistryText } from './RegistryText';
import type { StoredRegistry } from './storedRegistry';

type NetworkRegistry = Exclude<StoredRegistry, { type: 'neptune-export' }>;

interface Props {
  id: string;
  registry: NetworkRegistry;
  onChange: (registry: NetworkRegistry) => void;
}

/** What few registries need: another address for people, a proxy, certificates. */
export function RegistryConnectionFields({ id, registry, onChange }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { tls } = registry;
  const changeTls = (key: 'ca' | 'clientCertificate', text: string): void =>
    onChange({ ...registry, tls: { ...tls, [key]: text === '' ? undefined : text } });
  return (
    <CollapsableSection
      label={t('config-editor.registry.connection', 'Links, proxy and certificates')}
      isOpen={isOpen}
      onToggle={setIsOpen}
    >
      <Stack direction="row" gap={2} wrap="wrap">
        <RegistryText
          id={`${id}-ui-url`}
          label={t('config-editor.registry.ui-url', 'Address for links')}
          value={registry.uiUrl}
          onChange={(uiUrl) => onChange({ ...registry, uiUrl: uiUrl === '' ? undefined : uiUrl })}
        />
        <RegistryText
          id={`${id}-proxy`}
          label={t('config-editor.registry.proxy', 'Proxy')}
          value={registry.proxy}
          onChange={(proxy) => onChange({ ...registry, proxy: proxy === '' ? undefined : proxy })}
        />
        <Field noMargin label={t('config-editor.registry.ca', 'Certificate of the authority')}>
          <TextArea
            id={`${id}-ca`}
            cols={40}
            rows={3}
            value={tls?.ca ?? ''}
            onChange={(event) => changeTls('ca', event.currentTarget.value)}
          />
        </Field>
        <Field noMargin label={t('config-editor.registry.client-certificate', 'Client certificate')}>
          <TextArea
            id={`${id}-client-certificate`}
            cols={40}
            rows={3}
            value={tls?.clientCertificate ?? ''}
            onChange={(event) => changeTls('clientCertificate', event.currentTarget.value)}
          />
        </Field>
      </Stack>
    </CollapsableSection>
  );
}
