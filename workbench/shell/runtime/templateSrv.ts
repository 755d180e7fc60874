import type { ScopedVars, TypedVariableModel } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';
import { SceneObjectBase, sceneGraph, type SceneObject } from '@grafana/scenes';

let activeScene: SceneObject | undefined;

/** The scene whose variables stand where a text names none of its own. */
export function setActiveScene(scene: SceneObject | undefined): void {
  activeScene = scene;
}

/** Replaces variables by those of the scene object that comes with the scoped variables, else of the active scene. */
export function interpolate(text: string, scopedVars?: ScopedVars, format?: string | Function): string {
  const holder: unknown = scopedVars?.['__sceneObject']?.value?.valueOf();
  const scene = holder instanceof SceneObjectBase ? holder : activeScene;
  return scene ? sceneGraph.interpolate(scene, text, scopedVars, format as never) : text;
}

export function buildTemplateSrv(): TemplateSrv {
  return {
    getVariables: (): TypedVariableModel[] => [],
    replace: (text, scopedVars, format) => interpolate(text ?? '', scopedVars, format),
    containsTemplate: (text) => /\$\{?\w/.test(text ?? ''),
    updateTimeRange: () => undefined,
  };
}
