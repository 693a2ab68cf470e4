/** How Fuse.js is asked: a module of its own, as the bundle of a page has them built into it. */
export const matchOptions = { ignoreLocation: true, threshold: 0.6 } as const;
