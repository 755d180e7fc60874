declare module 'amd-module' {
  const amdModule: { uri?: string } | undefined;
  export default amdModule;
}

declare let __webpack_public_path__: string;
declare const PLUGIN_ID: string;
