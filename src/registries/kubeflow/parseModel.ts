import type { Property, RegisteredModel } from '../modelRegistry';
import type { KubeflowModel } from './kubeflowSchemas';
import { buildTextProperties } from '../buildTextProperties';

/** The registered model of the port; `uiUrl` is the registry's page in Kubeflow's dashboard. */
export function parseModel(model: KubeflowModel, uiUrl: string | undefined): RegisteredModel {
  return {
    name: model.name,
    description: model.description ?? undefined,
    created: model.createTimeSinceEpoch,
    updated: model.lastUpdateTimeSinceEpoch,
    aliases: [],
    properties: [...model.customProperties, ...getOwnProperties(model)],
    url: uiUrl === undefined ? undefined : `${uiUrl}/registered-models/${encodeURIComponent(model.id)}`,
  };
}

/** Kubeflow's own fields that the port has no place for. */
function getOwnProperties(model: KubeflowModel): Property[] {
  return buildTextProperties({
    state: model.state,
    owner: model.owner,
    maturity: model.maturity,
    provider: model.provider,
    license: model.license,
    library: model.libraryName,
    tasks: model.tasks?.join(', '),
    languages: model.language?.join(', '),
    external_id: model.externalId,
  });
}
