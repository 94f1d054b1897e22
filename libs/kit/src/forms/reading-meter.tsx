import { Plural, Trans } from '@lingui/react/macro';
import '../styles/reading-meter.css';
import { Icon } from '../icons/icon';
import { readingOf } from '../reading/reading-age';

const EASY_AGE = 9;
const LONGEST_SENTENCE = 15;

/** Tells staff, while they write, at what age most people can read it. It advises; people who read it decide. */
export function ReadingMeter({ text }: { text: string }) {
  const found = readingOf(text);
  if (found.sentences === 0) return null;
  const easy = found.age <= EASY_AGE && found.longestSentence <= LONGEST_SENTENCE;
  return (
    <p className={`reading-meter reading-meter-${easy ? 'easy' : 'hard'}`}>
      <Icon name="book" />
      <span>
        <b><Trans>Reads at age {found.age}.</Trans></b>{' '}
        <Plural value={found.sentences} one="# sentence," other="# sentences," />{' '}
        <Plural value={found.longestSentence} one="longest # word." other="longest # words." />
        {found.age > EASY_AGE && <> <Trans>Try shorter words.</Trans></>}
        {found.longestSentence > LONGEST_SENTENCE && <> <Trans>Try shorter sentences.</Trans></>}
      </span>
    </p>
  );
}
