/** The id of Plumbline Models, the data source that can be asked for distributions. */
export const modelsDataSourceType = 'plumbline-models-datasource';
