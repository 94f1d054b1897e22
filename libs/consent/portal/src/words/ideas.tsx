import { Icon, type IconName } from '@alongside/kit';

import { spoken, type Spoken } from './spoken';

export interface Idea {
  readonly picture: IconName;
  readonly says: string | null | undefined;
}

/** Easy Read: a picture on the left, the words on the right, one idea a line. In other words than Easy Read the same without pictures. */
export function Ideas({ words, ideas }: { words: Spoken & { readonly format: string }; ideas: readonly Idea[] }) {
  const read = spoken(words);
  const said = ideas.filter(({ says }) => says);
  if (words.format !== 'EASY_READ') return said.map(({ says }) => <p key={says} {...read}>{says}</p>);
  return <div className="facts pictures">{said.map(({ picture, says }) => <div key={says}><Icon name={picture} /><p {...read}>{says}</p></div>)}</div>;
}
