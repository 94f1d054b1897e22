/** Why training says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const trainingRefusals: Record<string, string> = {
  ALREADY_BOOKED: 'You have a place on this date already.',
  ALREADY_EVALUATED: 'You told us already. Thank you.',
  COURSE_FULL: 'All places on this date are taken. Pick another date.',
  COURSE_KNOWN: 'There is a course with this name already. Give it another name.',
  DELIVERY_NOT_GIVEN_YET: 'This course has not been given yet. Tell us afterwards.',
  SPAN_ENDS_BEFORE: 'The last day is before the first. Change one of them.',
  DELIVERY_OVER: 'This date has begun or is over.',
  NO_PLACE_BOOKED: 'You have no place on this date.',
};
