import type { FrameFieldLink } from '../../schema/frames/frame';

/** Where a model is looked at closely, with the data source that knows it. The one place that knows: a page of its own may take the dashboard's place. */
export function buildModelDetailLink(dataSourceUid: string): FrameFieldLink {
  const dataSource = encodeURIComponent(dataSourceUid);
  return {
    title: 'Model detail',
    url: `/d/plumbline-model-detail?var-ds=${dataSource}&var-model=\${__data.fields.model:percentencode}&\${__url_time_range}`,
  };
}
