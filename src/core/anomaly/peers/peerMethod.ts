/** How the members of a group are told from the one that doesn't belong: by median and MAD, or by density. */
export const peerMethods = ['mad', 'dbscan'] as const;

export type PeerMethod = (typeof peerMethods)[number];
