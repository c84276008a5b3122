import manifest from "../package.json" with { type: "json" };

/** Shipwheel's own version. */
export const VERSION: string = manifest.version;
