/** Says last, in one plain line, how the tests went, and why those that were skipped were. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const skipped = results.testResults.flatMap((file) =>
      file.testResults.filter(({ status }) => status === "pending").map(({ fullName }) => fullName),
    );
    // A file that could not even be loaded has no tests to count.
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const counts = [`${results.numPassedTests} passed`, `${failed} failed`];
    if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
    process.once("exit", () => {
      for (const name of skipped) process.stdout.write(`skipped: ${name}\n`);
      process.stdout.write(`${counts.join(", ")}\n`);
    });
  }
}
