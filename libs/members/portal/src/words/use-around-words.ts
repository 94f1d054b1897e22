import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, string>>;

/** The people around somebody, and who decides, in words for staff. Keys are the server's own words. */
export function useAroundWords() {
  const { t } = useLingui();
  const relations: Words = {
    mother: t`Mum`, father: t`Dad`, 'step-parent': t`Step-parent`, carer: t`Carer`, 'foster-carer': t`Foster carer`, grandparent: t`Grandparent`, 'special-guardian': t`Carer by a court order`,
    'named-in-order': t`Named in a court order`, adopter: t`Adopted them, or will`, 'adoption-agency': t`Adoption agency`, 'council-officer': t`Council officer who signs`, other: t`Looks after them`,
  };
  const workers: Words = {
    'social-worker': t`Social worker`, 'personal-adviser': t`Personal adviser`, iro: t`Reviewing officer (IRO)`, advocate: t`Advocate`, 'key-worker': t`Key worker`, supporter: t`Supporter`, other: t`Works with them`,
  };
  return {
    relations,
    workers,
    signers: {
      parent: t`a parent who is responsible`, council: t`a council officer`, guardian: t`the carer a court named`, agency: t`the adoption agency`, adopter: t`the adopters`,
    } as Words,
    capacities: {
      self: t`for themself`, parent: t`as parent`, council: t`for the council`, guardian: t`as the carer a court named`, agency: t`for the adoption agency`, adopter: t`as adopter`, 'carer-delegated': t`as carer, by paper`,
    } as Words,
    areas: {
      leisure: t`Joining in with dates`, travel: t`Getting there and back`, health: t`Health`, education: t`School`, faith: t`Faith`, 'social-media': t`Social media`,
      'pictures-and-stories': t`Pictures and stories others see`, other: t`Other things`,
    } as Words,
    ruleKinds: {
      'avoid-person': t`Keep away from somebody`, 'avoid-place': t`Keep away from a place`, 'only-with': t`Only with somebody`, 'no-lone-travel': t`Does not travel alone`, 'safe-setting': t`Only where it is safe`,
    } as Words,
    knownHows: { 'saw-paper': t`I saw a paper`, 'council-record': t`The council’s records say so`, 'worker-said': t`Their worker said so`, 'they-said': t`They told us themselves` } as Words,
    responsibilities: { holds: t`Yes`, 'does-not': t`No`, 'not-asked': t`Not asked yet` } as Words,
  };
}

/** `CARE_ORDER` on the wire is `care-order` in our words. */
export const ours = (wire: string): string => wire.toLowerCase().replaceAll('_', '-');

/** And back. */
export const onWire = <Enum extends string>(word: string): Enum => word.toUpperCase().replaceAll('-', '_') as Enum;
