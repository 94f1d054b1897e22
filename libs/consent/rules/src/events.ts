import type { Fact, Id } from '@alongside/kernel';

import type { ConsentRecord } from './consent-record';
import type { ConsentUse, TakedownTask } from './consent-use';
import type { FormVersion } from './form-version';
import type { GillickAssessment } from './gillick';
import type { JoiningAsking } from './joining-asking';
import type { Permission } from './permission';
import type { Renewal } from './renewal';
import type { Translation } from './translation';

const about = (permission: Permission, guardianId: string | null): Fact['data'] => ({
  permissionId: permission.id, memberId: permission.memberId, sessionId: permission.sessionId, guardianId,
});

/** `guardianId`: who said it, of those who decide beside the young person; null when it was the young person, or nobody. */
const told = (name: string) => (permission: Permission, guardianId: Id<'Person'> | null): Fact => ({ name, subjectId: permission.id, data: about(permission, guardianId) });

/** One for each guardian, because each gets their own link. */
export const permissionAsked = (permission: Permission, guardianId: Id<'Person'>): Fact => ({
  name: 'consent.permission-asked', subjectId: permission.id, data: { ...about(permission, guardianId), answerBy: permission.answerBy },
});

export const permissionGiven = told('consent.permission-given');
export const permissionRefused = told('consent.permission-refused');
export const permissionWithdrawn = told('consent.permission-withdrawn');
export const permissionDiscussed = told('consent.permission-in-discussion');
/** What had been said does not carry it any more: it is waited for again. */
export const permissionReopened = told('consent.permission-reopened');
export const linkRenewalAsked = told('consent.link-renewal-asked');
export const wordsAdded = told('consent.words-added');

/** From 16: their own yes counts, and the people who look after them are to be told. */
export const decidedAlone = (permission: Permission): Fact => ({
  name: 'consent.decided-alone', subjectId: permission.id, data: { ...about(permission, null), guardianIds: permission.holders.map(({ personId }) => personId) },
});

/** Who decides beside the young person is not who it was; nothing else changes by it. */
export const permissionHoldersChanged = (permission: Permission): Fact => ({
  name: 'consent.permission-holders-changed', subjectId: permission.id, data: { ...about(permission, null), holderIds: permission.holders.map(({ personId }) => personId) },
});

/** Nobody who could say yes is known: the coordinator has to find out who. */
export const nobodyToAsk = (permission: Permission): Fact => ({ name: 'consent.nobody-to-ask', subjectId: permission.id, data: about(permission, null) });

const of = (consent: ConsentRecord): Fact['data'] => ({ consentId: consent.id, memberId: consent.memberId, scope: consent.scope, audience: consent.audience, channel: consent.channel });

const said = (name: string) => (consent: ConsentRecord, giverId: Id<'Person'>): Fact => ({ name, subjectId: consent.id, data: { ...of(consent), giverId, state: consent.state } });

/** The young person first, and each of those who may say yes. */
export const consentAsked = (consent: ConsentRecord): Fact => ({
  name: 'consent.asked', subjectId: consent.id, data: { ...of(consent), holderIds: consent.holders.map(({ personId }) => personId), renewsId: consent.renewsId },
});

export const consentGiven = said('consent.given');
export const consentRefused = said('consent.refused');
export const consentDiscussed = said('consent.in-discussion');
export const consentWithdrawn = said('consent.withdrawn');
/** One of several has said something, and the others are still waited for. */
export const consentWordSaid = said('consent.word-said');
export const consentWordsAdded = said('consent.consent-words-added');

/** Who decides beside the young person is not who it was. */
export const consentHoldersChanged = (consent: ConsentRecord): Fact => ({ name: 'consent.holders-changed', subjectId: consent.id, data: { ...of(consent), holderIds: consent.holders.map(({ personId }) => personId) } });

export const consentSuperseded = (consent: ConsentRecord, byId: Id<'Consent'>): Fact => ({ name: 'consent.superseded', subjectId: consent.id, data: { ...of(consent), byId } });

/** From 16 their own word decides: those who may be told hear that they decided, and nothing of what. */
export const decidedInOwnName = (consent: ConsentRecord, guardianIds: readonly string[]): Fact => ({ name: 'consent.decided-in-own-name', subjectId: consent.memberId, data: { memberId: consent.memberId, guardianIds } });

export const consentFrozen = (consent: ConsentRecord): Fact => ({ name: 'consent.frozen', subjectId: consent.id, data: of(consent) });

