export { teamActivityKinds } from './activities.ts'
export { addFormerOwner } from './add-former-owner.ts'
export { addTeamRoutes } from './routes.ts'
export { deleteTeams } from './store.ts'
