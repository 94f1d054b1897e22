import { useLingui } from '@lingui/react/macro';

/** Why two records look like one person. */
export function useLikenessWords() {
  const { t } = useLingui();
  return {
    SAME_NAME: t`the same name`, NEAR_NAME: t`nearly the same name`, SAME_BIRTHDAY: t`the same day of birth`, BIRTHDAY_TURNED: t`day and month of birth the other way round`,
    SAME_EMAIL: t`the same email`, SAME_PHONE: t`the same phone`,
  } as const;
}
