import type { RegistryEvent } from '../../registries/modelRegistry';

/** A change in a few words: "credit-risk v7 → production". */
export function formatEventTitle({
  kind,
  model,
  version = '',
  subject = '',
  from = '',
  to = '',
}: RegistryEvent): string {
  const named = version === '' ? model : `${model} ${formatVersions(version)}`;
  switch (kind) {
    case 'version_created':
      return `${named} created`;
    case 'alias_moved':
      return to === '' ? `${named} ↛ ${subject}` : `${named} → ${subject}`;
    case 'stage_changed':
    case 'approval_changed':
      return to === '' ? `${named} ↛ ${from}` : `${named} → ${to}`;
    case 'deployment_changed':
      return to === ''
        ? `${model} ${formatVersions(from)} ↛ ${subject}`
        : `${model} ${formatVersions(to)} → ${subject}`;
  }
}

/** Numbers get a v before them: "7 (80 %), 8 (20 %)" is "v7 (80 %), v8 (20 %)". Names stay as they are. */
function formatVersions(versions: string): string {
  return versions
    .split(', ')
    .map((version) => (/^\d+(\.\d+)*( \(\d+ %\))?$/.test(version) ? `v${version}` : version))
    .join(', ');
}
