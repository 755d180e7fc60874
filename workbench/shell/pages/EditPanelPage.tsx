import { useEffect, useLayoutEffect, useMemo, useState, type ComponentType } from 'react';
import {
  CoreApp,
  getDefaultTimeRange,
  standardTransformersRegistry,
  type AppPlugin,
  type DataFrame,
  type DataQuery,
  type DataSourceApi,
  type QueryEditorProps,
  type TransformerUIProps,
} from '@grafana/data';
import { getDataSourceSrv } from '@grafana/runtime';
import { SceneDataTransformer, SceneQueryRunner, type EmbeddedScene, type VizPanel } from '@grafana/scenes';
import { Button, Combobox, Field, Tab, TabsBar } from '@grafana/ui';
import type { ModalContent } from '../ModalHost';
import type { DashboardModel, PanelModel } from '../bootData';
import { buildDashboardScene } from '../dashboard/buildDashboardScene';
import { setActiveScene } from '../runtime/templateSrv';

interface Props {
  dashboard: DashboardModel;
  panelId: number;
  apps: AppPlugin[];
  openModal: (content: ModalContent) => void;
  onBack: () => void;
}

/** One panel with the editors of its queries and transformations. Nothing is saved here. */
export function EditPanelPage({ dashboard, panelId, apps, openModal, onBack }: Props) {
  const [tab, setTab] = useState<'queries' | 'transformations'>('queries');
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
  useLayoutEffect(() => {
    setActiveScene(scene);
    return () => setActiveScene(undefined);
  }, [scene]);
  if (!panel || !scene) {
    return <p>This dashboard has no panel {panelId}.</p>;
  }
  return (
    <>
      <Button variant="secondary" onClick={onBack}>
        Back to dashboard
      </Button>
      <scene.Component model={scene} />
      <TabsBar>
        <Tab label="Queries" active={tab === 'queries'} onChangeTab={() => setTab('queries')} />
        <Tab label="Transformations" active={tab === 'transformations'} onChangeTab={() => setTab('transformations')} />
      </TabsBar>
      {tab === 'queries' ? <QueriesTab panel={panel} scene={scene} /> : <TransformationsTab panel={panel} scene={scene} />}
    </>
  );
}

interface TabProps {
  panel: PanelModel;
  scene: EmbeddedScene;
}

function QueriesTab({ panel, scene }: TabProps) {
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
    findQueryRunner(scene)?.setState({ queries: next as never });
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

function TransformationsTab({ panel, scene }: TabProps) {
  const [steps, setSteps] = useState(panel.transformations);
  const change = (next: typeof steps): void => {
    setSteps(next);
    const transformer = findTransformer(scene);
    transformer?.setState({ transformations: next as never });
    transformer?.reprocessTransformations();
  };
  const own = standardTransformersRegistry.list().filter(({ id }) => id.startsWith('plumbline'));
  return (
    <>
      {steps.map((step, index) => {
        const item = standardTransformersRegistry.getIfExists(step.id);
        const Editor: ComponentType<TransformerUIProps<unknown>> | undefined = item?.editor;
        return (
          <section key={index} aria-label={item?.name ?? step.id}>
            <h2>{item?.name ?? step.id}</h2>
            {Editor && (
              <Editor
                input={getInput(scene)}
                options={step.options}
                onChange={(options) => change(steps.map((other, at) => (at === index ? { ...other, options } : other)))}
              />
            )}
          </section>
        );
      })}
      <Field label="Add transformation">
        <Combobox
          options={own.map(({ id, name }) => ({ value: id, label: name }))}
          value={null}
          onChange={({ value }) => change([...steps, { id: value, options: {} }])}
        />
      </Field>
    </>
  );
}

function findPanel(scene: EmbeddedScene): VizPanel | undefined {
  let found: VizPanel | undefined;
  scene.state.body.forEachChild((item) => {
    const body: unknown = Reflect.get(item.state, 'body');
    found = (body as VizPanel | undefined) ?? found;
  });
  return found;
}

function findTransformer(scene: EmbeddedScene): SceneDataTransformer | undefined {
  const data = findPanel(scene)?.state.$data;
  return data instanceof SceneDataTransformer ? data : undefined;
}

function findQueryRunner(scene: EmbeddedScene): SceneQueryRunner | undefined {
  const data = findTransformer(scene)?.state.$data;
  return data instanceof SceneQueryRunner ? data : undefined;
}

function getInput(scene: EmbeddedScene): DataFrame[] {
  return findQueryRunner(scene)?.state.data?.series ?? [];
}
