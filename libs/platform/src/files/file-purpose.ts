import type { Actor, Fact, Id } from '@alongside/kernel';
import { SetMetadata } from '@nestjs/common';

/** `picture`: JPEG, PNG or WebP. `pdf`: pages. Nothing else comes in. */
export const fileKinds = ['picture', 'pdf'] as const;
export type FileKind = (typeof fileKinds)[number];

/** What one kind of file is for. A context registers it beside the class that owns such files. */
export interface Purpose {
  /** What somebody names when they send it, such as `session-paper`. */
  readonly name: string;
  /** The rule of who may send one, by its name in the policy book; a rule nobody defined stops the program. */
  readonly sentBy: string;
  readonly takes: readonly FileKind[];
  readonly mostMegabytes: number;
  readonly mostPages: number;
  /** `view-only`: page by page, with the name of whoever looks in the picture; there is no file to take away. `download`: as an attachment too. */
  readonly shown: 'view-only' | 'download';
}

/** A file that belongs to something of its context. */
export interface AttachedFile {
  readonly id: Id<'File'>;
  /** What it was attached to. */
  readonly subjectId: string;
  /** Whose key seals it, if it is about one person. */
  readonly personId: Id<'Person'> | null;
}

/** How a look is told in the log; its name ends in `-looked-at`. */
export interface Look {
  readonly what: string;
  readonly subjectId: string;
  readonly data?: Fact['data'];
  /** The first name of whoever looks (`whoLooks`: while looking along not the person whose pages are seen); it stands in the picture of a view-only page. */
  readonly viewer: string;
}

/** The owning context's rule of who may look. */
export interface FileOwner {
  /** Asked at each look, in its transaction. Answers what the log shall say. Throws Refusal NOT_FOUND for whoever may not see it. */
  look(file: AttachedFile, by: Actor): Promise<Look>;
}

export const FILE_PURPOSE = 'alongside:file-purpose';

export const FilePurpose = (purpose: Purpose) => SetMetadata(FILE_PURPOSE, purpose);
