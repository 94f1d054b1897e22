/** A person's first letter: we do not guess what anybody looks like. */
export function Face({ name, small = false }: { name: string; small?: boolean }) {
  return <span className={small ? 'face face-small' : 'face'} aria-hidden="true">{[...name.trim()][0]?.toUpperCase() ?? ''}</span>;
}
