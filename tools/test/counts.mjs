/** @typedef {{ passed: number, failed: number, skipped: number, why?: string }} Counts */

/** @returns {Counts} */
export const onePassed = () => ({ passed: 1, failed: 0, skipped: 0 });

/** @param {string} why @returns {Counts} */
export const oneFailed = (why) => ({ passed: 0, failed: 1, skipped: 0, why });

/** @param {string} why @returns {Counts} */
export const oneSkipped = (why) => ({ passed: 0, failed: 0, skipped: 1, why });

/**
 * What a Vitest report says. Silence is a failure: a part that ran no test proves nothing.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests?: number, numTodoTests?: number,
 *   testResults?: readonly { status: string, assertionResults: readonly { status: string }[] }[] } | null} report
 * @param {number} code
 * @returns {Counts}
 */
export function countsOf(report, code) {
  if (!report) return oneFailed('it produced no result');
  const notLoaded = (report.testResults ?? []).filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded.length,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  };
  if (counts.failed > 0) return counts;
  if (counts.passed === 0) return { ...counts, failed: 1, why: 'no test ran' };
  return code === 0 ? counts : { ...counts, failed: 1, why: 'something failed outside any test' };
}

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumOf(all) {
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** The line that closes the whole command. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * The line that closes one part; worded so that nobody takes it for the closing line.
 * @param {string} name
 * @param {Counts} counts
 * @param {number} seconds
 */
export function partLine(name, { passed, failed, skipped, why }, seconds) {
  const mark = failed > 0 ? '✗' : passed > 0 ? '✓' : '–';
  const sums = [failed && `failed: ${failed}`, passed && `passed: ${passed}`, skipped && `skipped: ${skipped}`].filter(Boolean);
  return `${mark} ${name} · ${sums.join(' · ')}${why ? ` · ${why}` : ''} · ${seconds.toFixed(1)} s`;
}
