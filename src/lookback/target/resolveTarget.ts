import type { ScopedVars } from '@grafana/data';
import { t } from '@grafana/i18n';
import { getDataSourceSrv } from '@grafana/runtime';
import type { OverlayTarget } from '../../schema/query/overlayQuery';
import { overlayPluginId } from '../../schema/domain/overlayPluginId';
import { dashboardUid } from './dashboardUid';
import { getPanelTargets } from './getPanelTargets';
import type { InnerQuery } from './innerQuery';

/**
 * The queries to ask for a target: itself, or, where it points at another panel of the dashboard, that panel's own.
 * Their answers hold only what that panel shows; the queries can be asked for the look-back too.
 */
export async function resolveTarget(target: OverlayTarget, scopedVars: ScopedVars): Promise<InnerQuery[]> {
  const targets = target.datasource.uid === dashboardUid ? getPanelTargets(target, scopedVars) : [target];
  return Promise.all(targets.map((entry) => loadTarget(entry, scopedVars)));
}

async function loadTarget(target: OverlayTarget, scopedVars: ScopedVars): Promise<InnerQuery> {
  const { uid } = target.datasource;
  const dataSource = await getDataSourceSrv().get(target.datasource, scopedVars);
  if (dataSource.type === overlayPluginId || dataSource.uid === dashboardUid || dataSource.meta.mixed === true) {
    throw new Error(
      t('overlay.target.refused', '"{{name}}" can’t be judged. Choose the data source that holds the series itself.', {
        name: dataSource.name,
        interpolation: { escapeValue: false },
      })
    );
  }
  if (uid === '__expr__') {
    throw new Error(
      t('overlay.target.expression', 'Expressions run on the server and can’t be judged here. Choose a query instead.')
    );
  }
  return { dataSource, target };
}
