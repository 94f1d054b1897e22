/** One line of a form: its part, in plain words, in Easy Read. */
export type DemoLine = readonly [part: string, plain: string, easyRead: string];
