import type { Frame, FrameFieldLink } from '../../schema/frames/frame';
import type { ServiceContext } from '../serviceContext';
import { buildModelDetailLink } from './buildModelDetailLink';

/** The frame with links on its cells: from a model to its dashboard, from an address to the vendor's page. */
export function withCatalogueLinks(frame: Frame, { dataSourceUid }: Pick<ServiceContext, 'dataSourceUid'>): Frame {
  const links = new Map<string, FrameFieldLink>([
    ['model', buildModelDetailLink(dataSourceUid)],
    // Left as it is: Grafana would encode an address that is encoded already once more.
    ['url', { title: 'Open in the registry', url: '${__value.raw:raw}', targetBlank: true }],
  ]);
  return {
    ...frame,
    fields: frame.fields.map((field) => {
      const link = links.get(field.name);
      return link === undefined ? field : { ...field, config: { ...field.config, links: [link] } };
    }),
  };
}
