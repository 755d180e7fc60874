import type { TransformerUIProps } from '@grafana/data';
import { lazy } from 'react';
import { LazyPart } from '../../viz/lazy/LazyPart';
import { appId } from '../../schema/domain/appId';
import { loadTranslated } from '../../viz/lazy/loadTranslated';
import type { OverlayOptions } from './overlayOptions';

const OverlayEditor = lazy(async () => {
  const { OverlayEditor } = await loadTranslated(appId, () => import('./OverlayEditor'));
  return { default: OverlayEditor };
});

export function LazyOverlayEditor(props: TransformerUIProps<OverlayOptions>) {
  return (
    <LazyPart>
      <OverlayEditor {...props} />
    </LazyPart>
  );
}
