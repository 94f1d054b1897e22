import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Trans } from '@lingui/react/macro';
import { Button } from './button';

/** The browser's own dialog: it keeps focus inside, closes on Esc and gives focus back. */
export function Dialog({ open, heading, onClose, children }: { open: boolean; heading: ReactNode; onClose: () => void; children: ReactNode }) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal();
    if (!open && box.current?.open) box.current.close();
  }, [open]);
  return (
    <dialog className="dialog stack" ref={box} aria-labelledby={id} onClose={onClose}>
      {open && <><h2 id={id}>{heading}</h2>{children}<p><Button type="button" look="quiet" onClick={onClose}><Trans>Close</Trans></Button></p></>}
    </dialog>
  );
}
