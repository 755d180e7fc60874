import { AppPlugin } from '@grafana/data';
import { LazyHomePage } from './app/LazyHomePage';
import { buildFlagAnomaliesLink } from './extensions/panel-menu/buildFlagAnomaliesLink';
import { startOverlay } from './extensions/transformation/startOverlay';

startOverlay();

export const plugin = new AppPlugin().setRootPage(LazyHomePage).addLink(buildFlagAnomaliesLink());
