import { Note } from '@alongside/kit';
import { useQuery } from '@apollo/client/react';
import { Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';

import { WordsToTakeCareWithDocument } from './member-notes.generated';

const PAUSE_MS = 700;

/** Asks once the writer pauses. It never stands in the way. */
export function WordCare({ text }: { text: string }) {
  const [words, setWords] = useState('');
  useEffect(() => {
    const later = setTimeout(() => setWords(text), PAUSE_MS);
    return () => clearTimeout(later);
  }, [text]);
  const { data } = useQuery(WordsToTakeCareWithDocument, { variables: { words }, skip: words.trim() === '', fetchPolicy: 'no-cache' });
  const found = words.trim() === '' ? [] : (data?.wordsToTakeCareWith ?? []);
  return (
    <div role="status">
      {found.length > 0 && (
        <Note tone="wait" icon="heart">
          <p><b><Trans>Take care in how you talk and write about us.</Trans></b></p>
          <ul>{found.map(({ word, rather }) => <li key={word}><Trans>“{word}”: rather {rather}</Trans></li>)}</ul>
        </Note>
      )}
    </div>
  );
}
