import type { Letter } from '../letter';
import type { PermissionAnswerDetails } from './permission-given';

/** Leaves only after a person has called. */
export function permissionNotGiven({ firstName, guardianFirstName, from }: Pick<PermissionAnswerDetails, 'firstName' | 'guardianFirstName' | 'from'>): Letter {
  return {
    subject: 'About what we talked about',
    paragraphs: [
      `Hi ${firstName}. ${guardianFirstName} did not say yes this time. We know that may feel hard. It is not your fault.`,
      'You can still help in other ways. Tell us if you want to hear about them.',
    ],
    from,
  };
}
