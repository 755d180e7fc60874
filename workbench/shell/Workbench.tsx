import { css } from '@emotion/css';
import { useCallback, useMemo, useState } from 'react';
import { useLocation, useNavigate, Link } from 'react-router-dom';
import type { AppPlugin, GrafanaTheme2 } from '@grafana/data';
import { useStyles2 } from '@grafana/ui';
import { ModalHost, type ModalContent } from './ModalHost';
import { bootData } from './bootData';
import { DashboardPage } from './pages/DashboardPage';
import { DataSourcePage } from './pages/DataSourcePage';
import { EditPanelPage } from './pages/EditPanelPage';

/** The shell: a bar with dashboards and data sources, and the page of the address, at the addresses that Grafana uses. */
export function Workbench({ apps }: { apps: AppPlugin[] }) {
  const styles = useStyles2(getStyles);
  const [modal, setModal] = useState<ModalContent | null>(null);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <strong>Plumbline workbench</strong>
        <span>A preview for development and a first look. Not a Grafana.</span>
        <nav className={styles.links}>
          {bootData.workbench.dashboards.map(({ uid, title }) => (
            <Link key={uid} to={`/d/${uid}`}>
              {title}
            </Link>
          ))}
          {Object.values(bootData.settings.datasources).map(({ uid, name }) => (
            <Link key={uid} to={`/connections/datasources/edit/${uid}`}>
              {name}
            </Link>
          ))}
        </nav>
      </header>
      <main className={styles.main}>
        <Page apps={apps} openModal={setModal} />
      </main>
      <ModalHost content={modal} onDismiss={() => setModal(null)} />
    </div>
  );
}

function Page({ apps, openModal }: { apps: AppPlugin[]; openModal: (content: ModalContent) => void }) {
  const location = useLocation();
  const navigate = useNavigate();
  const [, kind, uid] = /^\/(d|connections\/datasources\/edit)\/([^/]+)/.exec(location.pathname) ?? [];
  const dashboards = bootData.workbench.dashboards;
  const dashboard = useMemo(
    () => withTimeOfAddress(dashboards.find((candidate) => candidate.uid === uid) ?? dashboards[0], location.search),
    [dashboards, uid, location.search]
  );
  const editPanel = useCallback((panelId: number) => navigate(`?editPanel=${panelId}`), [navigate]);
  const settings = Object.values(bootData.settings.datasources).find((candidate) => candidate.uid === uid);
  if (kind?.startsWith('connections') && settings) {
    return <DataSourcePage settings={settings} />;
  }
  if (!dashboard) {
    return <p>There is no dashboard in provisioning/dashboards.</p>;
  }
  const panelId = Number(new URLSearchParams(location.search).get('editPanel')?.replace('panel-', ''));
  if (panelId > 0) {
    const back = () => navigate(location.pathname);
    return <EditPanelPage dashboard={dashboard} panelId={panelId} apps={apps} openModal={openModal} onBack={back} />;
  }
  return <DashboardPage dashboard={dashboard} apps={apps} openModal={openModal} editPanel={editPanel} />;
}

type Dashboard = (typeof bootData.workbench.dashboards)[number];

function withTimeOfAddress(dashboard: Dashboard | undefined, search: string): Dashboard | undefined {
  const parameters = new URLSearchParams(search);
  const from = parameters.get('from');
  const to = parameters.get('to');
  return dashboard && from && to ? { ...dashboard, time: { from, to } } : dashboard;
}

function getStyles(theme: GrafanaTheme2) {
  return {
    page: css({
      display: 'flex',
      flexDirection: 'column',
      height: '100vh',
      background: theme.colors.background.canvas,
      color: theme.colors.text.primary,
    }),
    bar: css({
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(2),
      alignItems: 'center',
      padding: theme.spacing(1, 2),
      background: theme.colors.background.primary,
      borderBottom: `1px solid ${theme.colors.border.weak}`,
    }),
    links: css({ display: 'flex', gap: theme.spacing(2), marginLeft: 'auto', a: { color: theme.colors.text.link } }),
    main: css({ display: 'flex', flexDirection: 'column', flex: 1, overflow: 'auto', padding: theme.spacing(2) }),
  };
}
