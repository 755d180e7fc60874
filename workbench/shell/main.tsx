import 'uplot/dist/uPlot.min.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router-dom';
import { createTheme, ThemeContext, type AppPlugin } from '@grafana/data';
import { initPluginTranslations } from '@grafana/i18n';
import { GlobalStyles, PortalContainer } from '@grafana/ui';
import { Workbench } from './Workbench';
import { preloadApps } from './loader/pluginImporter';
import { installRuntime } from './runtime/installRuntime';

function Shell({ preloaded }: { preloaded: Promise<AppPlugin[]> }) {
  const [apps, setApps] = useState<AppPlugin[]>([]);
  const [theme] = useState(() => {
    const isLight = new URLSearchParams(window.location.search).get('theme') === 'light';
    return createTheme({ colors: { mode: isLight ? 'light' : 'dark' } });
  });
  useState(() => void preloaded.then(setApps));
  return (
    <ThemeContext.Provider value={theme}>
      <GlobalStyles />
      <BrowserRouter>
        <Workbench apps={apps} />
      </BrowserRouter>
      <PortalContainer />
    </ThemeContext.Provider>
  );
}

async function start(): Promise<void> {
  const container = document.getElementById('workbench');
  if (!container) {
    throw new Error('The page has no element "workbench"');
  }
  await initPluginTranslations('plumbline-workbench');
  installRuntime();
  createRoot(container).render(<Shell preloaded={preloadApps()} />);
}

void start();
