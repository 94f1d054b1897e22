import { html, replyIcon, type Html } from '@alongside/kit/reply';

export function problemNote(problem: string | null): Html | null {
  return problem === null ? null : html`<div class="note note-worry" role="alert">${replyIcon('alert')}<p>${problem}</p></div>`;
}
