import { daysBetween, plainDate, type PlainDate } from '@alongside/kernel';

const START = plainDate('2024-01-01');

/** One line for each day, in turn, the same for everybody: something to carry along. Null when there are no lines. */
export function lineOfTheDay<Line>(lines: readonly Line[], day: PlainDate): Line | null {
  const place = ((daysBetween(START, day) % lines.length) + lines.length) % lines.length;
  return lines[place] ?? null;
}
