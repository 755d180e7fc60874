export const appId = 'plumbline-modelops-app';
