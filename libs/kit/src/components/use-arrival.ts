import { useEffect } from 'react';
import { useNavigationType } from 'react-router';

const name = 'Working together';

/** The first page is announced by the browser itself; after that we put the title in place and focus on the heading, once. */
let arrivedBefore = false;

export function useArrival(title: string): void {
  const how = useNavigationType();
  useEffect(() => {
    document.title = title === name ? name : `${title} – ${name}`;
  }, [title]);
  useEffect(() => {
    if (arrivedBefore) {
      const arrived = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main');
      arrived?.focus({ preventScroll: how === 'POP' });
      if (how !== 'POP') window.scrollTo(0, 0);
    }
    arrivedBefore = true;
  }, [how]);
}
