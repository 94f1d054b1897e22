import { longDate, spokenTimes, weekdayDate, type Id, type PlainDate } from '@alongside/kernel';

import type { Activity } from './activity';
import { NOT_YET } from './form-part';
import { dayIn, FIRST_LANGUAGE } from './language';
import type { FormFormat } from './scope-form';

/** The words a person is shown before they say yes or no. A version never changes; new words are a new version. */
export interface ConsentForm {
  readonly id: Id<'ConsentForm'>;
  readonly purpose: 'attend-this-activity';
  readonly version: number;
  readonly language: string;
  readonly format: FormFormat;
  readonly words: FormWords;
}

export interface FormWords {
  readonly question: string;
  readonly what: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly talk: string;
  readonly scope: string;
  readonly whyWeAsk: string;
  readonly whoCanSee: string;
  readonly answerBy: string;
  /** In another language: what is said once the English is newer. */
  readonly newerInEnglish?: string;
}

/** The form's words with this young person, activity and day in their places. */
export function shownWords(form: Pick<ConsentForm, 'words' | 'language'>, about: { readonly child: string; readonly guardian: string; readonly activity: Activity; readonly answerBy: PlainDate }): FormWords {
  const { child, guardian, activity, answerBy } = about;
  const places: Readonly<Record<string, string>> = {
    child, guardian, doThis: inASentence(activity.title), title: activity.title, place: activity.place, ...timesIn(form.language, activity, answerBy),
  };
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
  return Object.fromEntries(Object.entries(form.words).filter(([part]) => part !== NOT_YET).map(([part, text]) => [part, fill(text as string)])) as unknown as FormWords;
}

function timesIn(language: string, { heldOn, startsAt, endsAt }: Activity, answerBy: PlainDate): Readonly<Record<'day' | 'times' | 'answerBy', string>> {
  if (language === FIRST_LANGUAGE) return { day: longDate(heldOn), times: spokenTimes(startsAt, endsAt), answerBy: weekdayDate(answerBy) };
  return { day: dayIn(language, heldOn), times: `${startsAt}–${endsAt}`, answerBy: dayIn(language, answerBy, true) };
}

/** "Help choose a new team manager" goes into "Can Ellis …?"; any other title is no sentence, so there they take part. */
function inASentence(title: string): string {
  return /^Help /.test(title) ? `help ${title.slice('Help '.length)}` : 'take part';
}
