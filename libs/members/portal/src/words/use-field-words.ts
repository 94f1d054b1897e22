import { useLingui } from '@lingui/react/macro';

/** What a column of a team's sheet can be about. */
export function useFieldWords() {
  const { t } = useLingui();
  return {
    MARK: t`Our mark from a sheet we made`,
    REFERENCE: t`Reference or number`,
    FULLNAME: t`Name`,
    FIRSTNAME: t`First name`,
    LASTNAME: t`Last name`,
    KNOWNAS: t`What they like to be called`,
    KIND: t`Parent, carer or young person`,
    BORNON: t`Date of birth`,
    EMAIL: t`Email`,
    PHONE: t`Phone`,
    REACHBY: t`How to get in touch`,
    REACHNOTE: t`When it is safe to get in touch`,
    INTERESTS: t`Interests`,
    LANGUAGES: t`Languages`,
    STRENGTHS: t`Good at`,
    ACCESSNEEDS: t`What they need to take part`,
    JOINEDON: t`Day they joined`,
    GROWNUP: t`18 or over: yes or no`,
    GUARDIANNAME: t`Who looks after them: name`,
    GUARDIANRELATION: t`Who looks after them: mum, dad or carer`,
    GUARDIANEMAIL: t`Who looks after them: email`,
    GUARDIANPHONE: t`Who looks after them: phone`,
  };
}

export type FieldWords = ReturnType<typeof useFieldWords>;
export type SheetField = keyof FieldWords;
