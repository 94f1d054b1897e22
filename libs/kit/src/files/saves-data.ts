/** Whether this browser was asked to save data. Browsers that cannot say are not asked to guess. */
export function savesData(): boolean {
  return (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
}
