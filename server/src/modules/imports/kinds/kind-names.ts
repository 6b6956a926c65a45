/** What can be imported, in the order in which a company brings its records over. */
export const importKindNames = ['user', 'customer', 'contact', 'lead', 'product', 'opportunity'] as const
export type ImportKindName = (typeof importKindNames)[number]
