/** Every class a page written by the server may use. The reply stylesheet holds these and no more, so it stays under its weight. */
export const replyClasses: ReadonlySet<string> = new Set([
  'brand', 'button', 'button-quiet', 'button-wide', 'card', 'choice', 'choice-pair', 'error-summary', 'eyebrow', 'face', 'facts', 'facts-brief',
  'field', 'field-error', 'field-wrong', 'h-card', 'h3', 'help', 'hint', 'icon', 'leaf', 'leaf-head', 'leave', 'mark', 'note', 'note-good', 'note-wait',
  'note-worry', 'option', 'options', 'page', 'pair', 'person', 'pictures', 'safe', 'skip', 'soft', 'stack', 'top', 'visually-hidden', 'when-young',
]);
