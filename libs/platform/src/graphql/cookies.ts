/** `session`: who is signed in. `sign-in`: the browser that asked for a code. `known-browser`: somebody came in here before; it opens nothing. */
export type CookieName = 'session' | 'sign-in' | 'known-browser';

/** The few cookies of one request and its answer. How they are guarded is the door's business. */
export interface Cookies {
  read(name: CookieName): string | undefined;
  /** Until the browser closes, or for some days on somebody's own device. */
  keep(name: CookieName, value: string, days?: number): void;
  forget(name: CookieName): void;
}
