import { mustAll, Refusal } from './refusal';

type Questions = Readonly<Record<string, () => unknown>>;
type AnswersTo<Asked extends Questions> = { readonly [Name in keyof Asked]: ReturnType<Asked[Name]> };

/** Reads every answer of a form before saying no, so that all that is wrong is told at once. Throws Refusal or Refusals. */
export function answerAll<Asked extends Questions>(questions: Asked): AnswersTo<Asked> {
  const answers: Record<string, unknown> = {};
  const refusals: Refusal[] = [];
  for (const [name, read] of Object.entries(questions)) {
    try {
      answers[name] = read();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusals.push(error);
    }
  }
  mustAll(refusals);
  return answers as AnswersTo<Asked>;
}
