const pauses = [100, 250, 500, 1_000, 2_000];
const longest = 5_000;

/**
 * How long to wait before a program is started again, in milliseconds: longer each time it does not last.
 * @param {number} failures how often in a row it ended soon after its start
 */
export function pauseBefore(failures) {
  return pauses[failures] ?? longest;
}
