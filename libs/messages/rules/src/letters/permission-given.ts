import { dayAndMonth } from '@alongside/kernel';

import type { Letter } from '../letter';
import { whenAndWhere, type Meeting } from './meeting';

export interface PermissionAnswerDetails extends Meeting {
  readonly firstName: string;
  readonly guardianFirstName: string;
  readonly from: string;
}

export function permissionGiven(told: PermissionAnswerDetails): Letter {
  return {
    subject: `Good news about ${dayAndMonth(told.heldOn)}`,
    paragraphs: [
      `Hi ${told.firstName}. ${told.guardianFirstName} said yes.`,
      whenAndWhere(told),
      'We will tell you when your place is sure. You can change your mind at any time.',
    ],
    from: told.from,
  };
}
