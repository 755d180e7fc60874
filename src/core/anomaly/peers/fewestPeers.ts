/** With fewer members nobody can tell which of them is off. */
export const fewestPeers = 3;
