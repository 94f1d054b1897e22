import type { Member } from '../member';

/** What getting started is made of, in its order. */
export const welcomeStepNames = ['met', 'safe-contact', 'guardian', 'checks', 'first-date'] as const;

export type WelcomeStepName = (typeof welcomeStepNames)[number];

export interface WelcomeStep {
  readonly name: WelcomeStepName;
  readonly done: boolean;
}

/** What is known of a newcomer beside their own record. */
export interface WelcomeFacts {
  /** Young enough that somebody else must say yes too. */
  readonly needsGuardian: boolean;
  readonly hasGuardian: boolean;
  /** There is a kind of date for which no check is missing. */
  readonly mayDoSomething: boolean;
  readonly cameOnce: boolean;
}

/** Each step is worked out from what is there; none is ticked by hand but that somebody met them. */
export function welcomeSteps({ metOn, contact }: Pick<Member, 'metOn' | 'contact'>, { needsGuardian, hasGuardian, mayDoSomething, cameOnce }: WelcomeFacts): readonly WelcomeStep[] {
  return [
    { name: 'met', done: metOn !== null },
    { name: 'safe-contact', done: contact.reachBy.length > 0 },
    ...(needsGuardian ? [{ name: 'guardian' as const, done: hasGuardian }] : []),
    { name: 'checks', done: mayDoSomething },
    { name: 'first-date', done: cameOnce },
  ];
}

export function allDone(steps: readonly WelcomeStep[]): boolean {
  return steps.length > 0 && steps.every(({ done }) => done);
}
