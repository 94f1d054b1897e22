import { useLingui } from '@lingui/react/macro';

/** What of a record was put right, and how we knew, in words for both sides of the page. */
export function usePutRightWords() {
  const { t } = useLingui();
  return {
    fields: { KIND: t`how you joined`, FULL_NAME: t`your name in our records`, BORN_ON: t`your day of birth`, CONTACT: t`how we reach you`, OWN_WORDS: t`what you told us` },
    hows: { THEY_SAID: t`They said so`, GUARDIAN_SAID: t`Somebody who looks after them said so`, WORKER_SAID: t`Their worker said so`, SAW_PAPER: t`I saw a paper that says so`, OUR_SLIP: t`We had made a slip` },
    toldHows: { THEY_SAID: t`You told us.`, GUARDIAN_SAID: t`Somebody who looks after you told us.`, WORKER_SAID: t`Your worker told us.`, SAW_PAPER: t`We saw a paper that says so.`, OUR_SLIP: t`It was our mistake.` },
  };
}
