export { grantRole, endRole, type RoleGrant } from './role-grant';
export { isRole, memberRoles, roles, type Role } from './role';
export { callBy, emailAddress, openAccount, type AccountDetails, type Audience, type Person } from './person';
export { addAuthenticator, removeAuthenticator, tryFigures, whyNotUseFigures, type Authenticator } from './authenticator';
export { addPasskey, removePasskey, usePasskey, type Passkey } from './passkey';
export { endSession, openSession, proveAgain, sessionLimits, type DeviceKind, type Session, type WayIn } from './session';
export { CARD_LENGTH, choosePin, endCard, printCard, tryPin, whyNotPin, whyNotUseCard, whyNotUsePin, type SignInCard } from './sign-in-card';
export { linkWorkAccount, provedTwice, type WorkAccount } from './work-account';
export { askForCode, CODE_LENGTH, CODE_SIGNS, readCode, tryCode, whyNotUseCode, type SignInCode } from './sign-in-code';
