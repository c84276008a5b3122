if (Number(process.versions.node.split(".")[0]) < 24) {
  throw new Error(`The tests run on Node 24, this is ${process.versions.node}: start them by \`npm test\`.`);
}

export default {
  reporters: ["default", "<rootDir>/scripts/closing-line.mjs"],
  testMatch: ["<rootDir>/__tests__/**/*.test.ts"],
  // A busy machine is no failure; what must be bounded is bounded by the test itself.
  testTimeout: 60_000,
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "\\.ts$": [
      "@swc/jest",
      {
        jsc: { parser: { syntax: "typescript" }, target: "es2024", experimental: { keepImportAttributes: true } },
        module: { type: "es6" },
        sourceMaps: "inline",
      },
    ],
  },
  modulePathIgnorePatterns: ["<rootDir>/lib/", "<rootDir>/dist/", "<rootDir>/.cache/"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/__tests__/projects/"],
};
