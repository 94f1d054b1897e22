import { formFormats } from '@alongside/consent/rules';
import { wireEnum } from '@alongside/platform/graphql';

export const FormatEnum = wireEnum('ReadingFormat', formFormats);
