import { languageName } from '../language';
import type { Member } from '../member';
import type { MemberKind } from '../member-kind';
import type { ContactWay } from '../safe-contact';
import type { Stage } from '../lifecycle/stage';
import type { ExportField } from './member-export';

/** What stands at the head of each column; a sheet that is brought back is read by the same words. */
export const exportHeads: Readonly<Record<ExportField, string>> = {
  mark: 'Our mark', knownAs: 'Known as', fullName: 'Full name', kind: 'Who', stage: 'Where they are', joinedOn: 'Joined on', interests: 'Likes to help with', languages: 'Languages', strengths: 'Good at', email: 'Email', phone: 'Phone',
  reachBy: 'Safe ways', reachNote: 'When it is safe', trainingHours: 'Hours at trainings',
};

/** People read a sheet: words, not codes. */
const kindWords: Readonly<Record<MemberKind, string>> = {
  parent: 'Parent', carer: 'Carer', 'foster-carer': 'Foster carer', 'kinship-carer': 'Kinship carer', 'young-person': 'Young person', 'young-person-in-care': 'Young person in care',
  'care-experienced-young-person': 'Care experienced young person', 'adult-lived-experience': 'Adult with lived experience',
};

const stageWords: Readonly<Record<Stage, string>> = { onboarding: 'Getting started', active: 'With us', resting: 'Having a rest', leaving: 'Is leaving', left: 'Has left' };

const wayWords: Readonly<Record<ContactWay, string>> = { email: 'Email', text: 'Text', call: 'Call', post: 'Post', 'in-person': 'In person' };

type Exported = Pick<Member, 'id' | 'knownAs' | 'fullName' | 'kind' | 'stage' | 'joinedOn' | 'interests' | 'languages' | 'strengths'> & Member['contact'] & { readonly trainingHours: number };

/** One cell of a sheet that leaves. */
export function exportCell(member: Exported, field: ExportField): string {
  switch (field) {
    case 'mark': return member.id;
    case 'kind': return kindWords[member.kind];
    case 'stage': return stageWords[member.stage];
    case 'languages': return member.languages.map(languageName).join(', ');
    case 'reachBy': return member.reachBy.map((way) => wayWords[way]).join(', ');
    case 'interests': return member.interests.join(', ');
    case 'trainingHours': return String(member.trainingHours);
    default: return member[field] ?? '';
  }
}
