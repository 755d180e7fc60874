import { useEffect, useMemo, useState, type ComponentType } from 'react';
import {
  CoreApp,
  getDefaultTimeRange,
  type AppPlugin,
  type DataQuery,
  type DataSourceApi,
  type QueryEditorProps,
} from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { sceneGraph, SceneQueryRunner, type EmbeddedScene } from '@grafana/scenes';
import { Button } from '@grafana/ui';
import type { ModalContent } from '../ModalHost';
import type { DashboardModel, PanelModel } from '../bootData';
import { buildDashboardScene } from '../dashboard/buildDashboardScene';

interface Props {
  dashboard: DashboardModel;
  panelId: number;
  apps: AppPlugin[];
  openModal: (content: ModalContent) => void;
  onBack: () => void;
}

/** One panel with the editors of its queries. Nothing is saved here. */
export function EditPanelPage({ dashboard, panelId, apps, openModal, onBack }: Props) {
  const panel = dashboard.panels.find(({ id }) => id === panelId);
  const scene = useMemo(
    () =>
      panel &&
      buildDashboardScene(
        { ...dashboard, panels: [{ ...panel, gridPos: { x: 0, y: 0, w: 24, h: 10 } }] },
        { apps, openModal, editPanel: () => undefined }
      ),
    [dashboard, panel, apps, openModal]
  );
  if (!panel || !scene) {
    return <p>This dashboard has no panel {panelId}.</p>;
  }
  return (
    <>
      <Button variant="secondary" onClick={onBack}>
        Back to dashboard
      </Button>
      <scene.Component model={scene} />
      <QueryEditors panel={panel} scene={scene} />
    </>
  );
}

interface EditorProps {
  panel: PanelModel;
  scene: EmbeddedScene;
}

function QueryEditors({ panel, scene }: EditorProps) {
  const [queries, setQueries] = useState<DataQuery[]>(panel.targets);
  const [dataSource, setDataSource] = useState<DataSourceApi | null>(null);
  useEffect(() => {
    const scopedVars = { __sceneObject: { text: '', value: scene } };
    void getDataSourceSrv().get(panel.datasource, scopedVars).then(setDataSource);
  }, [panel, scene]);
  const Editor: ComponentType<QueryEditorProps<DataSourceApi>> | undefined = dataSource?.components?.QueryEditor;
  if (!dataSource || !Editor) {
    return null;
  }
  const change = (changed: DataQuery): void => {
    const next = queries.map((query) => (query.refId === changed.refId ? changed : query));
    setQueries(next);
    findQueryRunner(scene)?.setState({ queries: next });
  };
  return queries.map((query) => (
    <Editor
      key={query.refId}
      app={CoreApp.PanelEditor}
      datasource={dataSource}
      query={query}
      range={getDefaultTimeRange()}
      onChange={change}
      onRunQuery={() => findQueryRunner(scene)?.runQueries()}
    />
  ));
}

function findQueryRunner(scene: EmbeddedScene): SceneQueryRunner | null {
  const runner = sceneGraph.findObject(scene, (part) => part instanceof SceneQueryRunner);
  return runner instanceof SceneQueryRunner ? runner : null;
}
