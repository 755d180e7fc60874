import type { PluginExtensionPanelContext } from '@grafana/data';
import { lazy } from 'react';
import { LazyPart } from '../LazyPart';
import { loadTranslated } from '../loadTranslated';

const AnomalyView = lazy(async () => {
  const { AnomalyView } = await loadTranslated(() => import('./AnomalyView'));
  return { default: AnomalyView };
});

export function LazyAnomalyView({ panel }: { panel: Readonly<PluginExtensionPanelContext> | undefined }) {
  return (
    <LazyPart>
      <AnomalyView panel={panel} />
    </LazyPart>
  );
}
