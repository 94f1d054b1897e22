import type { Letter } from '../letter';

export interface PermissionAskedDetails {
  readonly firstName: string;
  readonly age: number;
  /** What the young person calls whoever looks after them. */
  readonly guardianFirstName: string;
  readonly from: string;
}

/** Told to the young person: who was asked, and what they were told. */
export function permissionAsked({ firstName, age, guardianFirstName, from }: PermissionAskedDetails): Letter {
  return {
    subject: 'What happens next',
    paragraphs: [
      `Hi ${firstName}. You said you want to join in. You are ${age}, so we also ask someone who looks after you.`,
      `We have asked ${guardianFirstName}. We told ${guardianFirstName} what we told you about the date. We did not share anything else.`,
      'You can change your mind at any time.',
    ],
    from,
  };
}
