import { t } from '@grafana/i18n';
import type { ComboboxOption } from '@grafana/ui';
import { getEventKinds } from '../../../registries/getEventKinds';
import { getRegistryDefinition, type DeclaredRegistry } from '../../../registries/getRegistryDefinition';
import { eventKinds, type EventKind } from '../../../schema/domain/eventKind';

/** The changes that these registries can tell of, and those that are chosen already. */
export function getEventKindOptions(
  registries: readonly DeclaredRegistry[],
  chosen: readonly EventKind[]
): Array<ComboboxOption<EventKind>> {
  const told = new Set([
    ...registries.flatMap((registry) => getEventKinds(getRegistryDefinition(registry))),
    ...chosen,
  ]);
  const labels = getLabels();
  return eventKinds.filter((kind) => told.has(kind)).map((value) => ({ value, label: labels[value] }));
}

function getLabels(): Record<EventKind, string> {
  return {
    version_created: t('query-editor.event-kind.version-created', 'Version created'),
    alias_moved: t('query-editor.event-kind.alias-moved', 'Alias moved'),
    stage_changed: t('query-editor.event-kind.stage-changed', 'Stage changed'),
    approval_changed: t('query-editor.event-kind.approval-changed', 'Approval changed'),
    deployment_changed: t('query-editor.event-kind.deployment-changed', 'Deployment changed'),
  };
}
