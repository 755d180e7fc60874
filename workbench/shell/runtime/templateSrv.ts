import type { ScopedVars, TypedVariableModel } from '@grafana/data';
import type { TemplateSrv } from '@grafana/runtime';
import { SceneObjectBase, sceneGraph, type SceneObject } from '@grafana/scenes';

type Format = Parameters<TemplateSrv['replace']>[2];

/** Replaces variables by those of the scene object that comes with the scoped variables, else of the scene on the page. */
export function interpolate(text: string, scopedVars?: ScopedVars, format?: Format): string {
  const scene = findScene(scopedVars?.__sceneObject?.value) ?? findScene(Reflect.get(window, '__grafanaSceneContext'));
  return scene ? sceneGraph.interpolate(scene, text, scopedVars, format as never) : text;
}

/** Scenes travel bare, or wrapped so that cloning leaves them alone. */
function findScene(holder: unknown): SceneObject | undefined {
  const scene: unknown = holder instanceof Object ? holder.valueOf() : undefined;
  return scene instanceof SceneObjectBase ? scene : undefined;
}

export function buildTemplateSrv(): TemplateSrv {
  return {
    getVariables: (): TypedVariableModel[] => [],
    replace: (text, scopedVars, format) => interpolate(text ?? '', scopedVars, format),
    containsTemplate: (text) => /\$\{?\w/.test(text ?? ''),
    updateTimeRange: () => undefined,
  };
}
