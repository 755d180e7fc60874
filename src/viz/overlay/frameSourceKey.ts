/** Under which name a frame's custom meta says which query of which data source its series came from. */
export const frameSourceKey = 'plumblineSource';
