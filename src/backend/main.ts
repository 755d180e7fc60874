import { servePlugin } from './plugin-sdk/servePlugin';

void servePlugin({
  loadServices: async () => {
    const { openServices } = await import('./openServices');
    return openServices(process.env);
  },
});
