/// <reference types="vite/types/importMeta.d.ts" />
import type { TrustedDocuments } from '@alongside/platform/graphql';

type Questions = Readonly<Record<string, string>>;

const lists = import.meta.glob<Questions>('../trusted-documents/**/*.json', { eager: true, import: 'default' });

/** Every question of the portal as it is, and as it was in the releases whose pages may still be open (docs/operate.md). They are built into the program. */
export const pagesQuestions: TrustedDocuments = new Map(Object.values(lists).flatMap((list) => Object.entries(list)));
