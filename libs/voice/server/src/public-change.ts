/** How a published change is called where its words are used. */
export const PUBLIC_CHANGE = 'voice.change';
