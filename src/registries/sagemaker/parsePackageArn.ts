import type { VersionKey } from '../modelRegistry';
import { unversioned } from './unversioned';

/**
 * Model and version that a package's ARN means: `…:model-package/<group>/<n>`, or `…:model-package/<name>` without a
 * group. A bare name is one without a group too. Undefined for anything else.
 */
export function parsePackageArn(text: string): VersionKey | undefined {
  const [, path = text] = /^arn:[^:]*:sagemaker:[^:]*:[^:]*:model-package\/(.+)$/.exec(text) ?? [];
  const [model, version, ...rest] = path.split('/');
  if (model === undefined || model === '' || path.includes(':') || rest.length > 0) {
    return undefined;
  }
  return { model, version: version ?? unversioned };
}
