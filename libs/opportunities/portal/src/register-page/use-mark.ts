import { refusalsIn, useRefusalWords } from '@alongside/kit';
import { useMutation } from '@apollo/client/react';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { MarkAttendanceDocument, type Attendance } from './register-page.generated';

/** Every mark is sent, however fast the keys come. */
export function useMark(onMarked: () => void): { mark: (bookingId: string, attendance: Attendance | null) => Promise<boolean>; problem: string | null } {
  const { t } = useLingui();
  const [send] = useMutation(MarkAttendanceDocument);
  const words = useRefusalWords();
  const [problem, setProblem] = useState<string | null>(null);

  async function mark(bookingId: string, attendance: Attendance | null): Promise<boolean> {
    try {
      await send({ variables: { bookingId, attendance } });
      setProblem(null);
      onMarked();
      return true;
    } catch (error) {
      const [refused] = refusalsIn(error);
      setProblem(refused ? words(refused) : t`We could not save this. Try again.`);
      return false;
    }
  }

  return { mark, problem };
}
