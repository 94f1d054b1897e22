/** What we do not call people, their lives or their money, and what we say instead. From Language That Cares (TACT, 2019, with Blackpool's children). */
export const bannedWords: readonly (readonly [not: RegExp, rather: string])[] = [
  [/\bservice users?\b|\bclients?\b/i, 'people, family'],
  [/\bplacements?\b/i, 'home, where you live'],
  [/\bLAC\b|\bCLA\b|\bcare leavers?\b/, 'care experienced, or their own word'],
  [/\bsiblings?\b/i, 'brothers and sisters'],
  [/\brespite\b/i, 'sleepover'],
  [/\babscond/i, 'run away'],
  [/\bchallenging behaviour\b/i, 'having a hard time'],
  [/\bDNA\b|\bno-shows?\b|\bfailed to attend\b/i, 'could not make it'],
  [/\bhard to reach\b/i, 'we have not reached you yet'],
  [/\bhonorari|\bremunerat/i, 'money for your time'],
  [/\bunsuccessful\b|\brejected\b/i, 'not this time'],
  [/\bsubmit(s|ted)?\b/i, 'send, tell us'],
  [/\binvalid\b|\bforbidden\b|\billegal\b/i, 'what to do instead'],
  [/\bcontact us\b/i, 'call us, get in touch'],
  [/\bplease note\b|\bin order to\b|\bregarding\b|\bprior to\b/i, 'fewer words'],
  [/!/, 'a full stop'],
];

/** Only on pages for members and those who look after them. */
export const bannedForMembers: readonly (readonly [not: RegExp, rather: string])[] = [
  [/\bengagement\b|\bparticipation\b|\bparticipants?\b/i, 'working together'],
  [/\bopportunit(y|ies)\b/i, 'ways to join in'],
  [/\bconsent\b|\bauthoris/i, 'say yes or no, permission'],
  [/\bguardians?\b/i, 'person who looks after you'],
  [/\bconcerns?\b|\brisk factors?\b/i, 'we are worried that'],
  [/\bDBS\b/, 'ID check'],
  [/\bexpenses\b/i, 'fares and other costs'],
  [/\bsessions?\b/i, 'date'],
];
