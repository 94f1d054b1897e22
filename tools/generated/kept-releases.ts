/** A session lasts thirty days at most; a page that is open longer is asked to load itself again. */
const KEPT_DAYS = 90;
const KEPT_RELEASES = 5;
const DAY_MS = 86_400_000;

/**
 * Lists of earlier releases (`2026-11-26-0.1.0.json`: the day it was kept, the release) that nobody needs any more: all but the newest five, and those that
 * were followed by the next more than ninety days ago. The newest is what people had open yesterday, however old it is.
 */
export function outlived(names: readonly string[], today: string): string[] {
  const newestFirst = names.toSorted().reverse();
  return newestFirst.filter((_, place) => {
    const followedOn = newestFirst[place - 1]?.slice(0, 10);
    return place >= KEPT_RELEASES || (followedOn !== undefined && Date.parse(today) - Date.parse(followedOn) > KEPT_DAYS * DAY_MS);
  });
}
