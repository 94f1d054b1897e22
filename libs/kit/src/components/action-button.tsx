import { useId } from 'react';
import { useRefusalWords } from '../refusals/use-refusal-words';
import { Button, type ButtonProps } from './button';

export type ActionButtonProps = ButtonProps & {
  /** The server's own `whyNot…`: the code of the rule that says no, or null. */
  whyNot: string | null | undefined;
  sending?: boolean;
};

/** The rule decides once, on the server; here it becomes a sentence beside the button instead of a grey button that explains nothing. */
export function ActionButton({ whyNot, sending = false, onClick, children, ...rest }: ActionButtonProps) {
  const reasonId = useId();
  const words = useRefusalWords();
  const stopped = Boolean(whyNot) || sending;
  return (
    <span className="action">
      <Button
        {...rest}
        aria-disabled={stopped || undefined}
        aria-describedby={whyNot ? reasonId : undefined}
        onClick={(event) => (stopped ? event.preventDefault() : onClick?.(event))}
      >
        {children}
      </Button>
      {whyNot && <span className="action-why" id={reasonId}>{words({ code: whyNot })}</span>}
    </span>
  );
}
