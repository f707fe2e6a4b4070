/** The server, loaded by the commands that need it and by no other: they start fast because of it. */
export const loadServer = () => import('@turnwise/server');
