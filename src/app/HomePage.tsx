import { t, Trans } from '@grafana/i18n';
import { PluginPage } from '@grafana/runtime';
import { Stack, Text, TextLink } from '@grafana/ui';
import type { ReactNode } from 'react';
import { RemovalSection } from './removal/RemovalSection';

/** The app's page: what Plumbline does in this Grafana and where to begin. */
export function HomePage() {
  return (
    <PluginPage>
      <Stack direction="column" gap={3}>
        <Section title={t('home-page.overlay.title', 'Flag outliers on a panel you have')}>
          <Trans i18nKey="home-page.overlay.text">
            Open a panel&apos;s menu and choose Extensions, Flag anomalies: band, outliers and one sentence on each
            finding; a look-back, and ways to keep what was found. To draw them on the panel itself, edit it and add the
            transformation Anomaly overlay. Both need no backend.
          </Trans>
        </Section>
        <Section title={t('home-page.models.title', 'Watch the drift of a model')}>
          <Trans i18nKey="home-page.models.text">
            Plumbline Models reads prediction logs and answers with the drift of each feature, for panels and for alert
            rules. A demo log comes with it.
          </Trans>
          <div>
            <TextLink href="/connections/datasources/plumbline-models-datasource">
              {t('home-page.models.link', 'Add the data source Plumbline Models')}
            </TextLink>
          </div>
        </Section>
        <section>
          <Text element="h2" variant="h4">
            {t('home-page.removal.title', 'Remove Plumbline from my dashboards')}
          </Text>
          <RemovalSection />
        </section>
      </Stack>
    </PluginPage>
  );
}

function Section({ title, children }: { title: string; children: NonNullable<ReactNode> }) {
  return (
    <section>
      <Text element="h2" variant="h4">
        {title}
      </Text>
      <Text color="secondary">{children}</Text>
    </section>
  );
}
