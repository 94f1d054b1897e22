import { ActionButton, type ButtonProps, useDeed, WhatCameOfIt } from '@alongside/kit';
import type { OperationVariables, TypedDocumentNode } from '@apollo/client';

/** One deed behind one press; a refusal becomes the sentence beside it. */
export function GroupDeed<Data, Variables extends OperationVariables>({ deed: document, variables, about, children, look = 'quiet', whyNot = null }: {
  deed: TypedDocumentNode<Data, Variables>;
  variables: Variables;
  /** What it is about, for somebody who does not see the line it stands in. */
  about: string | null;
  children: ButtonProps['children'];
  look?: ButtonProps['look'];
  whyNot?: string | null;
}) {
  const { run, sending, answer } = useDeed(document);
  return (
    <>
      <p><ActionButton type="button" small look={look} whyNot={whyNot} sending={sending} onClick={() => void run(variables)}>{children}<span className="visually-hidden">: {about}</span></ActionButton></p>
      <WhatCameOfIt deed={{ sending, answer }} />
    </>
  );
}
