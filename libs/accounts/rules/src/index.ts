export { takesTwo, whyNotChangeColleague, whyNotEnd, whyNotGive } from './colleague';
export { agreeToRole, askForRole, declineRole, whyNotAgree, type SecondWords, type WaitingRole } from './waiting-role';
export {
  askForEmailChange, countEmailChange, emailProofs, emailProofsOf, letEmailChange, MOST_ASKED, removeEmail, stopEmailChange, takesOldCode, tryEmailChange, whyNotChangeEmailOf, whyNotChangeOwnEmail,
  whyNotConfirm, whyNotProveBy, whyNotRemoveEmail, type CodesMatch, type EmailChange, type EmailProof,
} from './email-change';
export { endRole, giveRole, grantRole, takeRole, type RoleGrant } from './role-grant';
export { colleagueRoles, isRole, memberRoles, powerfulRoles, roles, worksHere, type Role } from './role';
export { callBy, closeAccount, emailAddress, nameRight, openAccount, openAccountAgain, signInByEmail, signInByPhone, reachAtWork, whyNotHere, type AccountDetails, type Audience, type Person } from './person';
export { addAuthenticator, removeAuthenticator, tryFigures, whyNotUseFigures, type Authenticator } from './authenticator';
export { addPasskey, removePasskey, usePasskey, type Passkey } from './passkey';
export { askToTryPhone, MOST_PHONES_TRIED, tryPhone, whyNotAnswerPhone, type PhoneTry } from './phone-try';
export { answerText, textOutcomes, type SentText, type TextOutcome } from './sent-text';
export { mobileNumber, signInAddress, type SignInAddress } from './sign-in-address';
export { daysKept, endSession, openSession, proveAgain, sessionLimits, type DeviceKind, type Session, type WayIn } from './session';
export { CARD_LENGTH, choosePin, endCard, groupedCard, keepCardAnew, printCard, tryPin, whyNotPin, whyNotUseCard, whyNotUsePin, type SignInCard } from './sign-in-card';
export { endSecondProofs, sureWays, whyNotHandOutWayIn, whyNotHelpWithWaysIn, type HelpedPerson, type SureWay } from './ways-in-of-others';
export { mayGoOnHelping, mayGoOnLooking, presences, startSupport, whyNotOpenSupport, whyNotSupport, type OpenedWith, type Presence } from './support';
export { letAddProof, useProofWord, whyNotChangeProofs, whyNotLetAddProof, wordHolds, type ProofWord } from './proof-word';
export { linkWorkAccount, provedTwice, unlinkWorkAccount, whyNotLinkWorkAccount, type WorkAccount } from './work-account';
export { askForCode, CODE_LENGTH, CODE_SIGNS, isSpent, readCode, tryCode, whyNotUseCode, type SignInCode } from './sign-in-code';
export { endLookAlong, LOOK_ALONG_FIGURES, offerLookAlong, tryLookAlong, whyNotLookAlong, type LookAlong } from './look-along';
