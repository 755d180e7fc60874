import type { FrameFieldLink } from '../../schema/frames/frame';

/** Where a model is looked at closely. The one place that knows: a page of its own may take the dashboard's place. */
export function buildModelDetailLink(): FrameFieldLink {
  return {
    title: 'Model detail',
    url: '/d/plumbline-model-detail?var-model=${__data.fields.model:percentencode}&${__url_time_range}',
  };
}
