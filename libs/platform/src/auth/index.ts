export { ActingActor, type AskedRequest } from './acting-actor';
export { mayBeSeenAlong, SeenAlong } from './seen-along';
export { ActorResolver } from './actor-resolver';
export { Can } from './can';
export { definePolicy, type Policy, type PolicyQuestion } from './policy';
export { PolicyBook, policyBook } from './policy-book';
export { guardSchema, UnguardedFields } from './guard-schema';
export { WorkSignIn, type WorkIdentity, type WorkSignInAsked, type WorkSignInSettings } from './work-sign-in';
export { WorkSignInModule, type WorkSignInSource } from './work-sign-in.module';
