import type { ShownWords } from './wire';

/** Word for word as they were shown, also when the form says something else today. */
export function ExactWords({ told }: { told: Omit<ShownWords, 'yes' | 'no' | 'talk'> }) {
  const lines = [told.question, told.what, told.detail, told.whoSees, told.cannotRecall, told.howLong, told.stop, told.whyWeAsk].filter((line) => line);
  return <blockquote>{lines.map((line) => <p key={line}>{line}</p>)}</blockquote>;
}
