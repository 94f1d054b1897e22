import { createHash } from 'node:crypto';

import { addTypenameToDocument } from '@apollo/client/utilities';
import { print, type DocumentNode } from 'graphql';

/** A page's question as it reaches the server: with the type's name beside every object, as the browser's cache wants it, printed in one way only. */
export const questionText = (document: DocumentNode): string => print(addTypenameToDocument(document));

/** The name a page calls its question by: two questions with one name are one question. */
export const documentIdOf = (text: string): string => createHash('sha256').update(text).digest('hex');
