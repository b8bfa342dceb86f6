declare const __BUILD_ID__: string;

/** Which build this is, put in by `scripts/build/release/buildId.ts`. There is none while the sources themselves run. */
export const buildId = typeof __BUILD_ID__ === 'undefined' ? 'unbuilt' : __BUILD_ID__;

/** Whether this is a build at all, with a worker beside it and a host that says which release is published. */
export const isBuilt = typeof __BUILD_ID__ !== 'undefined';
