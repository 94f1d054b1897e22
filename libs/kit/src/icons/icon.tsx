import { iconPaths, type IconName } from './icon-paths';

/** Always beside a word: an icon alone tells a screen reader nothing. */
export function Icon({ name }: { name: IconName }) {
  return <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d={iconPaths[name]} /></svg>;
}
