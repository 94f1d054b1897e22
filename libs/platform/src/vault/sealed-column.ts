import type { HouseKeyName } from './house-keys';

/** One column that only the vault opens, and all that must be said to open it: so that it can be sealed anew, in another way, without anybody who reads it. */
export interface SealedColumn {
  /** `context.table` */
  readonly table: `${string}.${string}`;
  readonly column: string;
  /** The name it is sealed under. */
  readonly as: string;
  /** SQL over the row `t`: with whose key. */
  readonly key: string;
  /** SQL over `t`: the row it is bound to, where that is not its id; different for each row. */
  readonly row?: string;
  /** Bytes, and no text in base64. */
  readonly bytes?: true;
  /** The database refuses to change these rows; only the owner of the tables can, and only here. */
  readonly onlyAdded?: true;
  /** What it is sealed with while it has nobody's key. */
  readonly else?: HouseKeyName;
}

/** Of the house itself: pages of files. */
export const platformSealed: readonly SealedColumn[] = [
  {
    table: 'platform.file_page', column: 'sealed', as: 'platform.file_page.sealed', key: '(select f.person_id from platform.file f where f.id = t.file_id)',
    row: "t.file_id || '/' || t.number || '/' || t.width", bytes: true, else: 'files',
  },
];
