import { ActionButton, type ButtonProps, useDeed, useRefusalWords } from '@alongside/kit';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';

/** One deed behind one press; a refusal becomes the sentence beside it. */
export function DeedButton<Data, Variables extends OperationVariables>({ deed: document, variables, about, children, look = 'quiet' }: {
  deed: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** What it is about, for somebody who does not see the line it stands in. */
  about?: string;
  children: ButtonProps['children'];
  look?: ButtonProps['look'];
}) {
  const words = useRefusalWords();
  const { run, sending, answer } = useDeed(document);
  return (
    <>
      <ActionButton type="button" small look={look} whyNot={null} sending={sending} onClick={() => void run(variables)}>{children}{about && <span className="visually-hidden">: {about}</span>}</ActionButton>
      {answer?.kind === 'refused' && <p role="alert">{words(answer.refusals[0])}</p>}
    </>
  );
}
