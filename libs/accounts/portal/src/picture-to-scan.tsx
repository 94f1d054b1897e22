/** A square that a camera reads. It stays black on white in the dark too: cameras need it so. */
export function PictureToScan({ picture, size, label }: { picture: string; size: number; label: string }) {
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="220" height="220">
      <rect width={size} height={size} fill="#fff" />
      <path d={picture} fill="#000" />
    </svg>
  );
}
