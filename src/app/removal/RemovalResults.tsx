import { t } from '@grafana/i18n';
import { Icon, Stack, Text, TextLink } from '@grafana/ui';
import type { RemovalResult } from './useRemoval';

/** What became of each dashboard. */
export function RemovalResults({ results }: { results: RemovalResult[] }) {
  return (
    <ul aria-label={t('removal.results', 'What became of each dashboard')}>
      {results.map(({ use: { uid, title, url }, failure }) => (
        <li key={uid}>
          <Stack direction="row" gap={1} alignItems="center">
            <Icon name={failure === undefined ? 'check-circle' : 'exclamation-triangle'} />
            <TextLink href={url}>{title}</TextLink>
            <Text color={failure === undefined ? 'secondary' : 'error'}>
              {failure === undefined
                ? t('removal.done', 'Removed')
                : t('removal.not-done', 'Not removed: {{failure}}', {
                    failure,
                    interpolation: { escapeValue: false },
                  })}
            </Text>
          </Stack>
        </li>
      ))}
    </ul>
  );
}
