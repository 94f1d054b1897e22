/** Every "no" of training. The words are in the kit. */
export const trainingRefusals = [
  'ALREADY_BOOKED',
  'ALREADY_EVALUATED',
  'COURSE_FULL',
  'COURSE_KNOWN',
  'DELIVERY_NOT_GIVEN_YET',
  'DELIVERY_OVER',
  'NO_PLACE_BOOKED',
  'SPAN_ENDS_BEFORE',
] as const;

export type TrainingRefusal = (typeof trainingRefusals)[number];
