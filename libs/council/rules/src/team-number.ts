import { clockTimeOf, must, Refusal, requiredText, type ClockTime } from '@alongside/kernel';

/** Whom members and those who look after them ring: one name, one number, the same hours on each working day. */
export interface TeamNumber {
  readonly label: string;
  readonly phone: string;
  readonly opens: ClockTime;
  readonly closes: ClockTime;
}

export interface TypedTeamNumber {
  readonly label: string;
  readonly phone: string;
  readonly opens: string;
  readonly closes: string;
}

/** The code by which every page finds the number. */
export const TEAM = 'team';

const MOST_NAME = 40;
/** A number of the United Kingdom, with its first 0: ten or eleven digits. */
const A_NUMBER = /^0\d{9,10}$/;

/** Throws Refusal ANSWER_MISSING, ANSWER_TOO_LONG, NUMBER_NOT_REAL, TIME_NOT_REAL, ENDS_BEFORE_START naming the field. */
export function teamNumber(typed: TypedTeamNumber): TeamNumber {
  const label = requiredText(typed.label, 'label', MOST_NAME);
  const phone = requiredText(typed.phone, 'phone', MOST_NAME);
  if (!A_NUMBER.test(phone.replace(/^\+44\s?(\(0\))?/, '0').replace(/[\s()-]/g, ''))) throw new Refusal('NUMBER_NOT_REAL', 'phone');
  const [opens, closes] = [clockTimeOf(typed.opens, 'opens'), clockTimeOf(typed.closes, 'closes')];
  must(opens < closes ? null : 'ENDS_BEFORE_START', 'closes');
  return { label, phone, opens, closes };
}
