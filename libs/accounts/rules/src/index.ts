export { grantRole, endRole, type RoleGrant } from './role-grant';
export { isRole, memberRoles, roles, type Role } from './role';
export { openAccount, type AccountDetails, type Audience, type Person } from './person';
export { endSession, openSession, sessionLimits, type Session } from './session';
