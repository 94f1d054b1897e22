/** What stands on the member's statement: a run and a line, so that a bank clerk, a partner or a parent learns nothing from it. */
export function paymentReference(runNumber: number, line: number): string {
  return `WT${runNumber}-${line}`;
}
