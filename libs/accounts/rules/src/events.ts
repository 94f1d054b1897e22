import type { Fact } from '@alongside/kernel';

import type { Authenticator } from './authenticator';
import type { EmailChange } from './email-change';
import type { LookAlong } from './look-along';
import type { Passkey } from './passkey';
import type { Person } from './person';
import type { PhoneTry } from './phone-try';
import type { ProofWord } from './proof-word';
import type { RoleGrant } from './role-grant';
import type { SentText } from './sent-text';
import type { Session } from './session';
import type { SignInCard } from './sign-in-card';
import type { SignInCode } from './sign-in-code';
import type { OpenedWith, Presence } from './support';
import type { WaitingRole } from './waiting-role';
import type { SureWay } from './ways-in-of-others';
import type { WorkAccount } from './work-account';

export const accountOpened = (person: Person): Fact =>
  ({ name: 'accounts.account-opened', subjectId: person.id, data: { personId: person.id, audience: person.audience } });

export const accountClosed = ({ id }: Person): Fact => ({ name: 'accounts.account-closed', subjectId: id, data: { personId: id } });

export const accountOpenedAgain = ({ id }: Person): Fact => ({ name: 'accounts.account-opened-again', subjectId: id, data: { personId: id } });

export const nameChanged = ({ id }: Person, fields: readonly string[] = ['firstName']): Fact => ({ name: 'accounts.name-changed', subjectId: id, data: { personId: id, fields: [...fields] } });

export const roleGranted = ({ personId, role }: RoleGrant): Fact =>
  ({ name: 'accounts.role-granted', subjectId: personId, data: { personId, role } });

export const roleEnded = ({ personId, role }: RoleGrant): Fact =>
  ({ name: 'accounts.role-ended', subjectId: personId, data: { personId, role } });

/** By a colleague's hand, not because of a link: whoever it is about is told. */
export const powersChanged = ({ personId, role }: Pick<RoleGrant, 'personId' | 'role'>): Fact => ({ name: 'accounts.powers-changed', subjectId: personId, data: { personId, role } });

const ofWaitingRole = (name: string) => ({ id, personId, role }: WaitingRole): Fact => ({ name, subjectId: personId, data: { personId, role, waitingRoleId: id } });

export const roleAsked = ofWaitingRole('accounts.role-asked');
export const roleAgreed = ofWaitingRole('accounts.role-agreed');
export const roleDeclined = ofWaitingRole('accounts.role-declined');
export const roleTakenBack = ofWaitingRole('accounts.role-taken-back');

export const signedIn = ({ personId, assurance, id, way, supportedById }: Session): Fact =>
  ({ name: 'accounts.signed-in', subjectId: personId, data: { personId, assurance, sessionId: id, method: way, supportedById } });

export const provedAgain = ({ personId, id }: Session): Fact =>
  ({ name: 'accounts.proved-again', subjectId: personId, data: { personId, sessionId: id } });

export const signedOut = ({ personId, id }: Session): Fact =>
  ({ name: 'accounts.signed-out', subjectId: personId, data: { personId, sessionId: id } });

export const codeAsked = ({ id }: SignInCode): Fact => ({ name: 'accounts.sign-in-code-asked', subjectId: id, data: { codeId: id } });

export const codeWrong = ({ id, tries }: SignInCode): Fact => ({ name: 'accounts.sign-in-code-wrong', subjectId: id, data: { codeId: id, tryNumber: tries } });

export const codeUsed = ({ id }: SignInCode): Fact => ({ name: 'accounts.sign-in-code-used', subjectId: id, data: { codeId: id } });

export const authenticatorAdded = ({ id, personId }: Authenticator): Fact =>
  ({ name: 'accounts.authenticator-added', subjectId: personId, data: { personId, authenticatorId: id } });

export const authenticatorTried = ({ id, personId }: Authenticator, answer: 'right' | 'wrong'): Fact =>
  ({ name: 'accounts.authenticator-tried', subjectId: personId, data: { personId, authenticatorId: id, answer } });

export const authenticatorRemoved = ({ id, personId }: Authenticator): Fact =>
  ({ name: 'accounts.authenticator-removed', subjectId: personId, data: { personId, authenticatorId: id } });

export const passkeyAdded = ({ id, personId }: Passkey): Fact =>
  ({ name: 'accounts.passkey-added', subjectId: personId, data: { personId, passkeyId: id } });

export const passkeyUsed = ({ id, personId }: Passkey): Fact =>
  ({ name: 'accounts.passkey-used', subjectId: personId, data: { personId, passkeyId: id } });

export const passkeyRemoved = ({ id, personId }: Passkey): Fact =>
  ({ name: 'accounts.passkey-removed', subjectId: personId, data: { personId, passkeyId: id } });

