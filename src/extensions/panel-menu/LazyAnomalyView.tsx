import type { PluginExtensionPanelContext } from '@grafana/data';
import { lazy } from 'react';
import { LazyPart } from '../../viz/lazy/LazyPart';
import { appId } from '../../schema/domain/appId';
import { loadTranslated } from '../../viz/lazy/loadTranslated';

const AnomalyView = lazy(async () => {
  const { AnomalyView } = await loadTranslated(appId, () => import('./AnomalyView'));
  return { default: AnomalyView };
});

export function LazyAnomalyView({ panel }: { panel: Readonly<PluginExtensionPanelContext> | undefined }) {
  return (
    <LazyPart>
      <AnomalyView panel={panel} />
    </LazyPart>
  );
}
