import { t } from '@grafana/i18n';

/** What a secret is called, by the last part of its key. */
export function getSecretText(name: string): string {
  switch (name) {
    case 'password':
      return t('config-editor.registry.password', 'Password');
    case 'token':
      return t('config-editor.registry.token', 'Token');
    case 'accessKey':
      return t('config-editor.registry.access-key', 'Access key');
    case 'secretKey':
      return t('config-editor.registry.secret-key', 'Secret key');
    case 'sessionToken':
      return t('config-editor.registry.session-token', 'Session token, if any');
    case 'clientSecret':
      return t('config-editor.registry.client-secret', 'Client secret');
    case 'clientKey':
      return t('config-editor.registry.client-key', 'Key of the client certificate');
    case 'webhookSecret':
      return t('config-editor.registry.webhook-secret', 'Webhook secret, if any');
    default:
      return name;
  }
}
