import { useLingui } from '@lingui/react/macro';

/** Columns of a sheet that leaves, as people call them. */
export function useExportWords() {
  const { t } = useLingui();
  return {
    KNOWNAS: t`Known as`, FULLNAME: t`Full name`, KIND: t`Who they are`, STAGE: t`Where they are`, JOINEDON: t`Joined on`, INTERESTS: t`Likes to help with`, LANGUAGES: t`Languages`, STRENGTHS: t`Good at`,
    MARK: t`Our mark, so that the sheet can be brought back`, EMAIL: t`Email`, PHONE: t`Phone`, REACHBY: t`Safe ways`, REACHNOTE: t`When it is safe`, TRAININGHOURS: t`Hours at trainings`,
  } as const;
}
