export const overlayPluginId = 'plumbline-overlay-datasource';
