import { listedKinds } from './listed-kinds.ts'

/** With one of these there is something to export, or to decide on. */
export const exportRights: string[] = [...listedKinds.map((kind) => `${kind}.export`), 'export.approve']

/** With one of these there is something to change in bulk. */
export const bulkRights: string[] = listedKinds.flatMap((kind) => [`${kind}.edit`, `${kind}.delete`])
