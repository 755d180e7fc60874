import { locationUtil } from '@grafana/data';
import { locationService } from '@grafana/runtime';
import type { PageAddress } from './pageAddress';

/** The page that the browser shows. */
export const shownPage: PageAddress = {
  getPathname: () => locationUtil.stripBaseFromUrl(window.location.pathname),
  getRangeEnd: () => locationService.getSearch().get('to') ?? undefined,
  replaceRangeEnd: (to) => locationService.partial({ to }, true),
};
