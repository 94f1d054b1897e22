import type { Attendance } from '@alongside/opportunities/rules';
import { registerEnumType } from '@nestjs/graphql';

export const AttendanceEnum = {
  CAME: 'came', CAME_LATE: 'came-late', SENT_WORD: 'sent-word', DID_NOT_COME: 'did-not-come',
} as const satisfies Record<string, Attendance>;

registerEnumType(AttendanceEnum, { name: 'Attendance' });
