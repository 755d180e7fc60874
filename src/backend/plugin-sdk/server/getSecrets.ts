import type { PluginContext as WireContext } from '../proto/generated/backend_pb';

/** The decrypted secrets that come with a call. */
export function getSecrets(context: WireContext | undefined): string[] {
  return [context?.dataSourceInstanceSettings, context?.appInstanceSettings].flatMap((settings) =>
    Object.values(settings?.decryptedSecureJsonData ?? {})
  );
}
