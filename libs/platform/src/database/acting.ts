import { AsyncLocalStorage } from 'node:async_hooks';

import { nobody, type Actor } from '@alongside/kernel';

interface Named {
  actor: Actor;
}

const named = new AsyncLocalStorage<Named>();

/** Where work begins somebody is named; whatever it leads to is read and written in that name. Rows behind the wall open for nobody else. */
export function actingAs<Result>(actor: Actor, work: () => Result): Result {
  return named.run({ actor }, work);
}

/** Undefined where nobody was named: not even a door that did not ask yet. */
export function whoActs(): Actor | undefined {
  return named.getStore()?.actor;
}

/** A request begins as nobody's; its door learns later who is behind it. */
export function beginAsNobody(next: () => void): void {
  named.run({ actor: nobody }, next);
}

/** The door of a request has found out who asks. */
export function nameAsker(actor: Actor): Actor {
  const request = named.getStore();
  if (request) request.actor = actor;
  return actor;
}
