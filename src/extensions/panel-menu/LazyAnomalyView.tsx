import { lazy, type ComponentProps } from 'react';
import { LazyPart } from '../../viz/lazy/LazyPart';
import { appId } from '../../schema/domain/appId';
import { loadTranslated } from '../../viz/lazy/loadTranslated';

const AnomalyView = lazy(async () => {
  const { AnomalyView } = await loadTranslated(appId, () => import('./AnomalyView'));
  return { default: AnomalyView };
});

export function LazyAnomalyView(props: ComponentProps<typeof AnomalyView>) {
  return (
    <LazyPart>
      <AnomalyView {...props} />
    </LazyPart>
  );
}
