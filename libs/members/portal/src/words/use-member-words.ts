import { listed } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';

/** What we call people, and the ways to reach them, in whole words. */
export function useMemberWords() {
  const { t } = useLingui();
  return {
    kinds: {
      PARENT: t`Parent`,
      CARER: t`Carer`,
      FOSTER_CARER: t`Foster carer`,
      KINSHIP_CARER: t`Kinship carer`,
      YOUNG_PERSON: t`Young person`,
      YOUNG_PERSON_IN_CARE: t`Young person in care`,
      CARE_EXPERIENCED_YOUNG_PERSON: t`Care experienced young person`,
      ADULT_LIVED_EXPERIENCE: t`Adult with lived experience`,
    },
    broadKinds: {
      PARENT: t`Parents`,
      CARER: t`Carers`,
      YOUNG_PERSON: t`Young people`,
      ADULT_LIVED_EXPERIENCE: t`Adults with lived experience`,
    },
    ways: { EMAIL: t`Email`, TEXT: t`Text`, CALL: t`Call`, POST: t`Post`, IN_PERSON: t`In person` },
    stages: { ONBOARDING: t`Getting started`, ACTIVE: t`With us`, RESTING: t`Having a rest`, LEAVING: t`Is leaving`, LEFT: t`Has left` },
  };
}

/** "Text and email": the ways to reach somebody as the start of a sentence. */
export function waysInWords(ways: MemberWords['ways'], reachBy: readonly ContactWay[]): string {
  return listed(reachBy.map((way, place) => (place === 0 ? ways[way] : ways[way].toLowerCase())));
}

export type MemberWords = ReturnType<typeof useMemberWords>;
export type MemberKind = keyof MemberWords['kinds'];
export type BroadKind = keyof MemberWords['broadKinds'];
export type Stage = keyof MemberWords['stages'];
export type ContactWay = keyof MemberWords['ways'];
