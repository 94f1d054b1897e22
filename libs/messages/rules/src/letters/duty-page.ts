/**
 * A text to somebody on duty, at any hour. It is read on a locked screen that others see, so it tells of no child, no worry and nobody's name
 * but ours.
 */
export function dutyPage(from: string | null): string {
  return `Please open Alongside and look at Safety. ${from === null ? '' : `${from}, `}Blackpool Council`;
}
