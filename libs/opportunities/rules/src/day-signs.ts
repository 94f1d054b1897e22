/** How far somebody may be seen, as they said it: each on its own. */
export interface SeenSigns {
  readonly photoForStaff: string;
  readonly photoForAll: string;
  readonly filmForStaff: string;
  readonly filmForAll: string;
}

/** Whoever has said yes to no picture of any kind is in none. Nothing said is no yes. */
export function inNoPicture({ photoForStaff, photoForAll, filmForStaff, filmForAll }: SeenSigns): boolean {
  return [photoForStaff, photoForAll, filmForStaff, filmForAll].every((said) => said !== 'yes');
}
