export { grantRole, endRole, type RoleGrant } from './role-grant';
export { isRole, memberRoles, roles, type Role } from './role';
export { callBy, emailAddress, openAccount, type AccountDetails, type Audience, type Person } from './person';
export { endSession, openSession, sessionLimits, type Session } from './session';
export { askForCode, CODE_LENGTH, CODE_SIGNS, readCode, tryCode, whyNotUseCode, type SignInCode } from './sign-in-code';
