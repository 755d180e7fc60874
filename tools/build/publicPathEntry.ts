import amdModule from 'amd-module';

// Grafana serves a plugin from a folder of its choice (a sub path, a CDN), so lazy chunks are asked for where
// this module itself came from. AMD loaders tell that through the pseudo dependency "module".
const moduleUrl = amdModule?.uri?.split('?')[0];

__webpack_public_path__ = moduleUrl
  ? moduleUrl.slice(0, moduleUrl.lastIndexOf('/') + 1)
  : `public/plugins/${PLUGIN_ID}/`;
