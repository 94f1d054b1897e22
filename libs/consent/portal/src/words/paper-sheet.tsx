import { Button, Row, Select, Sheet, Soft } from '@alongside/kit';
import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { languageName } from './language-name';
import { Ideas, type Idea } from './ideas';
import { spoken, type Spoken } from './spoken';

export interface PaperWording {
  readonly id: string;
  readonly name: string;
  readonly format: 'STANDARD' | 'EASY_READ';
}

/** "Polish, Easy Read": how the team names the words on a paper, or those that were read out. */
export function useWordingLabel(): (one: Pick<PaperWording, 'name' | 'format'>) => string {
  const { t } = useLingui();
  return ({ name, format }) => (format === 'EASY_READ' ? t`${name}, Easy Read` : name);
}

/** Whose paper it is and in which words: for the screen, not for the paper. */
export function PaperChoices({ givers, giver, onGiver, wordings, wording, onWording }: {
  /** Left out where one paper is for anybody who may sign. */
  givers?: readonly { value: string; label: string }[]; giver?: string; onGiver?: (id: string) => void; wordings: readonly PaperWording[]; wording: string; onWording: (id: string) => void;
}) {
  const label = useWordingLabel();
  return (
    <div className="stack">
      {givers && <Select name="paper-giver" label={<Trans>Who is it for?</Trans>} value={giver} onChange={(event) => onGiver?.(event.target.value)} options={givers.map((one) => ({ ...one }))} />}
      <Select name="paper-wording" label={<Trans>In which words?</Trans>} value={wording} onChange={(event) => onWording(event.target.value)} options={wordings.map((one) => ({ value: one.id, label: label(one) }))} />
      <Row><Button type="button" onClick={() => window.print()}><Trans>Print this</Trans></Button></Row>
    </div>
  );
}

/** The paper: the words in their language, three boxes of the same size, and where to sign. */
export function PaperSheet({ words, ideas, facts, signer, version }: { words: Spoken & { question: string; yes: string; no: string; talk: string; format: string }; ideas: readonly Idea[]; facts?: ReactNode; signer?: ReactNode; version?: number }) {
  const read = spoken(words);
  return (
    <div className="to-print"><Sheet>
      <h2 {...read}>{words.question}</h2>
      {facts}
      <Ideas words={words} ideas={ideas} />
      <ul className="stack" {...read}>{[words.yes, words.no, words.talk].map((answer) => <li key={answer} className="h3"><Box /> {answer}</li>)}</ul>
      <p><Trans>Name</Trans>: ______________________________</p>
      {signer}
      <p><Trans>Day</Trans>: ________________</p>
      <p><Trans>Signed</Trans>: ____________________________</p>
      <Soft small>{languageName(words.language)}{words.format === 'EASY_READ' && <>, <Trans>Easy Read</Trans></>}{version !== undefined && <>. <Trans>Version {version}.</Trans></>}</Soft>
    </Sheet></div>
  );
}

/** Drawn, and no letter: not each printer has one. */
const Box = () => <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"><rect x="2" y="2" width="16" height="16" fill="none" stroke="currentColor" strokeWidth="2" /></svg>;