/** It ran out, or stands still: what was made of it comes down as after a stop, though nobody said no. */
export const consentLapsed = (consent: ConsentRecord, because: 'ran-out' | 'frozen'): Fact => ({ name: 'consent.lapsed', subjectId: consent.id, data: { ...of(consent), because } });

/** Nobody who could say yes beside the young person is known, or the law says: ask a lawyer first. */
export const nobodyMaySayYes = (consent: ConsentRecord): Fact => ({ name: 'consent.nobody-may-say-yes', subjectId: consent.id, data: of(consent) });

export const managerChecked = (consent: ConsentRecord, managerId: Id<'Person'>): Fact => ({ name: 'consent.manager-checked', subjectId: consent.id, data: { ...of(consent), managerId } });

export const understandingAssessed = ({ id, memberId, workerId, scope }: GillickAssessment): Fact => ({
  name: 'consent.understanding-assessed', subjectId: id, data: { assessmentId: id, memberId, workerId, scope },
});

/** The young person is asked; those who look after them are told that it changes, and nothing of what it is about. */
export const renewalAsked = ({ id, memberId, reason, occasion, step, age }: Renewal, told: { readonly consentIds: readonly string[]; readonly guardianIds: readonly string[] }): Fact => ({
  name: 'consent.renewal-asked', subjectId: id, data: { renewalId: id, memberId, because: reason, occasionOn: occasion, stepCount: step, age, consentIds: told.consentIds, guardianIds: told.guardianIds },
});

export const questionsLinkAsked = (linkId: string, memberId: string, guardianId: string): Fact => ({ name: 'consent.questions-link-asked', subjectId: linkId, data: { linkId, memberId, guardianId } });

/** The team gave somebody their page by hand. */
export const linksHandedOut = (memberId: string, guardianIds: readonly string[]): Fact => ({ name: 'consent.links-handed-out', subjectId: memberId, data: { memberId, guardianIds } });

/** Words of a form, by version; what they say stands in the form. */
export const formWritten = ({ scope, version, validFrom, meaningChanged, forms }: FormVersion): Fact => ({
  name: 'consent.form-written', subjectId: forms.standard.id, data: { formId: forms.standard.id, scope, versionCount: version, validFromOn: validFrom, because: meaningChanged ? 'meaning' : 'wording' },
});

const translated = ({ id, formId, scope, version, edition }: Translation): Fact['data'] => ({ translationId: id, formId, scope, versionCount: version, editionCount: edition });

/** Which language it is, the translation itself says. */
export const translationWritten = (translation: Translation): Fact => ({ name: 'consent.translation-written', subjectId: translation.id, data: translated(translation) });

export const translationChecked = (translation: Translation, checkedById: Id<'Person'>): Fact => ({ name: 'consent.translation-checked', subjectId: translation.id, data: { ...translated(translation), checkedById } });

/** The yes was said to words that mean something else now: it still counts, for less long. */
export const yesShortened = (consent: ConsentRecord): Fact => ({ name: 'consent.yes-shortened', subjectId: consent.id, data: { ...of(consent), untilOn: consent.until } });

const usedIn = ({ id, consentId, memberId, ownerId, kind }: ConsentUse): Fact['data'] => ({ useId: id, consentId, memberId, ownerId, kind });

export const useRegistered = (use: ConsentUse): Fact => ({ name: 'consent.use-registered', subjectId: use.consentId, data: usedIn(use) });
export const useEnded = (use: ConsentUse): Fact => ({ name: 'consent.use-ended', subjectId: use.consentId, data: usedIn(use) });

const task = ({ id, useId, consentId, memberId, ownerId, dueOn, state }: TakedownTask): Fact['data'] => ({ takedownId: id, useId, consentId, memberId, ownerId, dueOn, state });

export const takedownOpened = (takedown: TakedownTask): Fact => ({ name: 'consent.takedown-opened', subjectId: takedown.id, data: task(takedown) });
export const takedownSettled = (takedown: TakedownTask): Fact => ({ name: 'consent.takedown-settled', subjectId: takedown.id, data: task(takedown) });

/** Somebody outside is asked whether a young person may come in: no fact tells who, or what they are to them. */
const joining = (name: string) => ({ id, enquiryId, state, memberId }: JoiningAsking): Fact => ({ name, subjectId: enquiryId, data: { askingId: id, enquiryId, state, ...(memberId && { memberId }) } });

export const joiningAsked = joining('consent.joining-asked');
export const joiningAskedAgain = joining('consent.joining-asked-again');
export const joiningAnswered = joining('consent.joining-answered');
export const joiningEnded = joining('consent.joining-ended');
export const joiningCameIn = joining('consent.joining-came-in');
