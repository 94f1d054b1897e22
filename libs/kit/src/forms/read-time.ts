/** "4:30pm", "4.30 pm", "4pm", "16:30", "midday" → "16:30"; null when it is no time. */
export function readTime(typed: string): string | null {
  const text = typed.trim().toLowerCase().replaceAll(' ', '');
  if (text === 'midday' || text === 'noon') return '12:00';
  if (text === 'midnight') return '00:00';
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '00', half] = match;
  // "4" alone could mean either end of the day, so we ask again instead of guessing.
  if (!half && match[2] === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  return half && (Number(hours) < 1 || Number(hours) > 12) ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
