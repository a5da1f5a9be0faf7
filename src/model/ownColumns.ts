/** The columns that Målkoll makes right of a goal table and keeps up to date, in their order. */
export const OWN_COLUMNS = ['status', 'progress', 'deviation', 'trend', 'forecast', 'smart', 'explanation'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/** The columns that it makes for what a deviation owes, where the table has none: their cells are the user's to fill. */
export const OWED_COLUMNS = ['cause', 'action', 'owner', 'date'] as const;
export type OwedColumn = (typeof OWED_COLUMNS)[number];

export type MadeColumn = OwnColumn | OwedColumn;
