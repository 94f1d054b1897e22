import type { PanelPageQuery } from './panel-page.generated';

/** A panel as its page asked for it. */
export type Panel = PanelPageQuery['panel'];
