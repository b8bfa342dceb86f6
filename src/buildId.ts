declare const __BUILD_ID__: string;

/** Which build this is, put in by `scripts/build/buildId.ts`. There is none while the sources themselves run. */
export const buildId = typeof __BUILD_ID__ === 'undefined' ? 'unbuilt' : __BUILD_ID__;
