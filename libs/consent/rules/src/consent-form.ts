import { longDate, spokenTimes, weekdayDate, type Id, type PlainDate } from '@alongside/kernel';

import type { Activity } from './activity';
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
}

/** The form's words with this young person, activity and day in their places. */
export function shownWords(form: Pick<ConsentForm, 'words'>, about: { readonly child: string; readonly guardian: string; readonly activity: Activity; readonly answerBy: PlainDate }): FormWords {
  const { child, guardian, activity, answerBy } = about;
  const places: Readonly<Record<string, string>> = {
    child, guardian, doThis: inASentence(activity.title), title: activity.title, place: activity.place, day: longDate(activity.heldOn),
    times: spokenTimes(activity.startsAt, activity.endsAt), answerBy: weekdayDate(answerBy),
  };
  const fill = (words: string) => words.replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
  return Object.fromEntries(Object.entries(form.words).map(([key, words]) => [key, fill(words as string)])) as unknown as FormWords;
}

/** "Help choose a new team manager" goes into "Can Ellis …?"; any other title is no sentence, so there they take part. */
function inASentence(title: string): string {
  return /^Help /.test(title) ? `help ${title.slice('Help '.length)}` : 'take part';
}
