const slash = String.raw`[\\/]`;
const kit = `${slash}libs${slash}kit${slash}src${slash}`;
const forStaff = `components${slash}(desk|side-nav|queue|table|folders|register|action-button|bars|figures)`;
/** Only staff pages that plan a date need them: such a part comes as a piece of its own. */
const forPlanning = `plans${slash}`;
const withForms = `forms${slash}|reading${slash}|look${slash}look-choice`;
/** Only pages where something is sent or shown as a file. */
const withFiles = `files${slash}`;
/** Only staff pages ask on a press. */
const askedByStaff = `@apollo${slash}client${slash}react${slash}hooks${slash}(useLazyQuery|useMutation)`;
const wordsOfNo = `refusals${slash}(?!use-|known-|unknown-)`;

const doors = `${slash}portal${slash}src${slash}(index\\.tsx?$|(session|contacts|voice)${slash})`;
const homeCards = `(home-page|next-date-card|permissions-about-me|latest-trail|money-card)${slash}`;
const todayBlocks = `(today-page|promises-due|panels-to-agree|coming-dates|latest-replies)${slash}`;

/**
 * What most pages share comes in few pieces: a small phone far away waits for each piece more than for each byte.
 * A page made of several subjects' cards comes with them at once.
 * `program` is other people's code, `kit` what every page needs, `forms` and `desk` only come with a form or a staff page.
 */
export const pieces = [
  { name: 'program', test: new RegExp(`${slash}node_modules${slash}(?!@simplewebauthn|${askedByStaff})|preload-helper`), priority: 4 },
  { name: 'kit', test: new RegExp(`${slash}libs${slash}kernel${slash}|${kit}(?!${withForms}|${withFiles}|${forStaff}|${forPlanning}|${wordsOfNo})`), priority: 3 },
  { name: 'doors', test: new RegExp(doors), priority: 3 },
  { name: 'forms', test: new RegExp(`${kit}(forms|reading)${slash}`), priority: 2 },
  { name: 'files', test: new RegExp(`${kit}${withFiles}`), priority: 2 },
  { name: 'desk', test: new RegExp(`${kit}${forStaff}`), priority: 2 },
  { name: 'home', test: new RegExp(homeCards), priority: 1 },
  { name: 'today', test: new RegExp(todayBlocks), priority: 1 },
];
