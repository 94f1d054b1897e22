import { iconPaths, type IconName } from '../icons/icon-paths';
import { html, type Html } from './html';

/** The portal's own icons; always beside a word. */
export function replyIcon(name: IconName): Html {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="${iconPaths[name]}"/></svg>`;
}
