import { t } from '@grafana/i18n';
import { Badge, Stack, Text, TextLink } from '@grafana/ui';
import type { OverlayUse } from './overlayUse';

/** The dashboards that use the transformation, their panels, and what stands in the way of saving them. */
export function FoundUsesList({ uses }: { uses: OverlayUse[] }) {
  return (
    <ul aria-label={t('removal.list', 'Dashboards that use the transformation')}>
      {uses.map(({ uid, title, url, panels, obstacle }) => (
        <li key={uid}>
          <Stack direction="row" gap={1} alignItems="center" wrap="wrap">
            <TextLink href={url}>{title}</TextLink>
            <Text color="secondary">
              {panels.map((panel) => panel || t('removal.untitled', 'a panel without a title')).join(', ')}
            </Text>
            {obstacle !== undefined && <Badge color="orange" icon="lock" text={describeObstacle(obstacle)} />}
          </Stack>
        </li>
      ))}
    </ul>
  );
}

function describeObstacle(obstacle: NonNullable<OverlayUse['obstacle']>): string {
  return obstacle === 'provisioned'
    ? t('removal.obstacle.provisioned', 'Provisioned from a file: remove it there')
    : t('removal.obstacle.no-right', 'You may not save this dashboard');
}
