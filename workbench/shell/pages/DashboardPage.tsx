import { useMemo } from 'react';
import type { AppPlugin } from '@grafana/data';
import type { ModalContent } from '../ModalHost';
import type { DashboardModel } from '../bootData';
import { buildDashboardScene } from '../dashboard/buildDashboardScene';

interface Props {
  dashboard: DashboardModel;
  apps: AppPlugin[];
  openModal: (content: ModalContent) => void;
  editPanel: (panelId: number) => void;
}

/** A provisioned dashboard. */
export function DashboardPage({ dashboard, apps, openModal, editPanel }: Props) {
  const scene = useMemo(
    () => buildDashboardScene(dashboard, { apps, openModal, editPanel }),
    [dashboard, apps, openModal, editPanel]
  );
  return <scene.Component model={scene} />;
}
