import { lazy } from 'react';
import { LazyPart } from '../extensions/LazyPart';
import { loadTranslated } from '../extensions/loadTranslated';

const HomePage = lazy(async () => {
  const { HomePage } = await loadTranslated(() => import('./HomePage'));
  return { default: HomePage };
});

export function LazyHomePage() {
  return (
    <LazyPart>
      <HomePage />
    </LazyPart>
  );
}
