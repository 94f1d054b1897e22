/** Why voice says no, by code. Say what to do next; never blame; no "invalid", "error" or "please". */
export const voiceRefusals: Record<string, string> = {
  ALREADY_ANSWERED: 'We have answered this. Now it is their turn to say if we got it right.',
  ANSWER_ALREADY_JUDGED: 'You have told us about this answer. Thank you.',
  CHANGE_NAMES_SOMEBODY: 'This could tell who said it. Take out names, numbers and addresses.',
  CHANGE_NOT_PUBLISHED: 'This is not on the public page.',
  ITEM_CLOSED: 'This is now part of another promise. Answer it there.',
  MEMBER_UNKNOWN: 'Pick the person who said this.',
  NOT_ANSWERED_YET: 'We have not answered this yet.',
  NOT_YOURS_TO_CONFIRM: 'Only someone who said this can tell us if we got it right.',
  ONLY_CHANGES_PUBLISHED: 'Only things we did go on the public page.',
  OWNER_UNKNOWN: 'Pick a person who can keep this promise.',
  CANNOT_NEEDS_REASON: 'Say why we can’t do it. People need to know.',
  WORDS_NEED_A_YES: 'These are the words of somebody who has not said yes to it. Ask them first, or say it in your own words.',
  SAME_ITEM: 'Pick another one that says the same.',
};
