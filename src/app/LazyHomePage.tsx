import { lazy } from 'react';
import { LazyPart } from '../viz/lazy/LazyPart';
import { appId } from '../schema/domain/appId';
import { loadTranslated } from '../viz/lazy/loadTranslated';

const HomePage = lazy(async () => {
  const { HomePage } = await loadTranslated(appId, () => import('./HomePage'));
  return { default: HomePage };
});

export function LazyHomePage() {
  return (
    <LazyPart>
      <HomePage />
    </LazyPart>
  );
}
