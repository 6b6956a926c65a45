export { changeStage, changeStageIn } from './change-stage.ts'
export { closeOpportunity, closeOpportunityIn } from './close-opportunity.ts'
export { createOpportunityIn } from './create-opportunity.ts'
export {
  checkOpportunitiesWithHistory,
  createOpportunitiesWithHistory,
  type GivenOpportunity,
} from './create-with-history.ts'
export { opportunityKind } from './fields.ts'
export { getOpportunityIn } from './queries.ts'
export { opportunityRecycling } from './restore-opportunities.ts'
export { addOpportunityRoutes } from './routes.ts'
export {
  type NewOpportunity,
  type Opportunity,
  opportunitySchema,
  type StageTotals,
  stageTotalsSchema,
} from './schema.ts'
export { leadingPipeline, stageTotals } from './totals-queries.ts'
export { updateOpportunityIn } from './update-opportunity.ts'
export { opportunityEvents } from './events.ts'
export { opportunityCommands } from './commands.ts'
