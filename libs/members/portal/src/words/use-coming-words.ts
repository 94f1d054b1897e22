import { useLingui } from '@lingui/react/macro';

/** How people come, and why it ends, in words for staff. */
export function useComingWords() {
  const { t } = useLingui();
  return {
    heardFroms: { FRIEND: t`a friend or family`, WORKER: t`a worker`, HUB: t`a family hub`, SCHOOL: t`school or college`, POSTER: t`a poster`, ONLINE: t`online`, OTHER: t`another way` },
    cameBys: { PHONE: t`They rang`, DOOR: t`They came to us`, OUT_AND_ABOUT: t`We met them somewhere else` },
    channels: { EMAIL: t`By email`, TEXT: t`By text`, CALL: t`By phone call only`, IN_PERSON: t`No way yet` },
    closeReasons: { NOT_NOW: t`Not now`, CHANGED_MIND: t`Changed their mind`, NO_ANSWER: t`We could not reach them`, KNOWN_ALREADY: t`Is with us already`, NOT_FOR_US: t`Needs somebody else` },
    archiveReasons: { ASKED_US: t`Asked us to`, MOVED_AWAY: t`Moved away`, LOST_TOUCH: t`We lost touch`, GROWN_OUT: t`Too old for the group now`, DIED: t`Has died` },
    steps: { MET: t`We met them`, SAFE_CONTACT: t`They said how to reach them`, GUARDIAN: t`Somebody who looks after them is confirmed`, WALLET: t`They answered what we asked them to agree to`, AGREEMENT: t`Said yes to how their group works`, PAYMENT: t`We know where their money goes`, CHECKS: t`Nothing is missing for one kind of date`, FIRST_DATE: t`Came to a first date` },
    toCome: { MET: t`meet them`, SAFE_CONTACT: t`how to reach them`, GUARDIAN: t`who looks after them`, WALLET: t`their yes or no to what we asked`, AGREEMENT: t`their yes to how the group works`, PAYMENT: t`where their money goes`, CHECKS: t`all that one kind of date needs`, FIRST_DATE: t`a first date` },
  };
}
