import type { TransformerUIProps } from '@grafana/data';
import { lazy } from 'react';
import { LazyPart } from '../LazyPart';
import { loadTranslated } from '../loadTranslated';
import type { OverlayOptions } from './overlayOptions';

const OverlayEditor = lazy(async () => {
  const { OverlayEditor } = await loadTranslated(() => import('./OverlayEditor'));
  return { default: OverlayEditor };
});

export function LazyOverlayEditor(props: TransformerUIProps<OverlayOptions>) {
  return (
    <LazyPart>
      <OverlayEditor {...props} />
    </LazyPart>
  );
}
