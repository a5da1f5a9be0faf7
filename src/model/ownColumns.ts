/** The columns that Målkoll makes right of a goal table, in their order. */
export const OWN_COLUMNS = ['status', 'progress', 'deviation', 'trend', 'forecast', 'smart', 'explanation'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];
