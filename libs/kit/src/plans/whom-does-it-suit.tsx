import { Trans, useLingui } from '@lingui/react/macro';
import { Row, Stack } from '../components/cards';
import { Details } from '../components/details';
import type { Answers } from '../forms/answers';
import { useErrorOf } from '../forms/question-context';
import { NumberInput, TextInput } from '../forms/text-input';
import { listed } from '../words/counted';

/** Whom a date suits, as the server says it: languages by name, ages of its young people, what it is about. */
export interface SaidFit {
  readonly languages: readonly string[];
  readonly fromAge: number | null;
  readonly toAge: number | null;
  readonly about: readonly string[];
}

interface Asked {
  /** What was said before; it stands in the boxes. */
  readonly said?: SaidFit | null | undefined;
  /** Whether young people can come. Where the seats are typed in the same form nobody knows yet, and the server judges. */
  readonly young?: boolean;
}

/** The questions about fit, for every form that plans a date. Read them with `fitIn(answers)`; none has to be answered. */
export function FitQuestions({ said, young = true }: Asked) {
  return (
    <>
      <TextInput name="languages" label={<Trans>Languages that help</Trans>} hint={<Trans>Whoever speaks or signs one of them fits. Put a comma between them.</Trans>} defaultValue={(said?.languages ?? []).join(', ')} autoComplete="off" />
      {young && (
        <Row>
          <NumberInput name="fromAge" label={<Trans>Young people from age</Trans>} defaultValue={said?.fromAge ?? ''} />
          <NumberInput name="toAge" label={<Trans>Up to age</Trans>} defaultValue={said?.toAge ?? ''} />
        </Row>
      )}
      <TextInput name="about" label={<Trans>What it is about</Trans>} hint={<Trans>Things people like, such as housing or cooking. It leaves nobody out.</Trans>} defaultValue={(said?.about ?? []).join(', ')} autoComplete="off" />
    </>
  );
}

/** The same as a part of a longer form. Closed, for most dates suit everybody; open where something was said or is to be put right. */
export function WhomDoesItSuit({ said, young = true }: Asked) {
  const wrong = [useErrorOf('languages'), useErrorOf('fromAge'), useErrorOf('toAge'), useErrorOf('about')];
  const open = saysSomething(said) || wrong.some((words) => words !== null);
  return <Details summary={<Trans>Whom does this suit?</Trans>} open={open}><Stack><FitQuestions said={said} young={young} /></Stack></Details>;
}

/** What stands in those boxes. */
export function fitIn(answers: Answers) {
  return { languages: parted(answers.text('languages')), fromAge: answers.whole('fromAge'), toAge: answers.whole('toAge'), about: parted(answers.text('about')) };
}

/** "16 to 25". Null where every age may come. */
export function useAgeWords(): (fit: Pick<SaidFit, 'fromAge' | 'toAge'> | null | undefined) => string | null {
  const { t } = useLingui();
  return (fit) => {
    const { fromAge, toAge } = fit ?? {};
    if (typeof fromAge === 'number') return typeof toAge === 'number' ? t`${fromAge} to ${toAge}` : t`${fromAge} and over`;
    return typeof toAge === 'number' ? t`up to ${toAge}` : null;
  };
}

/** The same as lines to read; none where the date suits everybody. */
export function useFitLines(): (fit: SaidFit | null | undefined) => readonly { readonly label: string; readonly value: string }[] {
  const { t } = useLingui();
  const ages = useAgeWords();
  return (fit) => {
    const years = ages(fit);
    const { languages = [], about = [] } = fit ?? {};
    return [
      ...(languages.length > 0 ? [{ label: t`Speaks or signs`, value: languages.join(', ') }] : []),
      ...(years ? [{ label: t`Young people aged`, value: years }] : []),
      ...(about.length > 0 ? [{ label: t`It is about`, value: listed([...about]) }] : []),
    ];
  };
}

function saysSomething(fit: SaidFit | null | undefined): boolean {
  return Boolean(fit) && (fit?.languages.length !== 0 || fit.about.length !== 0 || fit.fromAge !== null || fit.toAge !== null);
}

/** "Polish, Urdu" as a list; what is empty is no part of it. */
function parted(text: string): string[] {
  return text.split(',').map((part) => part.trim()).filter((part) => part !== '');
}