export const cardPrinted = ({ id, personId, printedById }: SignInCard): Fact =>
  ({ name: 'accounts.sign-in-card-printed', subjectId: personId, data: { personId, cardId: id, printedById } });

export const cardOpened = ({ id, personId }: SignInCard): Fact =>
  ({ name: 'accounts.sign-in-card-opened', subjectId: personId, data: { personId, cardId: id } });

export const cardTried = ({ id, personId }: SignInCard, answer: 'right' | 'wrong'): Fact =>
  ({ name: 'accounts.sign-in-card-tried', subjectId: personId, data: { personId, cardId: id, answer } });

export const cardKeptAnew = ({ id, personId }: SignInCard): Fact =>
  ({ name: 'accounts.sign-in-card-kept-anew', subjectId: personId, data: { personId, cardId: id } });

export const cardEnded = ({ id, personId }: SignInCard): Fact =>
  ({ name: 'accounts.sign-in-card-ended', subjectId: personId, data: { personId, cardId: id } });

export const workAccountLinked = ({ id, personId }: WorkAccount): Fact =>
  ({ name: 'accounts.work-account-linked', subjectId: personId, data: { personId, workAccountId: id } });

export const workAccountUnlinked = ({ id, personId }: WorkAccount): Fact =>
  ({ name: 'accounts.work-account-unlinked', subjectId: personId, data: { personId, workAccountId: id } });

export const secondProofsEnded = ({ id }: Person, sureBy: SureWay): Fact => ({ name: 'accounts.second-proofs-ended', subjectId: id, data: { personId: id, sureBy } });

/** Recorded in the name of whoever helped, so that the person finds it among who looked, and so that nobody helps to a way in and to the money. */
export const supportStarted = ({ id }: Person, openedWith: OpenedWith, present: Presence): Fact =>
  ({ name: 'accounts.beside-looked-at', subjectId: id, data: { personId: id, openedWith, present } });

export const firstProofLet = ({ id, personId, sureBy }: ProofWord): Fact =>
  ({ name: 'accounts.first-proof-let', subjectId: personId, data: { personId, proofWordId: id, sureBy } });

export const firstProofWordUsed = ({ id, personId }: ProofWord): Fact =>
  ({ name: 'accounts.first-proof-word-used', subjectId: personId, data: { personId, proofWordId: id } });

export const signInPhoneSet = ({ id }: Person): Fact => ({ name: 'accounts.sign-in-phone-set', subjectId: id, data: { personId: id, fields: ['signInPhone'] } });
const ofPhoneTry = ({ id, personId }: PhoneTry) => ({ subjectId: personId, data: { personId, phoneTryId: id } });

export const phoneTryAsked = (asked: PhoneTry): Fact => ({ name: 'accounts.phone-try-asked', ...ofPhoneTry(asked) });
export const phoneTried = (tried: PhoneTry, answer: 'right' | 'wrong'): Fact => ({ name: 'accounts.phone-tried', subjectId: tried.personId, data: { ...ofPhoneTry(tried).data, answer } });
export const textAnswered = ({ id, personId, outcome }: SentText): Fact => ({ name: 'accounts.text-answered', subjectId: personId, data: { personId, sentTextId: id, outcome } });

export const workPhoneSet = ({ id }: Person): Fact => ({ name: 'accounts.work-phone-set', subjectId: id, data: { personId: id, fields: ['workPhone'] } });

const ofLookAlong = (name: string) => ({ id, personId }: LookAlong): Fact => ({ name, subjectId: personId, data: { personId, lookAlongId: id } });

export const lookAlongOffered = ofLookAlong('accounts.look-along-offered');
export const lookAlongTried = ofLookAlong('accounts.look-along-tried');
/** A look like any other: the person finds it among who looked. */
export const pagesLookedAt = ofLookAlong('accounts.pages-looked-at');
export const lookAlongEnded = ofLookAlong('accounts.look-along-ended');

const ofEmailChange = (name: string) => ({ id, personId }: EmailChange): Fact => ({ name, subjectId: personId, data: { personId, emailChangeId: id } });

export const emailChangeAsked = ofEmailChange('accounts.email-change-asked');
export const emailChangeTried = ofEmailChange('accounts.email-change-tried');
export const emailChangeWaits = ofEmailChange('accounts.email-change-waits');
export const emailChangeStopped = ofEmailChange('accounts.email-change-stopped');
export const emailChanged = ({ id, personId, sureBy }: EmailChange): Fact =>
  ({ name: 'accounts.email-changed', subjectId: personId, data: { personId, emailChangeId: id, sureBy } });

export const signInEmailSet = ({ id }: Person): Fact => ({ name: 'accounts.sign-in-email-set', subjectId: id, data: { personId: id, fields: ['signInEmail'] } });
