import { spoken, type Spoken } from './spoken';
import type { ShownWords } from './wire';

/** Word for word as they were shown, in the language they were shown in, also when the form says something else today. */
export function ExactWords({ told }: { told: Pick<ShownWords, 'question' | 'what' | 'detail' | 'whoSees' | 'cannotRecall' | 'howLong' | 'stop' | 'whyWeAsk'> & Spoken }) {
  const lines = [told.question, told.what, told.detail, told.whoSees, told.cannotRecall, told.howLong, told.stop, told.whyWeAsk].filter((line) => line);
  return <blockquote {...spoken(told)}>{lines.map((line) => <p key={line}>{line}</p>)}</blockquote>;
}
