import type { Fact } from '@alongside/kernel';

import type { Person } from './person';
import type { RoleGrant } from './role-grant';
import type { Session } from './session';
import type { SignInCode } from './sign-in-code';

export const accountOpened = (person: Person): Fact =>
  ({ name: 'accounts.account-opened', subjectId: person.id, data: { personId: person.id, audience: person.audience } });

export const nameChanged = ({ id }: Person): Fact => ({ name: 'accounts.name-changed', subjectId: id, data: { personId: id, fields: ['firstName'] } });

export const roleGranted = ({ personId, role }: RoleGrant): Fact =>
  ({ name: 'accounts.role-granted', subjectId: personId, data: { personId, role } });

export const roleEnded = ({ personId, role }: RoleGrant): Fact =>
  ({ name: 'accounts.role-ended', subjectId: personId, data: { personId, role } });

export const signedIn = ({ personId, assurance, id }: Session): Fact =>
  ({ name: 'accounts.signed-in', subjectId: personId, data: { personId, assurance, sessionId: id } });

export const signedOut = ({ personId, id }: Session): Fact =>
  ({ name: 'accounts.signed-out', subjectId: personId, data: { personId, sessionId: id } });

export const codeAsked = ({ id }: SignInCode): Fact => ({ name: 'accounts.sign-in-code-asked', subjectId: id, data: { codeId: id } });

export const codeWrong = ({ id, tries }: SignInCode): Fact => ({ name: 'accounts.sign-in-code-wrong', subjectId: id, data: { codeId: id, tryNumber: tries } });

export const codeUsed = ({ id }: SignInCode): Fact => ({ name: 'accounts.sign-in-code-used', subjectId: id, data: { codeId: id } });
