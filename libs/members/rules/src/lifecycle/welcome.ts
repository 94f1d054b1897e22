import type { Member } from '../member';

/** What getting started is made of, in its order. */
export const welcomeStepNames = ['met', 'safe-contact', 'guardian', 'wallet', 'agreement', 'payment', 'checks', 'first-date'] as const;

export type WelcomeStepName = (typeof welcomeStepNames)[number];

export interface WelcomeStep {
  readonly name: WelcomeStepName;
  readonly done: boolean;
  /** Getting started ends only once it is there. What is not needed is offered, and nobody waits for it. */
  readonly needed: boolean;
}

/** What is known of a newcomer beside their own record. */
export interface WelcomeFacts {
  /** Young enough that somebody else must say yes too. */
  readonly needsGuardian: boolean;
  readonly hasGuardian: boolean;
  /** There is a kind of date for which no check is missing. */
  readonly mayDoSomething: boolean;
  readonly cameOnce: boolean;
  /** They said yes or no to something, and no question waits for their own word. */
  readonly walletSettled: boolean;
  /** They are in a group that has a working agreement. */
  readonly hasAgreement: boolean;
  /** They said yes to how every group of theirs works. */
  readonly agreed: boolean;
  /** We know where money they earn goes. */
  readonly canBePaid: boolean;
}

/** Each step is worked out from what is there; none is ticked by hand but that somebody met them. */
export function welcomeSteps({ metOn, contact }: Pick<Member, 'metOn' | 'contact'>, { needsGuardian, hasGuardian, mayDoSomething, cameOnce, walletSettled, hasAgreement, agreed, canBePaid }: WelcomeFacts): readonly WelcomeStep[] {
  const needed = (name: WelcomeStepName, done: boolean): WelcomeStep => ({ name, done, needed: true });
  const offered = (name: WelcomeStepName, done: boolean): WelcomeStep => ({ name, done, needed: false });
  return [
    needed('met', metOn !== null),
    needed('safe-contact', contact.reachBy.length > 0),
    ...(needsGuardian ? [needed('guardian', hasGuardian)] : []),
    offered('wallet', walletSettled),
    ...(hasAgreement ? [offered('agreement', agreed)] : []),
    offered('payment', canBePaid),
    needed('checks', mayDoSomething),
    needed('first-date', cameOnce),
  ];
}

/** Somebody who takes no pay, or is in no group, has started all the same. */
export function allDone(steps: readonly WelcomeStep[]): boolean {
  return steps.length > 0 && steps.every(({ done, needed }) => done || !needed);
}
